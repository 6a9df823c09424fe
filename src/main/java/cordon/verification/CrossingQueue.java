package cordon.verification;

import cordon.events.Event;
import cordon.verification.Check.Wrong;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Waiting at an official crossing, in units of the mean service of one minute, by means of batches after the first twentieth. */
final class CrossingQueue {
    private static final String WORLD = "crossing.yaml";
    private static final int BATCHES = 40;
    private static final double DAY = 1440;

    private CrossingQueue() {}

    /** Lanes, load, days. */
    private static final double[][] LANES = {
        {1, 0.5, 300}, {1, 0.8, 800}, {2, 0.8, 400}, {5, 0.8, 200}, {5, 0.9, 200}, {10, 0.9, 100}
    };

    static Case lanes() {
        Case queue = Case.of("5.1", "Lanes that share one line: M/M/c")
                .source("Erlang C; `s05_mmc.csv`")
                .runs("Trucks arrive at random; means of 40 batches, in units of the mean service", WORLD);
        for (double[] lane : LANES) {
            double[] row = Table.row("s05_mmc.csv", r -> r[0] == lane[0] && r[1] == lane[1]);
            String name = "M/M/" + (int) lane[0] + ", load " + lane[1];
            queue = queue.quick(name, 1, trial -> lanes(trial, row, lane[2]));
        }
        return queue.ticks(WORLD, "period.days=20");
    }

    private static void lanes(Trial trial, double[] row, double days) {
        List<double[]> runs = waits(
                trial,
                "crossings.post.lanes=" + (int) row[0],
                "crossings.post.inPerDay=" + DAY * row[0] * row[1],
                "period.days=" + (int) days);
        Wrong[] apart =
                row[0] == 1 ? new Wrong[0] : new Wrong[] {new Wrong("a line for each lane", row[1] / (1 - row[1]))};
        trial.mean("wait", batchMeans(runs), row[5], apart);
        trial.mean("waiting", batchMeans(whether(runs, wait -> wait > 1e-12)), row[3]);
        trial.mean("waiting longer than a service", batchMeans(whether(runs, wait -> wait > 1)), row[8]);
    }

    /**
     * Pollaczek and Khinchine, load .8: (1 + c^2) 2 services, with c^2 the squared coefficient of variation. Of a share q of trucks
     * that are served for 1 / q min, the others for none, c^2 = 1 / q - 1; of Erlang's law it is 1 / 4; the lognormal takes any.
     */
    static Case spreadOfService() {
        double[] row = Table.row("s05_mg1_pk.csv", r -> r[0] == 0.8);
        return Case.of("5.2", "Spread of service: M/G/1")
                .source("Pollaczek and Khinchine; `s05_mg1_pk.csv`")
                .runs("One lane, load .8; means of 40 batches, in units of the mean service", WORLD)
                .quick("all inspected", 1, trial -> inspected(trial, 1, row[1]))
                .quick(".8 inspected", 1, trial -> inspected(trial, 0.8, row[2]))
                .quick(".5 inspected", 1, trial -> inspected(trial, 0.5, row[4]))
                .quick(".2 inspected", 1, trial -> inspected(trial, 0.2, row[6]))
                .quick("fixed", 1, trial -> law(trial, "fixed", 1, 800, row[1]))
                .quick("Erlang-4", 1, trial -> law(trial, "erlang", 1, 800, row[2]))
                .quick("exponential", 1, trial -> law(trial, "exponential", 1, 800, row[4]))
                .quick("lognormal, cv .5", 1, trial -> law(trial, "lognormal", 0.5, 800, row[2]))
                .quick("lognormal, cv 2", 1, trial -> law(trial, "lognormal", 2, 1600, row[6]));
    }

    private static void inspected(Trial trial, double share, double wait) {
        String[] settings = {
            "crossings.post.service.law=fixed",
            "crossings.post.primaryMin=0",
            "crossings.post.inspectionMin=" + 1 / share,
            "crossings.post.inspectedShare=" + share,
            "period.days=800"
        };
        trial.mean("wait", batchMeans(waits(trial, settings)), wait);
    }

