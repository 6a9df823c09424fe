package cordon.verification;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.verification.Check.Wrong;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The way over plain ground is straight in every direction. On a grid of eight neighbours it would be cos t + (sqrt 2 - 1) sin t times
 * as long, 1.082392 at most, at t = 22.5 degrees from an axis.
 */
final class StraightWays {
    private static final String WORLD = "ways.yaml";
    private static final double PLACE_KM = 65.13;
    private static final double PLACE_OFFSET_KM = 20;
    private static final double KM_PER_MIN = 0.075;
    private static final double EXACT = 1e-9;
    private static final double TABLE_DECIMALS = 1e-6;

    private StraightWays() {}

    /** Ways of parties as multiples of the straight line, out to the line and in from it, and the wrong answers. */
    private static final class Ways implements EventSink {
        private final Map<Long, Double> begun = new HashMap<>();
        private final DoubleStream.Builder out = DoubleStream.builder();
        private final DoubleStream.Builder in = DoubleStream.builder();
        private final DoubleStream.Builder octile = DoubleStream.builder();

        @Override
        public void on(Event event) {
            if (event instanceof Event.SetOut e) {
                begun.put(e.attempt(), e.atMin());
            } else if (event instanceof Event.CrossedLine e) {
                double straight = Math.hypot(e.km() - PLACE_KM, PLACE_OFFSET_KM);
                out.add((e.atMin() - begun.put(e.attempt(), e.atMin())) * KM_PER_MIN / straight);
                octile.add(octile(Math.abs(e.km() - PLACE_KM) / straight, PLACE_OFFSET_KM / straight));
            } else if (event instanceof Event.Ended e) {
                double straight = Math.hypot(e.km() - PLACE_KM, PLACE_OFFSET_KM);
                in.add((e.atMin() - begun.remove(e.attempt())) * KM_PER_MIN / straight);
            }
        }
    }

    private static double octile(double x, double y) {
        return Math.max(x, y) + (Math.sqrt(2) - 1) * Math.min(x, y);
    }

    static Case everyDirection() {
        return Case.of("3.6", "Geometry of paths")
                .source("plane geometry; grids of four and eight neighbours: `s10_grid_anisotropy.csv`")
                .runs(
                        "People go from place to place over plain ground across lanes up to 60 km off; ways over straight lines",
                        WORLD)
                .quick("", 1, StraightWays::ways)
                .ticks(WORLD, lanes());
    }

    private static String lanes() {
        return "flows.walkers.forcedKm=["
                + IntStream.range(5, 125).mapToObj(lane -> lane + ".5").collect(Collectors.joining(", ")) + "]";
    }

    private static void ways(Trial trial) {
        List<double[]> table = Table.rows("s10_grid_anisotropy.csv");
        double[] found = table.stream()
                .mapToDouble(row -> Math.toRadians(row[0]))
                .map(t -> octile(Math.cos(t), Math.sin(t)))
                .toArray();
        double[] expected = table.stream().mapToDouble(row -> row[1]).toArray();
        trial.within("eight neighbours, table and formula", found, expected, TABLE_DECIMALS);
        Ways ways = new Ways();
        Bench.of(WORLD, lanes()).run(trial.seed(), ways);
        double[] octile = ways.octile.build().toArray();
        Wrong mean =
                new Wrong("eight neighbours", Arrays.stream(octile).average().orElseThrow());
        Wrong most = new Wrong("eight neighbours", Arrays.stream(octile).max().orElseThrow());
        compared(trial, "to the line", ways.out.build().toArray(), mean, most);
        compared(trial, "from the line", ways.in.build().toArray(), mean, most);
    }

    private static void compared(Trial trial, String what, double[] ratios, Wrong mean, Wrong most) {
        trial.within(what + ", mean", Arrays.stream(ratios).average().orElseThrow(), 1, EXACT, ratios.length, mean);
        trial.within(what + ", most", Arrays.stream(ratios).max().orElseThrow(), 1, EXACT, ratios.length, most);
    }
}
