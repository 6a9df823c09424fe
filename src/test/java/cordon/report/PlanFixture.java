package cordon.report;

import cordon.events.Fate;
import cordon.measures.Harm;
import cordon.planning.Effort;
import cordon.planning.Objective;
import cordon.planning.Placement;
import cordon.planning.PlanResult;
import cordon.planning.PlanResult.Change;
import cordon.planning.PlanResult.Condition;
import cordon.planning.PlanResult.Cost;
import cordon.planning.PlanResult.Finalist;
import cordon.planning.PlanResult.Gain;
import cordon.planning.PlanResult.Held;
import cordon.planning.PlanResult.Horizon;
import cordon.planning.PlanResult.LaneChange;
import cordon.planning.PlanResult.Marginal;
import cordon.planning.PlanResult.Picture;
import cordon.planning.PlanResult.Reached;
import cordon.planning.PlanResult.Reversal;
import cordon.planning.PlanResult.Robustness;
import cordon.planning.PlanResult.Tried;
import cordon.planning.PlanResult.Verdict;
import cordon.planning.PlanResult.Wanted;
import cordon.planning.PlanResult.Zone;
import cordon.planning.Stretch;
import cordon.statistics.ConfidenceInterval;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A plausible plan on the Iraq–Syria line, made up, with all that a plan can tell. */
final class PlanFixture {
    private static final int SEEDS = 30;
    private static final String WALL = "12 km of wall at km 249–261";
    private static final String PATROLS = "4 patrols at km 380–400";
    private static final RunFixture RUN = RunFixture.iraqSyria();

    private final Random random = new Random(11);

    private PlanFixture() {}

    /** The wall is better. */
    static PlanView shown() {
        return new PlanFixture().view(true);
    }

    /** Nothing is. */
    static PlanView notShown() {
        return new PlanFixture().view(false);
    }

    /** It was broken off while the search went on. */
    static PlanView brokenOff() {
        PlanResult told = shown().result();
        PlanResult early = new PlanResult(
                told.question(),
                told.base(),
                told.set(),
                told.frontierKm(),
                told.days(),
                told.warmUpDays(),
                told.effort(),
                Reached.NOTHING,
                12,
                2,
                told.objectives(),
                told.today(),
                "Broken off. Nothing is known yet.",
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
        return new PlanView(early, RUN.scenario(), RUN.frontier());
    }

    private PlanView view(boolean better) {
        Finalist wall = finalist(
                WALL, "search", new Stretch(249, 261, "12 km of wall", Placement.Asset.WALL, "new-wall"), better);
        Finalist patrols = finalist(
                PATROLS, "hot spot", new Stretch(380, 400, "4 patrols", Placement.Asset.PATROLS, "more"), false);
        PlanResult result = new PlanResult(
                "Where would the next 12 km of wall do most?",
                "iraq-syria",
                List.of("period.days=90"),
                RUN.frontier().lengthKm(),
                90,
                90,
                Effort.DEFAULT,
                Reached.ALL,
                700,
                2,
                List.of(new Wanted("value", "Value of inward goods delivered", Objective.Goal.LEAST, "USD/year")),
                new Cost(55e6, 120e6, 0, 0),
                "the answer of the planner",
                better ? Optional.of(wall) : Optional.empty(),
                tried(),
                List.of(wall, patrols),
                List.of(
                        new Horizon(WALL, "learning off", 0, of(20e6, 3e6), List.of()),
                        new Horizon(WALL, "after 12 months", 365, of(4e6, 6e6), List.of())),
                better ? Optional.of(robustness()) : Optional.empty(),
                marginals());
        return new PlanView(result, RUN.scenario(), RUN.frontier());
    }

    private static ConfidenceInterval of(double mean, double half) {
        return new ConfidenceInterval(mean, mean - half, mean + half, 0.95, SEEDS, "Student t");
    }

    private static Change change(String name, double today, double change, double half) {
        return new Change(
                name, of(today, 0.1 * Math.abs(today)), of(today + change, 0.1 * Math.abs(today)), of(change, half));
    }

    private Finalist finalist(String name, String origin, Stretch stretch, boolean better) {
        double gain = better ? 22e6 : 3e6;
        Gain value = new Gain(
                "value",
                of(250e6, 12e6),
                of(250e6 - gain, 12e6),
                of(gain, 11e6),
                better ? 0.001 : 0.4,
                better ? Verdict.BETTER : Verdict.NOT_SHOWN,
                gain + 6e6);
        return new Finalist(
                name,
                origin,
                List.of(stretch),
                List.of(),
                new Cost(55.3e6, 123e6, better ? 325e3 : 200e3, 3e6),
                List.of(value),
                List.of(new Held("wait", "Wait of legal trucks", of(-5, 2))),
                picture(stretch),
                SEEDS,
                List.of());
    }

    private Picture picture(Stretch stretch) {
        List<LaneChange> lanes = new ArrayList<>();
        for (double km = 0; km < RUN.frontier().lengthKm(); km += 5) {
            double today = 20 + 60 * Math.exp(-Math.pow((km - 240) / 40, 2)) + 10 * random.nextDouble();
            double shift = stretch.covers(km + 2.5)
                    ? -0.8 * today
                    : stretch.near(km + 2.5, 15) ? 0.4 * today : 2 * random.nextGaussian();
            lanes.add(new LaneChange(
                    km,
                    Math.min(km + 5, RUN.frontier().lengthKm()),
                    change("lane", today, shift, 4 + 2 * random.nextDouble())));
        }
        List<Change> harm = new ArrayList<>();
        for (Harm.Side side : Harm.Side.values()) {
            for (Harm.Kind kind : Harm.KINDS) {
                harm.add(change(Harm.headline(side, kind.name()), 100, side.ordinal() - 2, 1.5));
            }
        }
        List<Change> funnel = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            String word = fate.name().toLowerCase(Locale.ROOT).replace('_', '-');
            funnel.add(change("fate:" + word, 40 * fate.ordinal(), 8 * random.nextGaussian(), 6));
        }
        return new Picture(
                lanes,
                funnel,
                List.of(change("delivered.foot", 1200, -140, 50), change("delivered.truck", 26000, 20, 60)),
                List.of(change("captagon.deliveredUsd", 210e6, -20e6, 9e6)),
                List.of(change("organisation.m1.tollUsd", 13e6, 0.6e6, 0.3e6)),
                List.of(change("m1", 24e6, 0.9e6, 0.5e6)),
                harm,
                List.of(
                        change("delivered", 38000, -900, 400),
                        new Change("reportedRate", of(0.25, 0.006), of(0.28, 0.006), of(0.03, 0.01)),
                        change("reportedCaught", 300, 4, 9),
                        change("harm.civilians.truckWaitMeanMin", 65, 0.4, 0.9)),
                Optional.of(change("neighbourhood", 900, 260, 90)),
                change("elsewhere", 32000, 150, 400));
    }

