package cordon.verification;

import cordon.events.Event;
import cordon.verification.Check.Wrong;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Lognormal quantities of consignments, as scenarios state them: by median and deviation of the logarithm. */
final class Loads {
    private static final String WORLD = "choice.yaml";
    private static final double[] SHARES = {0.05, 0.5, 0.95, 0.99};
    private static final double TOP_DECILE = 1.2815515655;

    /** From here on the mass of the tail is too uneven for an interval of its mean. */
    private static final double EVEN_CV = 1;

    private Loads() {}

    static Case lognormal() {
        Case loads = Case.of("6.6", "Lognormal loads")
                .source("σ² = ln(1 + cv²), μ = ln mean - σ² / 2; `s06_lognormal.csv`")
                .runs("Quantities of consignments demanded in a day", WORLD);
        for (double[] row : Table.rows("s06_lognormal.csv")) {
            int quick = row[1] == EVEN_CV ? 2 : 0;
            loads = loads.part("mean " + row[0] + ", cv " + row[1], 2, quick, trial -> quantities(trial, row));
        }
        return loads;
    }

    private static void quantities(Trial trial, double[] row) {
        double mean = row[0];
        double cv = row[1];
        double variance = Math.log1p(cv * cv);
        double median = mean / Math.sqrt(1 + cv * cv);
        trial.within(
                "table", new double[] {row[2], row[3]}, new double[] {Math.log(median), Math.sqrt(variance)}, 1e-6);
        double[] quantities = demanded(trial, median, Math.sqrt(variance));
        double[] logs = Arrays.stream(quantities).map(Math::log).toArray();
        double[] squares =
                Arrays.stream(logs).map(log -> (log - row[2]) * (log - row[2])).toArray();
        trial.mean("mean of logarithms", logs, row[2], new Wrong("logarithm of the mean", Math.log(mean)));
        trial.mean("variance of logarithms", squares, row[3] * row[3]);
        for (int i = 0; i < SHARES.length; i++) {
            double quantile = row[4 + i];
            long below = Arrays.stream(quantities).filter(q -> q < quantile).count();
            trial.proportion("below the quantile of " + SHARES[i], below, quantities.length, SHARES[i]);
        }
        if (cv <= EVEN_CV) {
            double top = Math.exp(row[2] + TOP_DECILE * row[3]);
            double[] mass =
                    Arrays.stream(quantities).map(q -> q > top ? q / mean : 0).toArray();
            trial.mean("mass of the top decile", mass, row[10]);
        }
    }

    private static double[] demanded(Trial trial, double median, double sigma) {
        DoubleStream.Builder quantities = DoubleStream.builder();
        Bench bench = Bench.of(
                WORLD, "period.days=1", "flows.loads.quantity.median=" + median, "flows.loads.quantity.sigma=" + sigma);
        for (long seed : trial.seeds()) {
            bench.run(seed, event -> {
                if (event instanceof Event.Demanded e) {
                    quantities.add(e.quantity());
                }
            });
        }
        return quantities.build().toArray();
    }
}
