package cordon.verification;

import cordon.events.Event;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.verification.Check.Wrong;
import cordon.world.Arrivals;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Arrivals at a constant intensity: counts, intervals, and what is left when streams are joined or parted. */
final class PoissonArrivals {
    private static final String CHOICE = "choice.yaml";
    private static final double PER_HOUR = 0.5;
    private static final int HOURS = 200_000;
    private static final int BIN_H = 24;
    private static final List<String> GATES = List.of("a", "b", "c", "d");
    private static final int GATE_DAYS = 5;
    private static final int GATE_BIN_MIN = 6;
    private static final double GATE_PER_DAY = 2500;

    private PoissonArrivals() {}

    static Case poisson() {
        return Case.of("6.1", "Poisson arrivals")
                .source("Poisson process; a known mistake: `s06_arrival_discretisation.csv`")
                .runs(
                        "The class that draws arrivals, one every two hours; senders who choose between four equal gates",
                        CHOICE)
                .quick("one stream", 1, PoissonArrivals::oneStream)
                .quick("two streams joined", 1, PoissonArrivals::joined)
                .quick("one stream parted by choice", 1, PoissonArrivals::parted);
    }

    /** Wrong: one arrival per step at most, which loses arrivals and evens out counts. */
    private static void oneStream(Trial trial) {
        double[] hours = arrivals(trial, "one");
        double[] steps = {0.1, 1};
        Wrong[] wrongs = Arrays.stream(steps)
                .mapToObj(dt -> new Wrong("one at most in " + dt + " h", HOURS * perStep(dt)))
                .toArray(Wrong[]::new);
        trial.count("arrivals", hours.length, PER_HOUR * HOURS, wrongs);
        trial.distribution("intervals", intervals(hours), t -> -Math.expm1(-PER_HOUR * t));
        double mean = PER_HOUR * BIN_H;
        double[] dispersion = Arrays.stream(perBin(hours, BIN_H, HOURS / BIN_H))
                .map(n -> (n - mean) * (n - mean) / mean)
                .toArray();
        trial.mean("dispersion of daily counts", dispersion, 1, new Wrong("one an hour at most", 1 - perStep(1)));
    }

    private static double perStep(double dt) {
        return Table.row("s06_arrival_discretisation.csv", row -> row[0] == PER_HOUR && row[1] == dt)[4];
    }

    /** Together they are a stream of the double intensity, and their counts have nothing to do with each other. */
    private static void joined(Trial trial) {
        double[] one = arrivals(trial, "one");
        double[] other = arrivals(trial, "other");
        double[] both = DoubleStream.concat(Arrays.stream(one), Arrays.stream(other))
                .sorted()
                .toArray();
        trial.distribution("intervals", intervals(both), t -> -Math.expm1(-2 * PER_HOUR * t));
        double mean = PER_HOUR * BIN_H;
        double[] x = perBin(one, BIN_H, HOURS / BIN_H);
        double[] y = perBin(other, BIN_H, HOURS / BIN_H);
        trial.mean("correlation of daily counts", products(x, y, mean), 0, new Wrong("one stream twice", 1));
    }

    private static void parted(Trial trial) {
        int bins = 1440 * GATE_DAYS / GATE_BIN_MIN;
        double mean = GATE_PER_DAY * GATE_BIN_MIN / 1440;
        double[][] counts = new double[GATES.size()][bins];
        Bench.of(CHOICE, "period.days=" + GATE_DAYS).run(trial.seed(), event -> {
            if (event instanceof Event.SetOut e) {
                counts[GATES.indexOf(e.where())][(int) (e.atMin() / GATE_BIN_MIN)]++;
            }
        });
        double[] dispersion = Arrays.stream(counts)
                .flatMapToDouble(gate -> Arrays.stream(gate).map(n -> (n - mean) * (n - mean) / mean))
                .toArray();
        trial.mean("dispersion of counts in six minutes", dispersion, 1, new Wrong("dealt out in turn", 0.25));
        trial.mean("correlation of two gates", products(counts[0], counts[1], mean), 0);
        trial.mean("correlation of the others", products(counts[2], counts[3], mean), 0);
    }

    private static double[] products(double[] x, double[] y, double mean) {
        return IntStream.range(0, x.length)
                .mapToDouble(i -> (x[i] - mean) * (y[i] - mean) / mean)
                .toArray();
    }

    private static double[] perBin(double[] times, double width, int bins) {
        double[] counts = new double[bins];
        for (double at : times) {
            int bin = (int) (at / width);
            if (bin < bins) {
                counts[bin]++;
            }
        }
        return counts;
    }

    private static double[] intervals(double[] times) {
        return IntStream.range(0, times.length)
                .mapToDouble(i -> times[i] - (i == 0 ? 0 : times[i - 1]))
                .toArray();
    }

    private static double[] arrivals(Trial trial, String flow) {
        return arrivals(Keys.of(flow), PER_HOUR, HOURS, new Draws(trial.seed()));
    }

    /** Instants of arrivals before an end, in the unit of time of the intensity. */
    private static double[] arrivals(long key, double intensity, double end, Draws draws) {
        Arrivals arrivals = new Arrivals(Purpose.ARRIVAL, key, 0, draws);
        Arrivals.Intensity constant = new Constant(intensity);
        return DoubleStream.generate(() -> arrivals.nextBefore(end, constant))
                .takeWhile(at -> !Double.isNaN(at))
                .toArray();
    }

    private record Constant(double perUnit) implements Arrivals.Intensity {
        @Override
        public double perMin(double minute) {
            return perUnit;
        }

        @Override
        public double constantUntil(double minute) {
            return Double.POSITIVE_INFINITY;
        }

        @Override
        public boolean never() {
            return perUnit == 0;
        }
    }

    /** Numbers of arrivals from the start on; wrong: an arrival at the start itself. */
    static Case renewals() {
        Case counts = Case.of("6.5", "Renewal counts")
                .source("elementary renewal theorem; `s06_renewal_counts.csv`")
                .runs("The class that draws arrivals: numbers within a time from the start, over many streams");
        for (double[] row : Table.rows("s06_renewal_counts.csv")) {
            if (row[1] == 1) {
                int streams = row[2] < 500 ? 10_000 : 2_000;
                counts = counts.quick("within " + row[2], 1, trial -> counts(trial, row, streams));
            }
        }
        return counts.notApplicable(
                "intervals with another cv than 1",
                "no flow runs to a timetable: all arrivals are Poisson, convoys too");
    }

    private static void counts(Trial trial, double[] row, int streams) {
        Draws draws = new Draws(trial.seed());
        double[] counts = IntStream.range(0, streams)
                .mapToDouble(stream -> arrivals(stream, 1 / row[0], row[2], draws).length)
                .toArray();
        Wrong[] atStart =
                streams < 10_000 ? new Wrong[0] : new Wrong[] {new Wrong("an arrival at the start", row[3] + 1)};
        trial.mean("mean", counts, row[3], atStart);
        double[] squares =
                Arrays.stream(counts).map(n -> (n - row[3]) * (n - row[3])).toArray();
        trial.mean("variance", squares, row[4]);
    }
}
