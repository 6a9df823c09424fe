package cordon.verification;

import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.scenario.Scenario;
import cordon.sensing.Outages;
import cordon.sensing.Tower;
import cordon.verification.Check.Wrong;
import cordon.world.Arrivals;
import cordon.world.Calendar;
import cordon.world.DailyHours;
import cordon.world.Weather;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Demand by day and night, spells of weather, and failures of towers, each through the class that draws it. */
final class Generators {
    private static final String WORLD = "generators.yaml";
    private static final int DAYS = 1000;
    private static final double DAY_MIN = 1440;
    private static final double PER_DAY = 48;
    private static final int WINDOW_H = 365;
    private static final int WINDOW_EVERY_H = 420;

    /** Weather starts clear. */
    private static final int FIRST_H = 48;

    private static final double LINE_KM = 10_000;

    private Generators() {}

    /** Nights of 12 h. */
    static Case dayAndNight() {
        Case hours = Case.of("6.2", "Arrivals by day and night")
                .source("integral of the intensity; `s06_nhpp_daynight.csv`")
                .runs("The class that draws demand, 48 a day for 1000 days, nights of 12 h", WORLD);
        for (double[] row : Table.rows("s06_nhpp_daynight.csv")) {
            if (row[1] == 12) {
                hours = hours.quick("night over day " + row[0], 1, trial -> byNight(trial, row[0], row[4]));
            }
        }
        return hours;
    }

    private static void byNight(Trial trial, double ratio, double share) {
        double[] times = Arrays.stream(trial.seeds())
                .mapToObj(seed -> times(ratio, new Draws(seed)))
                .flatMapToDouble(Arrays::stream)
                .toArray();
        double mean = PER_DAY * DAYS * trial.seeds().length;
        trial.count("arrivals", times.length, mean);
        trial.count(
                "by night",
                Arrays.stream(times).filter(t -> t < 0.25 || t >= 0.75).count(),
                share * mean);
        trial.distribution(
                "times of day",
                times,
                t -> share * Math.min(t, 0.25) * 2
                        + (1 - share) * Math.max(0, Math.min(t, 0.75) - 0.25) * 2
                        + share * Math.max(0, t - 0.75) * 2);
    }

    /** Times of arrivals as parts of the day. */
    private static double[] times(double ratio, Draws draws) {
        Calendar calendar = new Calendar(Bench.of(WORLD).scenario().period());
        DailyHours hours = DailyHours.byNight(calendar, PER_DAY, ratio);
        Arrivals arrivals = new Arrivals(Purpose.ARRIVAL, Keys.of("flow"), 0, draws);
        return DoubleStream.generate(() -> arrivals.nextBefore(DAYS * DAY_MIN, hours))
                .takeWhile(at -> !Double.isNaN(at))
                .map(at -> at % DAY_MIN / DAY_MIN)
                .toArray();
    }

    /** The chain with a = .1 and b = .3 is weather with rates of sum -ln .6 an hour seen every hour. */
    static Case weather() {
        return Case.of("6.3", "Two-state weather")
                .source("two-state Markov chain; `s06_markov_weather2.csv`")
                .runs("The class that draws spells of weather, seen every hour in windows of 365 h", WORLD)
                .quick("a = .1, b = .3", 1, Generators::spells);
    }

    private static void spells(Trial trial) {
        double[] row = Table.row("s06_markov_weather2.csv", r -> r[0] == 0.1);
        double share = row[2];
        Scenario scenario = Bench.of(WORLD).scenario();
        List<double[]> windows = Arrays.stream(trial.seeds())
                .mapToObj(seed -> new Weather(scenario.sky(), new Calendar(scenario.period()), new Draws(seed)))
                .flatMap(weather -> IntStream.range(0, DAYS).mapToObj(w -> window(weather, w, share)))
                .toList();
        double variance = share * (1 - share);
        trial.mean("share of adverse weather", column(windows, 0), share);
        trial.mean(
                "variance of the mean of 365",
                column(windows, 1),
                row[6],
                new Wrong("independent hours", variance / 365));
        trial.mean("product at lag 1", column(windows, 2), share * share + variance * row[4]);
        trial.mean("product at lag 5", column(windows, 3), share * share + variance * row[5]);
    }

    /** Share of adverse hours in a window, its squared distance from the mean, and products at lags of 1 and 5 h. */
    private static double[] window(Weather weather, int w, double share) {
        double[] found = new double[4];
        for (int i = 0; i < WINDOW_H; i++) {
            int hour = WINDOW_EVERY_H * w + FIRST_H + i;
            double x = bad(weather, hour);
            found[0] += x / WINDOW_H;
            found[2] += x * bad(weather, hour + 1) / WINDOW_H;
            found[3] += x * bad(weather, hour + 5) / WINDOW_H;
        }
        found[1] = (found[0] - share) * (found[0] - share);
        return found;
    }

    private static double bad(Weather weather, double hour) {
        return weather.regimeAt(0, 60 * hour) == Weather.CLEAR ? 0 : 1;
    }

    private static double[] column(List<double[]> rows, int index) {
        return rows.stream().mapToDouble(row -> row[index]).toArray();
    }

    /** Availability, and that of towers which work at the start, after hours. */
    static Case availability() {
        Case towers = Case.of("6.4", "Availability of towers")
                .source("alternating renewal process; `s06_availability.csv`")
                .runs("The class that draws failures and repairs of 20,000 towers", WORLD);
        for (double[] row : Table.rows("s06_availability.csv")) {
            if (row[3] <= 100) {
                String name = "MTBF " + row[0] + " h, repair " + row[1] + " h, after " + row[3] + " h";
                towers = towers.quick(name, 1, trial -> up(trial, row));
            }
        }
        return towers.notApplicable("k of n", "the model has no part that works as long as k of n do");
    }

    private static void up(Trial trial, double[] row) {
        Scenario scenario = Bench.of(
                        WORLD,
                        "sensing.towers.row.mtbfHours=" + row[0],
                        "sensing.towers.row.repairHours=" + row[1],
                        "period.days=10")
                .scenario();
        List<Tower> towers = Tower.of(scenario.sensing(), LINE_KM);
        long first = 0;
        long later = 0;
        long both = 0;
        for (long seed : trial.seeds()) {
            Outages outages = new Outages(towers, new Calendar(scenario.period()), LINE_KM, new Draws(seed));
            boolean[] up = up(outages, towers.size(), 0);
            boolean[] then = up(outages, towers.size(), 60 * row[3]);
            for (int i = 0; i < up.length; i++) {
                first += up[i] ? 1 : 0;
                later += then[i] ? 1 : 0;
                both += up[i] && then[i] ? 1 : 0;
            }
        }
        long n = (long) towers.size() * trial.seeds().length;
        trial.proportion("up at first", first, n, row[2]);
        trial.proportion("up", later, n, row[2]);
        trial.proportion("up of those up at first", both, first, row[4]);
    }

    private static boolean[] up(Outages outages, int towers, double minute) {
        boolean[] up = new boolean[towers];
        Arrays.fill(up, true);
        for (Outages.Outage outage : outages.all()) {
            up[outage.tower()] &= minute < outage.fromMin() || minute >= outage.toMin();
        }
        return up;
    }
}
