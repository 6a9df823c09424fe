package cordon.verification;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.scenario.Scenario;
import cordon.sensing.Outages;
import cordon.sensing.Tower;
import cordon.world.Arrivals;
import cordon.world.Calendar;
import cordon.world.DailyHours;
import cordon.world.Weather;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Demand by day and night, spells of weather, and failures of towers, each through the class that draws it. */
class GeneratorTest {
    private static final double Z = Verdict.Z;
    private static final String FILE = "generators.yaml";

    /** Night over day, expected arrivals at night of 48 a day: table s06_nhpp_daynight.csv, nights of 12 h. */
    @ParameterizedTest
    @CsvSource({"1, 24.000000", "3, 36.000000", "10, 43.636364"})
    void arrivalsByNight(double ratio, double perNight) {
        int days = 1000;
        Calendar calendar = new Calendar(Bench.of(FILE).scenario().period());
        DailyHours hours = DailyHours.byNight(calendar, 48, ratio);
        Arrivals arrivals = new Arrivals(Purpose.ARRIVAL, Keys.of("flow"), 0, new Draws(51));
        int night = 0;
        List<Double> times = new ArrayList<>();
        for (double at = arrivals.nextBefore(days * 1440, hours);
                !Double.isNaN(at);
                at = arrivals.nextBefore(days * 1440, hours)) {
            double hour = at % 1440 / 60;
            night += hour < 6 || hour >= 18 ? 1 : 0;
            times.add(at % 1440 / 1440);
        }
        double expected = days * perNight;
        Verdict.near("6.2 arrivals by night " + ratio, night, expected, Z * Math.sqrt(expected), days);
        Verdict.near("6.2 arrivals " + ratio, times.size(), 48.0 * days, Z * Math.sqrt(48.0 * days), days);
        double share = perNight / 48;
        Verdict.distribution(
                "6.2 times of day " + ratio,
                times.stream().mapToDouble(t -> t).toArray(),
                t -> share * Math.min(t, 0.25) * 2
                        + (1 - share) * Math.max(0, Math.min(t, 0.75) - 0.25) * 2
                        + share * Math.max(0, t - 0.75) * 2);
    }

    /**
     * The chain of table s06_markov_weather2.csv with a = .1 and b = .3 is weather with rates of sum -ln .6 an hour seen every hour:
     * a quarter of the time in spells; SD of the mean of 365 looks .045213; .6 and .07776 at lags 1 and 5.
     */
    @Test
    void weatherIsAMarkovChain() {
        Scenario scenario = Bench.of(FILE).scenario();
        Weather weather = new Weather(scenario.sky(), new Calendar(scenario.period()), new Draws(52));
        int windows = 1000;
        double[] means = new double[windows];
        double[] squares = new double[windows];
        double[] lag1 = new double[windows];
        double[] lag5 = new double[windows];
        for (int w = 0; w < windows; w++) {
            for (int i = 0; i < 365; i++) {
                double x = bad(weather, 420 * w + 48 + i);
                means[w] += x / 365;
                lag1[w] += x * bad(weather, 420 * w + 48 + i + 1) / 365;
                lag5[w] += x * bad(weather, 420 * w + 48 + i + 5) / 365;
            }
            squares[w] = (means[w] - 0.25) * (means[w] - 0.25);
        }
        Verdict.mean("6.3 share of adverse weather", means, 0.25);
        Verdict.mean("6.3 variance of the mean", squares, 0.002044);
        Verdict.mean("6.3 lag 1", lag1, 0.25 * 0.25 + 0.25 * 0.75 * 0.6);
        Verdict.mean("6.3 lag 5", lag5, 0.25 * 0.25 + 0.25 * 0.75 * 0.07776);
    }

    private static double bad(Weather weather, double hour) {
        return weather.regimeAt(0, 60 * hour) == Weather.CLEAR ? 0 : 1;
    }

    /** Availability, and that of towers which work at the start, after hours: table s06_availability.csv. */
    @ParameterizedTest
    @CsvSource({
        "100, 10, 0.909091, 5, 0.961541",
        "100, 10, 0.909091, 20, 0.919164",
        "500, 24, 0.954198, 20, 0.973323",
        "200, 50, 0.800000, 5, 0.976499",
        "200, 50, 0.800000, 20, 0.921306",
        "200, 50, 0.800000, 100, 0.816417"
    })
    void availability(double mtbf, double repair, double stationary, double hours, double later) {
        Scenario scenario = Bench.of(
                        FILE,
                        "sensing.towers.row.mtbfHours=" + mtbf,
                        "sensing.towers.row.repairHours=" + repair,
                        "period.days=10")
                .scenario();
        List<Tower> towers = Tower.of(scenario.sensing(), 10000);
        Outages outages = new Outages(towers, new Calendar(scenario.period()), 10000, new Draws(53));
        boolean[] first = down(outages, towers.size(), 0);
        boolean[] then = down(outages, towers.size(), 60 * hours);
        int up = 0;
        int still = 0;
        int upThen = 0;
        for (int i = 0; i < first.length; i++) {
            up += first[i] ? 0 : 1;
            upThen += then[i] ? 0 : 1;
            still += first[i] || then[i] ? 0 : 1;
        }
        String name = "6.4 towers " + mtbf + "/" + repair + " after " + hours + " h";
        assertThat(towers).hasSize(20000);
        Verdict.proportion(name + " up at first", up, towers.size(), stationary);
        Verdict.proportion(name + " up", upThen, towers.size(), stationary);
        Verdict.proportion(name + " up of those up at first", still, up, later);
    }

    private static boolean[] down(Outages outages, int towers, double minute) {
        boolean[] down = new boolean[towers];
        for (Outages.Outage outage : outages.all()) {
            down[outage.tower()] |= minute >= outage.fromMin() && minute < outage.toMin();
        }
        return down;
    }
}
