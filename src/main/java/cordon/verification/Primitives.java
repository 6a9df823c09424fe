package cordon.verification;

import cordon.events.Event;
import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.scenario.Scenario;
import cordon.sensing.Imaging;
import cordon.verification.Check.Wrong;
import cordon.world.Calendar;
import cordon.world.Geometry;
import cordon.world.Light;
import cordon.world.Weather;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Primitives of geometry and physics, through the classes that hold them. */
final class Primitives {
    private static final double EXACT = 1e-6;
    private static final double OBLIQUITY_DEG = 23.4393;
    private static final double SUNRISE_DEG = -0.833;
    private static final int CROSSINGS = 20_000;
    private static final String WALKS = "walks.yaml";
    private static final double HUB_KM = 60.5;
    private static final double HUB_OFFSET_KM = -20;

    private Primitives() {}

    static Case all() {
        return Case.of("10", "Primitives of geometry and physics")
                .source(
                        "spherical astronomy, Koschmieder 1924, plane geometry; `s10_day_length.csv`, `s10_koschmieder.csv`,"
                                + " `s10_grid_anisotropy.csv`, `s10_endpoint_sampling_bias.csv`")
                .runs(
                        "The classes of the model, called directly; walkers from one place to all of the line",
                        WALKS,
                        "generators.yaml")
                .quick("length of day, h", 1, Primitives::dayLength)
                .quick("haze", 1, Primitives::haze)
                .quick("way over straight line", 1, Primitives::straightWays)
                .quick("seen, of those who cross a disc", 1, Primitives::discs)
                .notApplicable(
                        "horizon", "ground has neither heights nor curvature: optics, air and screens limit a range")
                .notApplicable(
                        "Tobler's hiking function", "ground has no slope: classes of ground have factors of speed");
    }

    private static void dayLength(Trial trial) {
        for (String[] row : Table.cells("s10_day_length.csv")) {
            double latitude = Double.parseDouble(row[0]);
            double declination = Math.toRadians(OBLIQUITY_DEG * season(row[1]));
            double[] found = {
                2 * Light.halfDayMin(0, declination, latitude) / 60,
                2 * Light.halfDayMin(SUNRISE_DEG, declination, latitude) / 60
            };
            double[] hours = {Double.parseDouble(row[2]), Double.parseDouble(row[3])};
            trial.within(String.format(Locale.ROOT, "latitude %.0f, %s", latitude, row[1]), found, hours, EXACT);
        }
    }

    private static double season(String date) {
        return switch (date) {
            case "equinox" -> 0;
            case "summer solstice" -> 1;
            default -> -1;
        };
    }

    /** The model takes 3.912 for ln 50 = 3.912023, so that visibilities differ by six millionths. */
    private static void haze(Trial trial) {
        List<double[]> rows = Table.rows("s10_koschmieder.csv");
        double[] contrast = rows.stream()
                .mapToDouble(row -> Imaging.resolution(1, row[1], 1, row[2]) * row[1])
                .toArray();
        trial.within("contrast", contrast, column(rows, 3), EXACT);
        String regimes = rows.stream()
                .map(row -> "{id: air" + rows.indexOf(row) + ", visiblePerKm: " + row[2]
                        + ", thermalPerKm: 0, hoursPerYear: 1, meanHours: 1}")
                .collect(Collectors.joining(", ", "sky.regimes=[", "]"));
        Scenario scenario = Bench.of(WALKS, regimes).scenario();
        Weather weather = new Weather(scenario.sky(), new Calendar(scenario.period()), new Draws(trial.seed()));
        double[] visibility = IntStream.range(0, rows.size())
                .mapToDouble(i -> weather.visibilityKm(1 + i) / rows.get(i)[0])
                .toArray();
        trial.within("visibility over that of the table", visibility, ones(rows.size()), 10 * EXACT);
    }

    /** Walkers go straight, whatever their heading; wrong: along the eight or the four directions of a grid. */
    private static void straightWays(Trial trial) {
        Map<Long, Event.SetOut> out = new HashMap<>();
        List<Double> ratios = new ArrayList<>();
        Bench bench = Bench.of(WALKS);
        double kmPerMin = bench.scenario().modes().get(0).speedKmh() / 60;
        bench.run(trial.seed(), event -> {
            if (event instanceof Event.SetOut e) {
                out.put(e.attempt(), e);
            } else if (event instanceof Event.CrossedLine e) {
                double walked = (e.atMin() - out.get(e.attempt()).atMin()) * kmPerMin;
                ratios.add(walked / Math.hypot(e.km() - HUB_KM, HUB_OFFSET_KM));
            }
        });
        List<double[]> rows = Table.rows("s10_grid_anisotropy.csv");
        double octile = rows.stream().mapToDouble(row -> row[1]).max().orElseThrow();
        double manhattan = rows.stream().mapToDouble(row -> row[2]).max().orElseThrow();
        double most = ratios.stream().mapToDouble(r -> r).max().orElseThrow();
        double least = ratios.stream().mapToDouble(r -> r).min().orElseThrow();
        Wrong eight = new Wrong("eight directions", octile);
        Wrong four = new Wrong("four directions", manhattan);
        trial.within("most", most, 1, 0.001, ratios.size(), eight, four);
        trial.within("least", least, 1, 0.001, ratios.size());
    }

    /** In steps of any length, from a random instant and at a random distance; wrong: looking at the ends of steps only. */
    private static void discs(Trial trial) {
        Draws draws = new Draws(trial.seed());
        for (String[] row : Table.cells("s10_endpoint_sampling_bias.csv")) {
            double metresPerStep = Double.parseDouble(row[1]) * Double.parseDouble(row[3]);
            double radius = Double.parseDouble(row[2]);
            long seen = IntStream.range(0, CROSSINGS)
                    .filter(i -> seen(metresPerStep, radius, draws, i))
                    .count();
            double atEnds = Double.parseDouble(row[5]);
            String name = row[0] + ", steps of " + row[3] + " s";
            trial.within(name, (double) seen / CROSSINGS, 1, 0, CROSSINGS, new Wrong("at ends of steps", atEnds));
        }
    }

    private static boolean seen(double metresPerStep, double radius, Draws draws, int i) {
        double y = radius * (2 * draws.uniform(Purpose.RESAMPLE, i, 0) - 1);
        double x = -radius - metresPerStep * draws.uniform(Purpose.RESAMPLE, i, 1);
        while (x < radius) {
            if (!Double.isNaN(Geometry.firstWithin(x, y, metresPerStep, 0, radius, 1))) {
                return true;
            }
            x += metresPerStep;
        }
        return false;
    }

    private static double[] column(List<double[]> rows, int index) {
        return rows.stream().mapToDouble(row -> row[index]).toArray();
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }
}
