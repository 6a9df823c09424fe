package cordon.world;

import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.scenario.Barriers;
import cordon.scenario.Mode;
import cordon.scenario.Scenario;
import java.util.Arrays;
import java.util.List;

/** The barriers of a scenario on the grid: what stands in a column of the line at an instant, and how long it delays. */
public final class BarrierLayout {
    private static final double YEAR_MIN = 365.25 * Calendar.DAY_MIN;
    private static final double MONTH_MIN = YEAR_MIN / 12;
    private static final int OLDEST_DAYS = 200 * 365;
    private static final int[] NOTHING = {};

    private final Barriers spec;
    private final int[] sectionOf;
    private final double[] standsFromMin;
    private final int[][] layersOf;
    private final int[][] layersBefore;
    private final double[][][] delays;
    private final long[] layerKeys;
    private final double[][] strengthByAge;
    private final Footing footing;
    private final boolean[] unbarred;

    /** Lays out barriers along a strip. */
    public BarrierLayout(Barriers spec, Strip strip, Calendar calendar, List<Mode> modes, Footing footing) {
        this.spec = spec;
        this.footing = footing;
        this.unbarred = new boolean[modes.size()];
        sectionOf = new int[strip.columns()];
        standsFromMin = new double[strip.columns()];
        layersOf = new int[spec.sections().size()][];
        layersBefore = new int[spec.sections().size()][];
        delays = new double[spec.layers().size()][modes.size()][];
        layerKeys =
                spec.layers().stream().mapToLong(layer -> Keys.of(layer.id())).toArray();
        strengthByAge = spec.layers().stream()
                .map(layer -> strengthByAge(layer.decayPerYear()))
                .toArray(double[][]::new);
        Arrays.fill(sectionOf, -1);
        for (int s = 0; s < spec.sections().size(); s++) {
            lay(s, strip, calendar);
        }
        for (int m = 0; m < modes.size(); m++) {
            unbarred[m] = modes.get(m).craft().unbarred();
        }
        for (int l = 0; l < spec.layers().size(); l++) {
            for (int m = 0; m < modes.size(); m++) {
                List<Double> d =
                        spec.layers().get(l).delayMin().get(modes.get(m).id());
                delays[l][m] = d == null ? null : new double[] {d.get(0), d.get(1), d.get(2)};
            }
        }
    }

    private void lay(int index, Strip strip, Calendar calendar) {
        Barriers.Section section = spec.sections().get(index);
        layersOf[index] = indices(section.layers());
        layersBefore[index] = indices(section.before());
        double begins = section.begins().map(calendar::minuteOf).orElse(Double.NEGATIVE_INFINITY);
        for (int column = 0; column < sectionOf.length; column++) {
            double km = strip.columnKm(column);
            if (km >= section.fromKm() && km < section.toKm()) {
                double months = section.kmPerMonth() == 0 ? 0 : (km - section.fromKm()) / section.kmPerMonth();
                sectionOf[column] = index;
                standsFromMin[column] = begins + months * MONTH_MIN;
            }
        }
    }

    private int[] indices(List<String> ids) {
        return ids.stream().mapToInt(id -> Scenario.indexOf(spec.layers(), id)).toArray();
    }

    /** Indices of the layers that stand in a column at an instant. */
    private int[] standing(int column, double minute) {
        int section = sectionOf[column];
        if (section < 0) {
            return NOTHING;
        }
        return minute >= standsFromMin[column] ? layersOf[section] : layersBefore[section];
    }

    /** Whether a barrier stands before a mode in a column at an instant. */
    public boolean stands(int column, int mode, double minute) {
        return !unbarred[mode] && standing(column, minute).length > 0;
    }

    /** Mean delay of a mode in a column, min; infinite where the mode cannot pass. */
    public double meanDelayMin(int column, int mode, double minute) {
        if (unbarred[mode] || !footing.allows(mode, column)) {
            return footing.allows(mode, column) ? 0 : Double.POSITIVE_INFINITY;
        }
        int[] layers = standing(column, minute);
        int days = layers.length == 0 ? 0 : ageDays(column, minute);
        double sum = 0;
        for (int layer : layers) {
            double[] d = delays[layer][mode];
            if (d == null) {
                return Double.POSITIVE_INFINITY;
            }
            sum += (d[0] + d[1] + d[2]) / 3 * strength(layer, days);
        }
        return sum;
    }

    /** Whether a mode can pass in a column at an instant, be it with delay. */
    public boolean passable(int column, int mode, double minute) {
        return Double.isFinite(meanDelayMin(column, mode, minute));
    }

    /** The delay that an attempt meets in a column, min; one draw per layer, keyed by its id. A mode that cannot pass is not delayed. */
    public double delayMin(int column, int mode, double minute, Draws draws, long attempt) {
        double sum = 0;
        int[] layers = standing(column, minute);
        for (int i = 0; i < layers.length; i++) {
            double[] d = delays[layers[i]][mode];
            if (d != null) {
                long key = attempt ^ layerKeys[layers[i]];
                double drawn = draws.triangular(d[0], d[1], d[2], Purpose.BARRIER_DELAY, key, alikeBefore(layers, i));
                sum += drawn * strength(layers[i], ageDays(column, minute));
            }
        }
        return sum;
    }

    /** Whether any layer trips its alarm at an attempt; one draw per layer, keyed by its id. */
    public boolean alarms(int column, double minute, Draws draws, long attempt) {
        int[] layers = standing(column, minute);
        boolean alarm = false;
        for (int i = 0; i < layers.length; i++) {
            double chance = spec.layers().get(layers[i]).alarmChance();
            alarm |= draws.happens(
                    chance, Purpose.BARRIER_ALARM, attempt ^ layerKeys[layers[i]], alikeBefore(layers, i));
        }
        return alarm;
    }

    /** How many layers of the same id an attempt meets before one: each has luck of its own. */
    private static int alikeBefore(int[] layers, int index) {
        int alike = 0;
        for (int i = 0; i < index; i++) {
            alike += layers[i] == layers[index] ? 1 : 0;
        }
        return alike;
    }

    /** Whole days for which what stands in a column has stood there. */
    private int ageDays(int column, double minute) {
        return (int) (Math.max(0, minute - builtMin(column, minute)) / Calendar.DAY_MIN);
    }

    private double strength(int layer, int days) {
        double[] byAge = strengthByAge[layer];
        return byAge == null ? 1 : byAge[Math.min(days, byAge.length - 1)];
    }

    /** When what stands in a column was built; what stands before a section is built has the section's age. */
    private double builtMin(int column, double minute) {
        boolean built = Double.isFinite(standsFromMin[column]) && minute >= standsFromMin[column];
        return built
                ? standsFromMin[column]
                : -spec.sections().get(sectionOf[column]).ageYears() * YEAR_MIN;
    }

    /** Share of a layer's delay that is left after so many whole days; null when it does not decay. */
    private static double[] strengthByAge(double decayPerYear) {
        if (decayPerYear == 0) {
            return null;
        }
        double[] left = new double[OLDEST_DAYS];
        for (int day = 0; day < OLDEST_DAYS; day++) {
            left[day] = StrictMath.pow(1 - decayPerYear, day * Calendar.DAY_MIN / YEAR_MIN);
        }
        return left;
    }

    /** What the scenario says of barriers. */
    public Barriers spec() {
        return spec;
    }
}
