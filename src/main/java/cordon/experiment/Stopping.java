package cordon.experiment;

import cordon.experiment.store.StoredPoint;
import cordon.experiment.store.StoredRun;
import cordon.experiment.store.StoredRuns;
import cordon.statistics.ConfidenceInterval;
import cordon.statistics.StoppingRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How many replications of a point are enough. It looks only at runs from the first seed on without a gap, so the answer depends neither on
 * which run ended first nor on how many more are made. A run that failed, or has no value, counts as made but gives none.
 */
final class Stopping {
    private final Replications asked;

    /**
     * A measure that is known well enough.
     *
     * @param n replications at which it was found
     * @param interval over these
     */
    record Judged(Replications.Precision precision, int n, StoppingRule.Reason reason, ConfidenceInterval interval) {}

    /** The values of a point's runs, in the order of seeds; runs may come in any order. */
    final class Prefix {
        private final double[][] bySeed = new double[asked.atMost()][];
        private int length;

        /** Takes a run; how many replications are enough, if that is clear now. */
        OptionalInt take(StoredRun run) {
            bySeed[(int) (run.seed() - asked.firstSeed())] = asked.until().stream()
                    .mapToDouble(precision -> Pairs.measure(run, precision.measure()))
                    .toArray();
            int before = length;
            while (length < bySeed.length && bySeed[length] != null) {
                length++;
            }
            return length == before ? OptionalInt.empty() : enough();
        }

        /** How many replications are enough, if that is clear. */
        OptionalInt enough() {
            int most = 0;
            for (int i = 0; i < asked.until().size(); i++) {
                int column = i;
                double[] values = Arrays.stream(bySeed, 0, length)
                        .mapToDouble(row -> row[column])
                        .toArray();
                Optional<Judged> judged = judge(asked.until().get(i), values);
                if (judged.isEmpty()) {
                    return OptionalInt.empty();
                }
                most = Math.max(most, judged.get().n());
            }
            return OptionalInt.of(most);
        }
    }

    Stopping(Replications asked) {
        this.asked = asked;
    }

    List<Replications.Precision> until() {
        return asked.until();
    }

    /** What is said of the values of the first replications; empty if more are needed. */
    Optional<Judged> judge(Replications.Precision precision, double[] values) {
        double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
        Optional<Judged> stop = asked.rule(precision)
                .after(finite)
                .map(at -> new Judged(precision, place(values, at.n()), at.reason(), at.interval()));
        return stop.isEmpty() && values.length >= asked.atMost()
                ? Optional.of(capped(precision, values, finite))
                : stop;
    }

    private Judged capped(Replications.Precision precision, double[] values, double[] finite) {
        ConfidenceInterval interval = finite.length == 0
                ? new ConfidenceInterval(Double.NaN, Double.NaN, Double.NaN, asked.level(), 0, "none")
                : ConfidenceInterval.ofMean(finite, asked.level());
        return new Judged(precision, values.length, StoppingRule.Reason.CAP_REACHED, interval);
    }

    /** The replication that gives the n-th value, counted from 1. */
    private static int place(double[] values, int n) {
        int finite = 0;
        int at = 0;
        while (finite < n) {
            finite += Double.isFinite(values[at++]) ? 1 : 0;
        }
        return at;
    }

    /** The points with the seeds that are enough, where the runs that are stored say how many. */
    List<StoredPoint> narrowed(List<StoredPoint> points, StoredRuns runs) {
        List<StoredPoint> narrowed = new ArrayList<>();
        for (StoredPoint point : points) {
            Prefix prefix = new Prefix();
            runs.each(point, prefix::take);
            OptionalInt enough = prefix.enough();
            narrowed.add(enough.isPresent() ? point.upTo(point.firstSeed() + enough.getAsInt() - 1) : point);
        }
        return narrowed;
    }
}
