package cordon.verification;

import static cordon.verification.Attempts.count;

import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.verification.Attempts.Attempt;
import cordon.verification.Check.Wrong;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Sensors at n independent uniform places on a stretch L see a target that keeps R from its ends with 1 - (1 - 2 R / L)^n. Each run has
 * places of its own, so that runs are the sample.
 */
final class RandomPlaces {
    private static final String TOWERS = "rows.yaml";
    private static final String PATROLS = "random-places.yaml";
    private static final double LENGTH_KM = 100;
    private static final double RADIUS_KM = 0.5;

    private RandomPlaces() {}

    static Case sensors() {
        return Case.of("2.3", "Randomly placed sensors")
                .source("independent uniform places; `s02_random_sensors.csv`")
                .runs(
                        "People pass towers at random places, and patrols that take random beats; runs are the sample",
                        TOWERS,
                        PATROLS)
                .part("50 towers", 100, 30, trial -> towers(trial, 50))
                .part("100 towers", 100, 0, trial -> towers(trial, 100))
                .part("50 patrols", 100, 25, RandomPlaces::patrols)
                .ticks(PATROLS, "period.days=50");
    }

    private static double[] row(int n) {
        return Table.row("s02_random_sensors.csv", r -> r[0] == n && r[1] == 2 * RADIUS_KM / LENGTH_KM);
    }

    private static void towers(Trial trial, int n) {
        double[] places = new double[n];
        long[] right = new long[1];
        long[] all = new long[1];
        double[] shares = LongStream.of(trial.seeds())
                .mapToDouble(seed -> {
                    Arrays.setAll(places, i -> place(seed, i));
                    List<Attempt> done =
                            Bench.of(TOWERS, settings(places)).attempts(seed).done();
                    right[0] += count(done, a -> a.seen() == near(places, a.km));
                    all[0] += done.size();
                    return share(done);
                })
                .toArray();
        trial.each("seen by place", right[0], all[0]);
        trial.mean("seen", shares, row(n)[2], new Wrong("evenly spaced", row(n)[4]));
    }

    private static double place(long seed, int tower) {
        return 1 + LENGTH_KM * new Draws(seed).uniform(Purpose.ORIGIN, tower, 0);
    }

    private static boolean near(double[] places, double km) {
        return DoubleStream.of(places).anyMatch(place -> Math.abs(place - km) < RADIUS_KM);
    }

    private static double share(List<Attempt> done) {
        return count(done, Attempt::seen) / (double) done.size();
    }

    /** Each tower is a row of one. */
    private static String[] settings(double[] places) {
        String rows = IntStream.range(0, places.length)
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "{id: t%d, optic: disc, fromKm: %.9f, toKm: %.9f, spacingKm: 0.2}",
                        i,
                        places[i] - 0.1,
                        places[i] + 0.1))
                .collect(Collectors.joining(", "));
        return new String[] {
            "sensing.towers=[" + rows + "]",
            "frontier.straightKm=110",
            "flows.walkers.from={fromKm: 2, toKm: 100, offsetKm: -1.5}",
            "flows.walkers.to={fromKm: 2, toKm: 100, offsetKm: 1.5}",
            "flows.walkers.perDay=1000",
            "period.days=1"
        };
    }

    /** Patrols of random beats of 10 m, so slow that cars find them standing; a beat begins anywhere on 10 km. */
    private static void patrols(Trial trial) {
        Bench bench = Bench.of(PATROLS);
        double[] shares = LongStream.of(trial.seeds())
                .mapToDouble(seed -> share(bench.attempts(seed).done()))
                .toArray();
        trial.mean("seen", shares, row(50)[2], new Wrong("evenly spaced", row(50)[4]));
    }
}
