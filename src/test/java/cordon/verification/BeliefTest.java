package cordon.verification;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.scenario.Way;
import cordon.statistics.ConfidenceInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Belief as exponential recency, b' = (1 - a) b + a outcome: with next to no prior the discounted memory of days is that, with 1 - a =
 * 0.5^(1 / halfLifeDays) and the mean of a day's n fates as outcome, so that the variance is a / (2 - a) p (1 - p) / n.
 */
class BeliefTest {
    private static final int STEP_DAY = 60;

    /** Belief of the gang in each lane at each midnight of a run: [day][lane]. */
    private static List<double[]> beliefs(int lanes, long seed, String... settings) {
        List<double[]> days = new ArrayList<>();
        Bench.of("belief.yaml", settings).watch(seed, (sim, event) -> {
            if (event instanceof Event.Midnight) {
                days.add(IntStream.range(0, lanes)
                        .mapToDouble(lane -> sim.beliefs(0).risk(0, Way.OPEN, lane))
                        .toArray());
            }
        });
        return days;
    }

    /** Tables s04_exponential_recency.csv (a = .2, p = .3) and autocorrelation (1 - a)^k, over 40 lanes alike. */
    @Test
    void meanVarianceAndAutocorrelation() {
        int lanes = 40;
        int perLane = 10;
        String km = IntStream.range(0, lanes).mapToObj(i -> i + ".5").toList().toString();
        List<double[]> pairs = new ArrayList<>();
        for (long seed = 1; seed <= 12; seed++) {
            List<double[]> days = beliefs(
                    lanes,
                    seed,
                    "frontier.straightKm=" + lanes,
                    "period.days=90",
                    "interventions=[]",
                    "flows.loads.forcedKm=" + km,
                    "flows.loads.perDay=" + perLane * lanes,
                    "organisations.gang.halfLifeDays=3.106284",
                    "guards.checks=[{id: all, fromKm: 0, toKm: 40, chance: 0.3}]");
            for (int day : new int[] {40, 60, 80}) {
                for (int lane = 0; lane < lanes; lane++) {
                    pairs.add(new double[] {
                        days.get(day)[lane] - 0.3, days.get(day + 1)[lane] - 0.3, days.get(day + 3)[lane] - 0.3
                    });
                }
            }
        }
        double[] first = pairs.stream().mapToDouble(p -> p[0]).toArray();
        Verdict.mean("4.3 mean of belief - p", first, 0);
        double[] squares =
                pairs.stream().mapToDouble(p -> p[0] * p[0] * perLane).toArray();
        Verdict.mean("4.3 variance of belief", squares, 0.023333);
        double variance = 0.023333 / perLane;
        for (int lag = 1; lag <= 3; lag += 2) {
            int which = lag == 1 ? 1 : 2;
            double[] products =
                    pairs.stream().mapToDouble(p -> p[0] * p[which] / variance).toArray();
            Verdict.mean("4.3 autocorrelation lag " + lag, products, Math.pow(0.8, lag));
        }
    }

    /**
     * A step in true risk on one lane moves beliefs along the curve under forced choice: table s04_recency_step_response.csv, .1 to .5, a =
     * .1; the lane beside it stays at .1.
     */
    @Test
    void stepInTrueRisk() {
        double[] curve = {0.1, 0.14, 0.176, Double.NaN, Double.NaN, 0.263804};
        int seeds = 30;
        double[][] stepped = new double[26][seeds];
        double[] beside = new double[seeds];
        for (int seed = 0; seed < seeds; seed++) {
            List<double[]> days = beliefs(5, seed, "flows.loads.forcedKm=[1.5, 2.5]");
            for (int t = 0; t < stepped.length; t++) {
                stepped[t][seed] = days.get(STEP_DAY + t)[2];
            }
            beside[seed] = days.get(STEP_DAY + 20)[1];
        }
        for (int t = 0; t < curve.length; t++) {
            if (!Double.isNaN(curve[t])) {
                Verdict.mean("4.3 step response t = " + t, stepped[t], curve[t]);
            }
        }
        Verdict.mean("4.3 step response t = 10", stepped[10], 0.360529);
        Verdict.mean("4.3 step response t = 20", stepped[20], 0.451369);
        Verdict.mean("4.3 step response beside", beside, 0.1);
    }

    /** Under free choice the share of that lane falls and its neighbours' rise; 95 %, paired over seeds. */
    @Test
    void freeChoiceLeavesTheLane() {
        int seeds = 12;
        double[] own = new double[seeds];
        double[] neighbours = new double[seeds];
        for (int seed = 0; seed < seeds; seed++) {
            double[] without = shares(seed, "interventions=[]");
            double[] with = shares(seed);
            own[seed] = with[2] - without[2];
            neighbours[seed] = with[1] + with[3] - without[1] - without[3];
        }
        ConfidenceInterval fall = ConfidenceInterval.ofMean(own, 0.95);
        ConfidenceInterval rise = ConfidenceInterval.ofMean(neighbours, 0.95);
        assertThat(fall.high()).as("own lane %s", fall).isNegative();
        assertThat(rise.low()).as("neighbours %s", rise).isPositive();
        assertThat(rise.estimate()).as("neighbours take a part").isLessThan(-fall.estimate());
    }

    /** Shares of the five lanes among who sets out from ten days after the step on, with a prior and a walk that costs. */
    private static double[] shares(long seed, String... settings) {
        String[] all = new String[settings.length + 4];
        System.arraycopy(settings, 0, all, 4, settings.length);
        all[0] = "organisations.gang.priorSeized=1";
        all[1] = "organisations.gang.priorSafe=9";
        all[2] = "modes.foot.usdPerHour=200";
        all[3] = "organisations.gang.halfLifeDays=30";
        double[] counts = new double[5];
        Bench.of("belief.yaml", all).run(seed, event -> {
            if (event instanceof Event.SetOut e && e.atMin() >= 1440 * (STEP_DAY + 10)) {
                counts[(int) e.km()]++;
            }
        });
        double sum = IntStream.range(0, 5).mapToDouble(i -> counts[i]).sum();
        return IntStream.range(0, 5).mapToDouble(i -> counts[i] / sum).toArray();
    }

    @Test
    void ticksAreOnlyBatches() {
        Bench.assertTicksDoNotMatter(
                "belief.yaml", 5, "period.days=70", "flows.loads.elasticity={exponent: 2, referenceUsd: 30}");
    }
}
