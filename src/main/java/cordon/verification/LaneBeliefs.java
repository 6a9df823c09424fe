package cordon.verification;

import cordon.events.Event;
import cordon.scenario.Way;
import cordon.statistics.ConfidenceInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Belief as exponential recency, b' = (1 - a) b + a outcome: with next to no prior the discounted memory of days is that, with 1 - a =
 * 0.5^(1 / halfLifeDays) and the mean of a day's n fates as outcome, so that the variance is a / (2 - a) p (1 - p) / n.
 */
final class LaneBeliefs {
    private static final String WORLD = "belief.yaml";
    private static final int STEP_DAY = 60;
    private static final int LANES = 40;
    private static final int PER_LANE = 10;
    private static final double RISK = 0.3;
    private static final double RATE = 0.2;
    private static final int[] DAYS = {40, 60, 80};
    private static final int LONGEST_LAG = 3;

    private LaneBeliefs() {}

    static Case recency() {
        return Case.of("4.3", "Belief as exponential recency")
                .source("`s04_exponential_recency.csv`, `s04_recency_step_response.csv`")
                .runs("An organisation uses lanes on which guards stop who passes with a known chance", WORLD)
                .quick("steady risk", 12, LaneBeliefs::steady)
                .quick("risk steps from .1 to .5", 30, LaneBeliefs::step)
                .quick("free choice after the step", 12, LaneBeliefs::freeChoice)
                .ticks(WORLD, "period.days=70", "flows.loads.elasticity={exponent: 2, referenceUsd: 30}");
    }

    /** Mean, variance and autocorrelation (1 - a)^k over 40 lanes alike, a = .2, p = .3. */
    private static void steady(Trial trial) {
        double[] row = Table.row("s04_exponential_recency.csv", r -> r[0] == RATE && r[1] == RISK);
        double variance = row[3] / PER_LANE;
        List<double[]> tracks = new ArrayList<>();
        for (long seed : trial.seeds()) {
            List<double[]> days = beliefs(LANES, seed, steadyRisk(row[5]));
            for (int day : DAYS) {
                IntStream.range(0, LANES)
                        .mapToObj(lane -> track(days, day, lane))
                        .forEach(tracks::add);
            }
        }
        trial.mean("mean - p", each(tracks, t -> t[0]), 0);
        trial.mean("variance", each(tracks, t -> t[0] * t[0]), variance);
        trial.mean("autocorrelation at lag 1", each(tracks, t -> t[0] * t[1] / variance), 1 - RATE);
        trial.mean("autocorrelation at lag 3", each(tracks, t -> t[0] * t[3] / variance), Math.pow(1 - RATE, 3));
    }

    private static String[] steadyRisk(double halfLifeDays) {
        String km = IntStream.range(0, LANES).mapToObj(i -> i + ".5").toList().toString();
        return new String[] {
            "frontier.straightKm=" + LANES,
            "period.days=90",
            "interventions=[]",
            "flows.loads.forcedKm=" + km,
            "flows.loads.perDay=" + PER_LANE * LANES,
            "organisations.gang.halfLifeDays=" + halfLifeDays,
            "guards.checks=[{id: all, fromKm: 0, toKm: " + LANES + ", chance: " + RISK + "}]"
        };
    }

    /** Belief less true risk on a day and the days after it. */
    private static double[] track(List<double[]> days, int day, int lane) {
        return IntStream.rangeClosed(0, LONGEST_LAG)
                .mapToDouble(lag -> days.get(day + lag)[lane] - RISK)
                .toArray();
    }

    private static double[] each(List<double[]> tracks, ToDoubleFunction<double[]> value) {
        return tracks.stream().mapToDouble(value).toArray();
    }

    /** Under forced choice beliefs follow the curve, a = .1; the lane beside it stays at .1. */
    private static void step(Trial trial) {
        List<List<double[]>> runs = new ArrayList<>();
        for (long seed : trial.seeds()) {
            runs.add(beliefs(5, seed, "flows.loads.forcedKm=[1.5, 2.5]"));
        }
        for (double[] row : Table.rows("s04_recency_step_response.csv")) {
            int day = STEP_DAY + (int) row[0];
            if (row[0] <= 20) {
                trial.mean(
                        "day " + (int) row[0],
                        runs.stream().mapToDouble(run -> run.get(day)[2]).toArray(),
                        row[2]);
            }
        }
        trial.mean(
                "lane beside, day 20",
                runs.stream().mapToDouble(run -> run.get(STEP_DAY + 20)[1]).toArray(),
                0.1);
    }

    /** Belief of the gang in each lane at each midnight of a run: [day][lane]. */
    private static List<double[]> beliefs(int lanes, long seed, String... settings) {
        List<double[]> days = new ArrayList<>();
        Bench.of(WORLD, settings).watch(seed, (sim, event) -> {
            if (event instanceof Event.Midnight) {
                days.add(IntStream.range(0, lanes)
                        .mapToDouble(lane -> sim.beliefs(0).risk(0, Way.OPEN, lane))
                        .toArray());
            }
        });
        return days;
    }

    /** Under free choice the share of that lane falls and its neighbours' rise, by less than it falls: signs at 99.9 %, paired over seeds. */
    private static void freeChoice(Trial trial) {
        int seeds = trial.seeds().length;
        double[] own = new double[seeds];
        double[] neighbours = new double[seeds];
        for (int i = 0; i < seeds; i++) {
            double[] without = shares(trial.seeds()[i], "interventions=[]");
            double[] with = shares(trial.seeds()[i]);
            own[i] = with[2] - without[2];
            neighbours[i] = with[1] + with[3] - without[1] - without[3];
        }
        ConfidenceInterval fall = ConfidenceInterval.ofMean(own, 1 - Judge.ERROR);
        ConfidenceInterval rise = ConfidenceInterval.ofMean(neighbours, 1 - Judge.ERROR);
        trial.holds("its share falls", fall.high() < 0);
        trial.holds("its neighbours' rises", rise.low() > 0);
        trial.holds("by less", rise.estimate() < -fall.estimate());
    }

    /** Shares of the five lanes among who sets out from ten days after the step on, with a prior and a walk that costs. */
    private static double[] shares(long seed, String... settings) {
        String[] all = Stream.concat(
                        Stream.of(
                                "organisations.gang.priorSeized=1",
                                "organisations.gang.priorSafe=9",
                                "modes.foot.usdPerHour=200",
                                "organisations.gang.halfLifeDays=30"),
                        Stream.of(settings))
                .toArray(String[]::new);
        double[] counts = new double[5];
        Bench.of(WORLD, all).run(seed, event -> {
            if (event instanceof Event.SetOut e && e.atMin() >= 1440 * (STEP_DAY + 10)) {
                counts[(int) e.km()]++;
            }
        });
        double sum = IntStream.range(0, 5).mapToDouble(i -> counts[i]).sum();
        return IntStream.range(0, 5).mapToDouble(i -> counts[i] / sum).toArray();
    }
}