    private static void law(Trial trial, String law, double cv, int days, double wait) {
        String[] settings = {
            "crossings.post.service.law=" + law, "crossings.post.service.cv=" + cv, "period.days=" + days
        };
        trial.mean("wait", batchMeans(waits(trial, settings)), wait);
    }

    /** Lanes, places, load, days. */
    private static final double[][] YARDS = {{1, 10, 1.5, 200}, {3, 10, 3.3, 100}, {5, 5, 4.5, 100}, {1, 1, 1.0, 200}};

    static Case fullYard() {
        Case queue = Case.of("5.3", "Full yard: M/M/c/K")
                .source("queue with a finite yard; Erlang B where it holds only those served; `s05_mmcK.csv`")
                .runs("Trucks that find the yard full are turned away; means of 40 batches", WORLD);
        for (double[] yard : YARDS) {
            double[] row = Table.row("s05_mmcK.csv", r -> r[0] == yard[0] && r[1] == yard[1] && r[2] == yard[2]);
            String name = "M/M/" + (int) yard[0] + "/" + (int) yard[1] + ", load " + yard[2];
            queue = queue.quick(name, 1, trial -> fullYard(trial, row, (int) yard[3]));
        }
        return queue;
    }

    private static void fullYard(Trial trial, double[] row, int days) {
        List<double[]> waits = new ArrayList<>();
        List<double[]> turnedAway = new ArrayList<>();
        Bench bench = Bench.of(
                WORLD,
                "crossings.post.lanes=" + (int) row[0],
                "crossings.post.yard.places=" + (int) row[1],
                "crossings.post.inPerDay=" + DAY * row[2],
                "period.days=" + days);
        for (long seed : trial.seeds()) {
            DoubleStream.Builder wait = DoubleStream.builder();
            DoubleStream.Builder away = DoubleStream.builder();
            bench.run(seed, event -> {
                if (event instanceof Event.TruckServed e) {
                    wait.add(e.waitedMin());
                    away.add(0);
                } else if (event instanceof Event.TruckLeft) {
                    away.add(1);
                }
            });
            waits.add(wait.build().toArray());
            turnedAway.add(away.build().toArray());
        }
        trial.mean("turned away", batchMeans(turnedAway), row[3]);
        if (row[1] > row[0]) {
            trial.mean("wait", batchMeans(waits), row[5]);
        } else {
            long served = waits.stream().mapToLong(run -> run.length).sum();
            trial.each("served at once", served - waiting(waits), served);
        }
    }

    private static long waiting(List<double[]> runs) {
        return runs.stream()
                .flatMapToDouble(Arrays::stream)
                .filter(wait -> wait > 0)
                .count();
    }

    /** Waits of trucks, min, run by run. */
    private static List<double[]> waits(Trial trial, String... settings) {
        Bench bench = Bench.of(WORLD, settings);
        return Arrays.stream(trial.seeds())
                .mapToObj(seed -> {
                    DoubleStream.Builder waits = DoubleStream.builder();
                    bench.run(seed, event -> {
                        if (event instanceof Event.TruckServed e) {
                            waits.add(e.waitedMin());
                        }
                    });
                    return waits.build().toArray();
                })
                .toList();
    }

    private static List<double[]> whether(List<double[]> runs, DoublePredicate which) {
        return runs.stream()
                .map(run -> Arrays.stream(run).map(x -> which.test(x) ? 1 : 0).toArray())
                .toList();
    }

    /** Means of the batches of each run, without its first twentieth. */
    private static double[] batchMeans(List<double[]> runs) {
        return runs.stream().flatMapToDouble(CrossingQueue::batchMeans).toArray();
    }

    private static DoubleStream batchMeans(double[] values) {
        int first = values.length / 20;
        int size = (values.length - first) / BATCHES;
        return IntStream.range(0, BATCHES)
                .mapToDouble(i -> Arrays.stream(values, first + i * size, first + (i + 1) * size)
                        .average()
                        .orElseThrow());
    }
}
