package cordon.experiment.costs;

import cordon.engine.Stage;
import cordon.experiment.Csv;
import cordon.experiment.RefusedException;
import cordon.scenario.TimedScenario;
import cordon.statistics.PowerLaw;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import java.util.function.Function;

/**
 * Run time against what stands in a scenario: each factor by itself, all others as they are.
 *
 * @param points factor by factor, the least amount first
 * @param runs runs of each point
 */
public record CostCurves(List<CostPoint> points, int runs) {
    /** Fixed from the start. */
    public CostCurves {
        points = List.copyOf(points);
    }

    /**
     * What is measured.
     *
     * @param factors in this order
     * @param times multiples of what stands in the scenario
     * @param runs runs of each point, of which the least counts
     * @param warmSeconds processor time that is spent on the scenario as it is before anything is measured, s
     */
    public record Plan(List<CostFactor> factors, List<Double> times, int runs, double warmSeconds) {
        /** At least two different multiples and one run. */
        public Plan {
            factors = List.copyOf(factors);
            times = times.stream().distinct().sorted().toList();
            if (times.size() < 2 || times.get(0) <= 0) {
                throw new RefusedException("--times needs two different numbers above 0 (was " + times + ")");
            }
            if (runs < 1) {
                throw new RefusedException("--runs must be at least 1 (was " + runs + ")");
            }
        }
    }

    /**
     * Measures on this thread. The scenario as it is runs first, so that the Java machine is warm.
     *
     * @param reader the scenario with further overrides
     * @param progress told the share that is done
     */
    public static CostCurves measure(Plan plan, Function<List<String>, TimedScenario> reader, DoubleConsumer progress) {
        Stage base = Stage.of(reader.apply(List.of()));
        double km = base.frontier().lengthKm();
        new ProcessorTime(base).warm(plan.warmSeconds());
        List<CostPoint> points = new ArrayList<>();
        int all = plan.factors().size() * plan.times().size();
        for (CostFactor factor : plan.factors()) {
            if (factor.amount(base.scenario(), km) == 0) {
                throw new RefusedException("the scenario has no " + factor.word() + "; leave them out with --factors");
            }
            for (double times : plan.times()) {
                Stage stage = Stage.of(reader.apply(factor.overrides(base.scenario(), times)));
                double[] seconds = new ProcessorTime(stage).ofRuns(plan.runs());
                points.add(new CostPoint(
                        factor,
                        times,
                        factor.amount(stage.scenario(), km),
                        Arrays.stream(seconds).min().orElseThrow(),
                        Arrays.stream(seconds).max().orElseThrow()));
                progress.accept((double) points.size() / all);
            }
        }
        return new CostCurves(points, plan.runs());
    }

    /** The factors, in order. */
    public List<CostFactor> factors() {
        return points.stream().map(CostPoint::factor).distinct().toList();
    }

    /** The points of a factor, the least amount first. */
    public List<CostPoint> of(CostFactor factor) {
        return points.stream().filter(point -> point.factor() == factor).toList();
    }

    /** How run time grows with a factor. */
    public PowerLaw law(CostFactor factor) {
        return PowerLaw.fit(
                of(factor).stream().mapToDouble(CostPoint::amount).toArray(),
                of(factor).stream().mapToDouble(CostPoint::seconds).toArray());
    }

    /** The points as a table. */
    public String csv() {
        StringBuilder csv =
                new StringBuilder("factor,times,amount,unit,runs,leastSecondsPerYear,mostSecondsPerYear,slope\n");
        for (CostPoint point : points) {
            csv.append(String.join(
                            ",",
                            point.factor().word(),
                            Csv.number(point.times()),
                            Csv.number(point.amount()),
                            Csv.quoted(point.factor().unit()),
                            String.format(Locale.ROOT, "%d", runs),
                            Csv.number(point.seconds()),
                            Csv.number(point.most()),
                            Csv.number(law(point.factor()).exponent())))
                    .append('\n');
        }
        return csv.toString();
    }
}
