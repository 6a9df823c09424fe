package cordon.sensing;

import cordon.scenario.Scenario;
import cordon.world.ChainageIndex;
import cordon.world.Strip;
import cordon.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/**
 * The summed search hazard of all imaging cameras on the grid, per state of the air, kind of target and level of acuity.
 *
 * <p>An attempt's one uniform number u is compared with each camera's chance: only cameras with u &lt; P add to its hazard. Fields
 * are kept at {@value #LEVELS} levels of u, those for a kind of target built together when {@linkplain #prepare prepared} or first needed, shared by all runs and never changed: a run subtracts the
 * towers that are down ({@link #ofTower}). Towers whose acuity is independent are in no field; {@link IndependentTowers} asks them one by one.
 */
public final class CameraFields {
    /** Levels at which the uniform number is kept. */
    public static final int LEVELS = 24;

    private static final int BLOCK_COLUMNS = 64;

    private final World world;
    private final Air air;
    private final List<Tower> towers;
    private final CameraFields standing;
    private final ChainageIndex alongLine;
    private final List<String> kinds;
    private final Masks masks;
    private final List<RangeTable[]> tables = new ArrayList<>();
    private final double[] reachKm;
    private final double[][] farthestKm;
    private final AtomicReferenceArray<HazardField[][]> fields;

    /** Fields of a scenario's imaging cameras, without those of rows that are off. */
    public CameraFields(World world, Scenario scenario) {
        this(world, scenario, false);
    }