    private List<Tried> tried() {
        List<Tried> tried = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            double cost = 50e3 + 9e3 * i;
            tried.add(new Tried(
                    "plan " + i,
                    "search",
                    List.of(),
                    new Cost(55e6 + cost, 120e6, cost, 10 * cost),
                    List.of(of(5e6 * random.nextGaussian() + 30 * cost, 9e6)),
                    4,
                    true));
        }
        return tried;
    }

    private static Robustness robustness() {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(new Condition("as the plan has it", "plan", 0, gains(22e6, 3e6), Map.of()));
        conditions.add(new Condition("twice the complicity", "complicity", 0, gains(-1e6, 4e6), Map.of()));
        for (int i = 0; i < 12; i++) {
            conditions.add(new Condition("draw " + i, "draw", 1.0 / 12, gains(4e6 * (i - 1), 3e6), Map.of()));
        }
        return new Robustness(
                conditions,
                List.of(WALL, PATROLS, "today"),
                0.75,
                Optional.of(new Zone(230, 270, 0.5)),
                List.of(new Reversal("complicity", "With twice the complicity, 4 patrols would be better.", true)));
    }

    private static Map<String, Double> gains(double wall, double patrols) {
        Map<String, Double> gains = new LinkedHashMap<>();
        gains.put(WALL, wall);
        gains.put(PATROLS, patrols);
        gains.put("today", 0.0);
        return gains;
    }

    private List<Marginal> marginals() {
        List<Marginal> rows = new ArrayList<>();
        for (double km = 0; km + 12 <= RUN.frontier().lengthKm(); km += 12) {
            double gain = 12e6 * Math.exp(-Math.pow((km - 250) / 60, 2)) + 2e6 * random.nextGaussian();
            rows.add(new Marginal(
                    "new-wall", "12 km of wall", Placement.Asset.WALL, km, km + 12, of(gain, 4e6), 325e3, 3e6, 12));
        }
        return rows;
    }
}
