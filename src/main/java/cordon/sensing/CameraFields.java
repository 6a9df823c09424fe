package cordon.sensing;

import cordon.scenario.Mode;
import cordon.scenario.Scenario;
import cordon.world.Strip;
import cordon.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The summed search hazard of all imaging cameras on the grid, per state of the air, kind of target and level of acuity.
 *
 * <p>An attempt's one uniform number u is compared with each camera's chance: only cameras with u &lt; P add to its hazard. Fields
 * are kept at {@value #LEVELS} levels of u, built when first needed, shared by all runs and never changed: a run subtracts the
 * towers that are down ({@link #ofTower}).
 */
public final class CameraFields {
    /** Levels at which the uniform number is kept. */
    public static final int LEVELS = 24;

    private static final int KINDS = Mode.Target.values().length;

    /** A hazard field, 1/min, on the rows in which it is not zero. */
    record Field(int firstRow, int rows, float[] perMin) {
        float at(int column, int row) {
            int r = row - firstRow;
            return r < 0 || r >= rows ? 0 : perMin[column * rows + r];
        }
    }

    private final World world;
    private final Air air;
    private final List<Tower> towers;
    private final Masks masks;
    private final List<RangeTable[]> tables = new ArrayList<>();
    private final double[] reachKm;
    private final AtomicReferenceArray<Field> fields;

    /** Fields of a scenario's imaging cameras. */
    public CameraFields(World world, Scenario scenario) {
        this.world = world;
        this.air = new Air(scenario.sky());
        this.towers = Tower.of(scenario.sensing(), world.strip().lengthKm()).stream()
                .filter(t -> t.optic().law() == cordon.scenario.Sensing.Law.IMAGING)
                .toList();
        this.masks = new Masks(world, towers);
        this.fields = new AtomicReferenceArray<>(air.states() * KINDS * LEVELS);
        this.reachKm = new double[towers.size()];
        List<cordon.scenario.Sensing.Optic> optics = new ArrayList<>();
        List<RangeTable[]> byOptic = new ArrayList<>();
        for (int i = 0; i < towers.size(); i++) {
            int o = optics.indexOf(towers.get(i).optic());
            if (o < 0) {
                o = optics.size();
                optics.add(towers.get(i).optic());
                byOptic.add(tablesOf(towers.get(i).optic(), scenario));
            }
            tables.add(byOptic.get(o));
            for (RangeTable table : byOptic.get(o)) {
                reachKm[i] = Math.max(reachKm[i], table.rangeOf(0.5 / LEVELS));
            }
        }
    }

    private RangeTable[] tablesOf(cordon.scenario.Sensing.Optic optic, Scenario scenario) {
        RangeTable[] byState = new RangeTable[air.states() * KINDS];
        for (int state = 0; state < air.states(); state++) {
            for (Mode.Target kind : Mode.Target.values()) {
                double size = kind == Mode.Target.HUMAN
                        ? scenario.sensing().humanM()
                        : scenario.sensing().vehicleM();
                byState[state * KINDS + kind.ordinal()] = new RangeTable(
                        Imaging.evenChanceKm(optic, size),
                        air.contrast(state),
                        air.extinctionPerKm(state),
                        optic.scanShare(),
                        0.4 / LEVELS);
            }
        }
        return byState;
    }

    /** Imaging towers, by chainage. */
    public List<Tower> towers() {
        return towers;
    }

    Air air() {
        return air;
    }

    /** Level of a uniform number. */
    static int level(double u) {
        return (int) (u * LEVELS);
    }

    private static double levelValue(int level) {
        return (level + 0.5) / LEVELS;
    }

    /** Farthest range of any tower at a level, km. */
    double reachKm(int state, Mode.Target kind, int level) {
        double reach = 0;
        for (RangeTable[] table : tables) {
            reach = Math.max(reach, table[state * KINDS + kind.ordinal()].rangeOf(levelValue(level)));
        }
        return reach;
    }

    /** The field of a state, kind and level. */
    Field field(int state, Mode.Target kind, int level) {
        int index = (state * KINDS + kind.ordinal()) * LEVELS + level;
        Field field = fields.get(index);
        if (field == null) {
            field = build(state, kind, level);
            fields.set(index, field);
        }
        return field;
    }

    private Field build(int state, Mode.Target kind, int level) {
        Strip strip = world.strip();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < towers.size(); i++) {
            double reach = tables.get(i)[state * KINDS + kind.ordinal()].rangeOf(levelValue(level));
            low = Math.min(low, towers.get(i).offsetKm() - reach);
            high = Math.max(high, towers.get(i).offsetKm() + reach);
        }
        if (low > high) {
            return new Field(0, 0, new float[0]);
        }
        int first = strip.rowAt(low);
        int rows = strip.rowAt(high) - first + 1;
        float[] sum = new float[strip.columns() * rows];
        for (int i = 0; i < towers.size(); i++) {
            add(i, state, kind, level, first, rows, sum);
        }
        return new Field(first, rows, sum);
    }

    private void add(int tower, int state, Mode.Target kind, int level, int firstRow, int rows, float[] sum) {
        Strip strip = world.strip();
        Tower t = towers.get(tower);
        double reach = tables.get(tower)[state * KINDS + kind.ordinal()].rangeOf(levelValue(level));
        int last = strip.columnAt(t.km() + reach);
        for (int column = strip.columnAt(t.km() - reach); column <= last; column++) {
            int lastRow = Math.min(strip.rowAt(t.offsetKm() + reach), firstRow + rows - 1);
            for (int row = Math.max(firstRow, strip.rowAt(t.offsetKm() - reach)); row <= lastRow; row++) {
                sum[column * rows + row - firstRow] += ofTower(tower, state, kind, level, column, row);
            }
        }
    }

    /** Hazard of one tower in a cell, 1/min; what its field has added there. */
    float ofTower(int tower, int state, Mode.Target kind, int level, int column, int row) {
        Tower t = towers.get(tower);
        double dx = (column + 0.5) * world.strip().cellKm() - t.km();
        double dy = world.strip().rowKm(row) - t.offsetKm();
        double range = StrictMath.sqrt(dx * dx + dy * dy);
        RangeTable table = tables.get(tower)[state * KINDS + kind.ordinal()];
        double open = table.probability(range);
        if (open <= levelValue(level)) {
            return 0;
        }
        boolean masked = state != air.ideal();
        double shown = masked ? 1 - world.ground().concealment(column, row) : 1;
        if (open * shown <= levelValue(level) || (masked && !masks.free(tower, column, row, reachKm[tower]))) {
            return 0;
        }
        return (float) (t.row().cameras() * table.ratePerMin(range) * shown);
    }

    /** Index of the first tower at or after a chainage. */
    int firstTowerFrom(double km) {
        int low = 0;
        int high = towers.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (towers.get(middle).km() < km) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