    private CameraFields(World world, Scenario scenario, boolean withThoseOff) {
        this.world = world;
        this.air = new Air(scenario.sky());
        List<Tower> all = Tower.of(scenario.sensing(), world.strip().lengthKm()).stream()
                .filter(t -> t.optic().law() == cordon.scenario.Sensing.Law.IMAGING)
                .toList();
        this.towers = all.stream().filter(t -> withThoseOff || t.row().up()).toList();
        this.standing = towers.size() == all.size() ? this : new CameraFields(world, scenario, true);
        this.alongLine = Tower.index(towers);
        this.kinds = scenario.sensing().targetKinds();
        this.fields = new AtomicReferenceArray<>(kinds.size());
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
                reachKm[i] = Math.max(reachKm[i], table.rangeOf(0));
            }
        }
        masks = new Masks(world, towers, reachKm);
        farthestKm = reaches();
    }

    private RangeTable[] tablesOf(cordon.scenario.Sensing.Optic optic, Scenario scenario) {
        RangeTable[] byState = new RangeTable[air.states() * kinds.size()];
        for (int state = 0; state < air.states(); state++) {
            for (int kind = 0; kind < kinds.size(); kind++) {
                double criticalM = scenario.sensing().criticalM(kinds.get(kind));
                byState[state * kinds.size() + kind] = new RangeTable(
                        Imaging.evenChanceKm(optic, criticalM),
                        air.contrast(state),
                        air.extinctionPerKm(state),
                        optic.scanShare());
            }
        }
        return byState;
    }

    /** Builds the fields for some kinds of target now, so that runs need not wait for them. */
    public void prepare(Collection<String> targets) {
        for (int kind = 0; kind < kinds.size() && !towers.isEmpty(); kind++) {
            if (targets.contains(kinds.get(kind))) {
                fields(kind);
            }
        }
    }

    /** The same as if all rows were on. */
    CameraFields standing() {
        return standing;
    }

    /** Imaging towers of rows that are on, by chainage. */
    public List<Tower> towers() {
        return towers;
    }

    Air air() {
        return air;
    }

    /** Index of a kind of target. */
    int kind(String target) {
        return kinds.indexOf(target);
    }

    /** Level of a uniform number. */
    static int level(double u) {
        return (int) (u * LEVELS);
    }

    static double levelValue(int level) {
        return (level + 0.5) / LEVELS;
    }

    private double[][] reaches() {
        double[][] farthest = new double[air.states() * kinds.size()][LEVELS];
        for (int tower = 0; tower < towers.size(); tower++) {
            RangeTable[] table = tables.get(tower);
            for (int i = 0; i < farthest.length; i++) {
                for (int level = 0; level < LEVELS; level++) {
                    farthest[i][level] = Math.max(farthest[i][level], table[i].rangeOf(independent(tower) ? 0 : level));
                }
            }
        }
        return farthest;
    }

    /** Whether an attempt's luck before a tower is that tower's own. */
    boolean independent(int tower) {
        return towers.get(tower).optic().acuity() == cordon.scenario.Sensing.Acuity.INDEPENDENT;
    }

    /** Farthest range of a tower in any air, for any kind of target and any luck, km. */
    double reachKm(int tower) {
        return reachKm[tower];
    }

    /** Farthest range of any tower at a level, or at any where acuity is independent, km. */
    double reachKm(int state, int kind, int level) {
        return farthestKm[state * kinds.size() + kind][level];
    }

    /** The field of a state, kind and level. */
    HazardField field(int state, int kind, int level) {
        return fields(kind)[state][level];
    }

    private HazardField[][] fields(int kind) {
        HazardField[][] built = fields.get(kind);
        return built != null ? built : build(kind);
    }

    private synchronized HazardField[][] build(int kind) {
        if (fields.get(kind) == null) {
            masks.prepare();
            HazardField[][] ofStates = new HazardField[air.states()][LEVELS];
            IntStream.range(0, ofStates.length)
                    .parallel()
                    .forEach(state -> Arrays.setAll(ofStates[state], level -> empty(index(state, kind), level)));
            int blocks = (world.strip().columns() + BLOCK_COLUMNS - 1) / BLOCK_COLUMNS;
            IntStream.range(0, blocks).parallel().forEach(block -> {
                for (int tower = 0; tower < towers.size(); tower++) {
                    if (!independent(tower)) {
                        add(tower, kind, ofStates, block * BLOCK_COLUMNS);
                    }
                }
            });
            fields.set(kind, ofStates);
        }
        return fields.get(kind);
    }

    private int index(int state, int kind) {
        return state * kinds.size() + kind;
    }

    /** A field of zeros where towers reach at a level. */
    private HazardField empty(int index, int level) {
        Strip strip = world.strip();
        HazardField.Extent extent = new HazardField.Extent(strip.columns());
        for (int i = 0; i < towers.size(); i++) {
            if (independent(i)) {
                continue;
            }
            Tower t = towers.get(i);
            double reach = tables.get(i)[index].rangeOf(level);
            int last = strip.columnAt(t.km() + reach);
            for (int column = strip.columnAt(t.km() - reach); column <= last; column++) {
                double along = (column + 0.5) * strip.cellKm() - t.km();
                double across = Math.sqrt(Math.max(0, reach * reach - along * along));
                extent.cover(column, strip.rowAt(t.offsetKm() - across), strip.rowAt(t.offsetKm() + across));
            }
        }
        return extent.field();
    }

    /** Adds a tower to a block of columns; each cell sums up towers in their order, whoever does it. */
    private void add(int tower, int kind, HazardField[][] ofStates, int firstColumn) {
        Strip strip = world.strip();
        Tower t = towers.get(tower);
        double reach = reachKm[tower];
        int last = Math.min(strip.columnAt(t.km() + reach), firstColumn + BLOCK_COLUMNS - 1);
        int lastRow = strip.rowAt(t.offsetKm() + reach);
        for (int column = Math.max(strip.columnAt(t.km() - reach), firstColumn); column <= last; column++) {
            for (int row = strip.rowAt(t.offsetKm() - reach); row <= lastRow; row++) {
                double rangeKm = rangeKm(tower, column, row);
                for (int state = 0; state < ofStates.length && rangeKm <= reach; state++) {
                    add(tower, ofStates[state], index(state, kind), rangeKm, column, row);
                }
            }
        }
    }

    private void add(int tower, HazardField[] levels, int index, double rangeKm, int column, int row) {
        double chance = chance(tower, index, 0, rangeKm, column, row);
        if (chance > levelValue(0)) {
            float hazard = hazard(tower, index, rangeKm, column, row);
            for (int level = 0; level < LEVELS && chance > levelValue(level); level++) {
                levels[level].add(column, row, hazard);
            }
        }
    }

    /** Hazard of one tower in a cell, 1/min; what its field has added there, if its acuity is shared. */
    float ofTower(int tower, int state, int kind, int level, int column, int row) {
        int index = state * kinds.size() + kind;
        double rangeKm = rangeKm(tower, column, row);
        return chance(tower, index, level, rangeKm, column, row) > levelValue(level)
                ? hazard(tower, index, rangeKm, column, row)
                : 0;
    }

    /** Chance that a tower's cameras would detect a target in a cell, given time; below a level any that is. */
    private double chance(int tower, int index, int level, double rangeKm, int column, int row) {
        double open = tables.get(tower)[index].probability(rangeKm);
        if (open <= levelValue(level) || ideal(index)) {
            return open;
        }
        double shown = open * (1 - world.ground().concealment(column, row));
        return shown <= levelValue(level) || masks.free(tower, column, row) ? shown : 0;
    }

    private boolean ideal(int index) {
        return index / kinds.size() == air.ideal();
    }

    private float hazard(int tower, int index, double rangeKm, int column, int row) {
        double shown = ideal(index) ? 1 : 1 - world.ground().concealment(column, row);
        return (float) (towers.get(tower).row().cameras() * tables.get(tower)[index].ratePerMin(rangeKm) * shown);
    }

    private double rangeKm(int tower, int column, int row) {
        double dx = (column + 0.5) * world.strip().cellKm() - towers.get(tower).km();
        double dy = world.strip().rowKm(row) - towers.get(tower).offsetKm();
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** Index of the first tower at or after a chainage. */
    int firstTowerFrom(double km) {
        return alongLine.firstFrom(km);
    }
}
