package cordon.world;

import cordon.scenario.Mode;
import cordon.scenario.Scenario;
import cordon.scenario.Terrain;
import java.util.List;

/** Where a mode can pass the line at all: tubs where a river meets it, everything else anywhere. Immutable. */
public final class Footing {
    private final boolean[][] barred;

    /** The footing of modes along the line. */
    public Footing(Strip strip, Ground ground, Terrain terrain, List<Mode> modes) {
        barred = new boolean[modes.size()][strip.columns()];
        for (int mode = 0; mode < modes.size(); mode++) {
            List<Integer> waters = modes.get(mode).craft().waters().stream()
                    .map(id -> Scenario.indexOf(terrain.classes(), id) + 1)
                    .toList();
            for (int column = 0; column < strip.columns(); column++) {
                barred[mode][column] = !waters.isEmpty()
                        && !waters.contains(ground.classAt(column, strip.rowsPerSide()))
                        && !waters.contains(ground.classAt(column, strip.rowsPerSide() - 1));
            }
        }
    }

    /** Whether a mode can pass the line in a column, but for barriers. */
    public boolean allows(int mode, int column) {
        return !barred[mode][column];
    }
}
