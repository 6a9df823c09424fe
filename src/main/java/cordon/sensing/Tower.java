package cordon.sensing;

import cordon.random.Keys;
import cordon.scenario.Scenario;
import cordon.scenario.Sensing;
import cordon.world.ChainageIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A tower with cameras; its position is synthetic.
 *
 * @param id row id and number
 * @param key key of its draws
 * @param km chainage
 * @param offsetKm offset
 * @param row what the scenario says of its row
 * @param optic its cameras' optic
 */
public record Tower(String id, long key, double km, double offsetKm, Sensing.TowerRow row, Sensing.Optic optic) {

    /** Finds towers, ordered by chainage, along the line. */
    static ChainageIndex index(List<Tower> towers) {
        return new ChainageIndex(towers.stream().mapToDouble(Tower::km).toArray());
    }

    /** Number of towers of a row on a line of this length: as many as stand before its end. */
    public static long count(Sensing.TowerRow row, double lengthKm) {
        double span = Math.min(row.toKm(), lengthKm) - row.fromKm();
        return Math.max(0, (long) Math.ceil(span / row.spacingKm() - 0.5));
    }

    /** All towers of a scenario along a line of this length, by chainage. */
    public static List<Tower> of(Sensing sensing, double lengthKm) {
        List<Tower> towers = new ArrayList<>();
        for (Sensing.TowerRow row : sensing.towers()) {
            Sensing.Optic optic = Scenario.find(sensing.optics(), row.optic());
            double end = Math.min(row.toKm(), lengthKm);
            for (int i = 0; row.up() && row.fromKm() + (i + 0.5) * row.spacingKm() < end; i++) {
                String id = row.id() + "-" + (i + 1);
                double km = row.fromKm() + (i + 0.5) * row.spacingKm();
                towers.add(new Tower(id, Keys.of(id), km, row.offsetKm(), row, optic));
            }
        }
        towers.sort(Comparator.comparingDouble(Tower::km).thenComparing(Tower::id));
        return List.copyOf(towers);
    }
}
