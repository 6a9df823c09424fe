package cordon.planning;

import cordon.statistics.ConfidenceInterval;
import cordon.statistics.Multiplicity;
import cordon.statistics.PairedDifference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The finalists on seeds that the search has not seen, against today under the same seeds. */
final class Fresh {
    static final double LEVEL = 0.95;

    private final Judge judge;
    private final List<Objective> objectives;
    private final List<double[]> today;

    Fresh(Judge judge, List<Objective> objectives, List<double[]> today) {
        this.judge = judge;
        this.objectives = objectives;
        this.today = today;
    }

    /**
     * The gains of each finalist, with intervals and p-values that hold together (Bonferroni), so that a gain is shown where its interval leaves out 0.
     *
     * @param rows of each finalist, as long as today's
     * @param believed gains that the search saw, of each finalist
     */
    List<List<PlanResult.Gain>> gains(List<List<double[]>> rows, List<double[]> believed) {
        int goals = objectives.size();
        int tests = rows.size() * goals;
        double level = 1 - Multiplicity.perTest(1 - LEVEL, Math.max(1, tests));
        List<PairedDifference> differences = new ArrayList<>();
        for (List<double[]> row : rows) {
            for (int goal = 0; goal < goals; goal++) {
                differences.add(difference(row, goal, level));
            }
        }
        List<List<PlanResult.Gain>> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<PlanResult.Gain> gains = new ArrayList<>();
            for (int goal = 0; goal < goals; goal++) {
                int at = i * goals + goal;
                gains.add(gain(goal, rows.get(i), differences.get(at), tests, believed.get(i)[goal]));
            }
            all.add(gains);
        }
        return all;
    }

    private PlanResult.Gain gain(
            int goal, List<double[]> rows, PairedDifference difference, int tests, double believed) {
        int g = goal;
        return new PlanResult.Gain(
                objectives.get(goal).id(),
                interval(today, row -> row[g]),
                interval(rows, row -> row[g]),
                difference.mean(),
                Math.min(1, tests * difference.pValue()),
                verdict(difference.mean()),
                believed);
    }

    private static PlanResult.Verdict verdict(ConfidenceInterval gain) {
        if (gain.low() > 0) {
            return PlanResult.Verdict.BETTER;
        }
        return gain.high() < 0 ? PlanResult.Verdict.WORSE : PlanResult.Verdict.NOT_SHOWN;
    }

    private PairedDifference difference(List<double[]> rows, int goal, double level) {
        List<double[]> pairs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            double gain = judge.gain(goal, rows.get(i), today.get(i));
            if (Double.isFinite(gain)) {
                pairs.add(new double[] {gain});
            }
        }
        double[] gains = pairs.stream().mapToDouble(pair -> pair[0]).toArray();
        return gains.length < 2
                ? new PairedDifference(unknown(gains, level), Double.NaN, Double.NaN, 1)
                : PairedDifference.of(gains, new double[gains.length], level);
    }

    private static ConfidenceInterval unknown(double[] gains, double level) {
        double mean = gains.length == 0 ? Double.NaN : gains[0];
        return new ConfidenceInterval(
                mean, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, level, gains.length, "none");
    }

    /**
     * The limits of a finalist: by how much each is broken.
     *
     * @param finalists for all limits of so many together the intervals cover 95 %
     */
    List<PlanResult.Held> held(List<double[]> rows, int finalists) {
        List<PlanResult.Held> held = new ArrayList<>();
        int together = finalists * judge.limits().size();
        for (int i = 0; i < judge.limits().size(); i++) {
            Limit limit = judge.limits().get(i);
            int column = objectives.size() + i;
            double[] excess = new double[rows.size()];
            for (int run = 0; run < excess.length; run++) {
                excess[run] = limit.excess(rows.get(run)[column], today.get(run)[column]);
            }
            held.add(new PlanResult.Held(limit.id(), limit.words(), interval(excess, together)));
        }
        return held;
    }

    /** Mean with a 95 % interval of what is finite. */
    static ConfidenceInterval interval(List<double[]> rows, ToDoubleFunction<double[]> value) {
        return interval(rows.stream().mapToDouble(value).toArray());
    }

    /** Mean with a 95 % interval of what is finite; without an interval where there are fewer than two. */
    static ConfidenceInterval interval(double[] values) {
        return interval(values, 1);
    }

    /** The same with an interval that is one of so many, which cover 95 % together (Bonferroni). */
    static ConfidenceInterval interval(double[] values, int together) {
        double level = 1 - Multiplicity.perTest(1 - LEVEL, Math.max(1, together));
        double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
        return finite.length == 0
                ? new ConfidenceInterval(Double.NaN, Double.NaN, Double.NaN, level, 0, "none")
                : ConfidenceInterval.ofMean(finite, level);
    }
}
