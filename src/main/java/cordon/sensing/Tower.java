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

    /** Id of the tower with a number, from 0, in a row. */
    private static String named(Sensing.TowerRow row, int number) {
        return row.id() + "-" + (number + 1);
    }

    /** Keys of the towers of a row on a line of this length. */
    public static long[] keys(Sensing.TowerRow row, double lengthKm) {
        long[] keys = new long[row.count(lengthKm)];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = Keys.of(named(row, i));
        }
        return keys;
    }

    /** All towers of a scenario along a line of this length, by chainage; those of rows that are off stand, and are down. */
    public static List<Tower> of(Sensing sensing, double lengthKm) {
        List<Tower> towers = new ArrayList<>();
        for (Sensing.TowerRow row : sensing.towers()) {
            Sensing.Optic optic = Scenario.find(sensing.optics(), row.optic());
            int count = row.count(lengthKm);
            for (int i = 0; i < count; i++) {
                String id = named(row, i);
                towers.add(new Tower(id, Keys.of(id), row.km(i), row.offsetKm(), row, optic));
            }
        }
        towers.sort(Comparator.comparingDouble(Tower::km).thenComparing(Tower::id));
        return List.copyOf(towers);
    }
}
