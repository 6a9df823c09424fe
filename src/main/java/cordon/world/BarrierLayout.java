package cordon.world;

import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.scenario.Barriers;
import cordon.scenario.Mode;
import cordon.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The barriers of a scenario on the grid: what stands in a column of the line at an instant, and how long it delays. */
public final class BarrierLayout {
    private static final double YEAR_MIN = 365.25 * Calendar.DAY_MIN;
    private static final double MONTH_MIN = YEAR_MIN / 12;

    private final Barriers spec;
    private final int[] sectionOf;
    private final double[] standsFromMin;
    private final double[] builtMin;
    private final List<List<Barriers.Layer>> layersOf = new ArrayList<>();
    private final double[][][] delays;

    /** Lays out barriers along a strip. */
    public BarrierLayout(Barriers spec, Strip strip, Calendar calendar, List<Mode> modes) {
        this.spec = spec;
        sectionOf = new int[strip.columns()];
        standsFromMin = new double[strip.columns()];
        builtMin = new double[strip.columns()];
        delays = new double[spec.layers().size()][modes.size()][];
        Arrays.fill(sectionOf, -1);
        for (int s = 0; s < spec.sections().size(); s++) {
            lay(s, strip, calendar);
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
        layersOf.add(section.layers().stream()
                .map(id -> Scenario.find(spec.layers(), id))
                .toList());
        double begins = section.begins().map(calendar::minuteOf).orElse(Double.NEGATIVE_INFINITY);
        for (int column = 0; column < sectionOf.length; column++) {
            double km = strip.columnKm(column);
            if (km >= section.fromKm() && km < section.toKm()) {
                double months = section.kmPerMonth() == 0 ? 0 : (km - section.fromKm()) / section.kmPerMonth();
                sectionOf[column] = index;
                standsFromMin[column] = begins + months * MONTH_MIN;
                builtMin[column] =
                        section.begins().isPresent() ? standsFromMin[column] : -section.ageYears() * YEAR_MIN;
            }
        }
    }

    /** Whether a barrier stands in a column at an instant. */
    public boolean stands(int column, double minute) {
        return sectionOf[column] >= 0 && minute >= standsFromMin[column];
    }

    /** The layers of a column, in the order in which an inward party meets them; empty where nothing is planned. */
    public List<Barriers.Layer> layers(int column) {
        return sectionOf[column] < 0 ? List.of() : layersOf.get(sectionOf[column]);
    }

    /** Mean delay of a mode in a column, min; infinite where the mode cannot pass. */
    public double meanDelayMin(int column, int mode, double minute) {
        if (!stands(column, minute)) {
            return 0;
        }
        double sum = 0;
        for (Barriers.Layer layer : layersOf.get(sectionOf[column])) {
            double[] d = delays[spec.layers().indexOf(layer)][mode];
            if (d == null) {
                return Double.POSITIVE_INFINITY;
            }
            sum += (d[0] + d[1] + d[2]) / 3 * strength(layer, column, minute);
        }
        return sum;
    }

    /** The delay that an attempt meets in a column, min; one draw per layer. */
    public double delayMin(int column, int mode, double minute, Draws draws, long attempt) {
        double sum = 0;
        List<Barriers.Layer> layers = layersOf.get(sectionOf[column]);
        for (int i = 0; i < layers.size(); i++) {
            Barriers.Layer layer = layers.get(i);
            double[] d = delays[spec.layers().indexOf(layer)][mode];
            if (d != null) {
                double drawn = draws.triangular(d[0], d[1], d[2], Purpose.BARRIER_DELAY, attempt, i);
                sum += drawn * strength(layer, column, minute);
            }
        }
        return sum;
    }

    private double strength(Barriers.Layer layer, int column, double minute) {
        if (layer.decayPerYear() == 0) {
            return 1;
        }
        double years = Math.max(0, minute - builtMin[column]) / YEAR_MIN;
        return StrictMath.pow(1 - layer.decayPerYear(), years);
    }

    /** What the scenario says of barriers. */
    public Barriers spec() {
        return spec;
    }
}
