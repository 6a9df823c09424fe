package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.fixtures.Runs;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.scenario.Way;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: what an organisation learns from others, and which lanes it knows. */
class F04HearsayTest {
    private static final String CAUGHT = "guards.checks=[{id: all, fromKm: 0, toKm: 4, chance: 1}]";

    private static TextWorld world() {
        return TextWorld.of("""
                +2 | xxxx
                 0 | ....
                -3 | oooo
                """)
                .with("flows.loads.straight=false", "flows.loads.perDay=20", "flows.loads.forcedKm=[0.5]");
    }

    /**
     * The militia sends nothing and hears of n losses, each weighing .1 of an own one and hardly forgotten: N = n / 10, the mode's mean m =
     * (.25 + N) / (2.5 + N), and its belief (2.5 m + N) / (2.5 + N).
     */
    @Test
    void fatesOfOthersCountInPart() {
        double[] belief = beliefs(
                "organisations.militia.learning={hears: [gang], hearsShare: 0.1}",
                "organisations.militia.halfLifeDays=100000",
                "organisations.gang.halfLifeDays=100000");
        assertThat(belief[0]).isCloseTo(afterLosses(belief[2]), within(1e-4));
        assertThat(belief[1]).isCloseTo(afterLosses(belief[2] / 10), within(1e-4));
        assertThat(belief[0] - belief[1]).isGreaterThan(0.003);
    }

    private static double afterLosses(double losses) {
        double mean = (0.25 + losses) / (2.5 + losses);
        return (2.5 * mean + losses) / (2.5 + losses);
    }

    @Test
    void whoDoesNotHearOrLearnKeepsTheirPrior() {
        assertThat(beliefs("organisations.militia.learning={hears: [gang], hearsShare: 0}")[1])
                .isEqualTo(0.1);
        double[] none = beliefs("organisations.gang.learning.on=false");
        assertThat(none[0]).isEqualTo(0.1);
    }

    /** NarcoLogic's prior Beta(2, 0.5): four in five. */
    @Test
    void anotherPrior() {
        assertThat(beliefs(
                        "organisations.gang.learning.on=false",
                        "organisations.gang.priorSeized=2",
                        "organisations.gang.priorSafe=0.5")[0])
                .isEqualTo(0.8);
    }

    /** Beliefs of gang and militia on the lane at the end, and the losses before the last midnight. */
    private static double[] beliefs(String... settings) {
        double[] losses = new double[1];
        var sim = Runs.simulation(
                world().with(CAUGHT).with(settings).scenario(),
                event -> losses[0] += event instanceof Event.Ended && event.atMin() < 19 * 1440 ? 1 : 0);
        while (sim.tick()) {
            continue;
        }
        return new double[] {sim.beliefs(0).risk(0, Way.OPEN, 0), sim.beliefs(1).risk(0, Way.OPEN, 0), losses[0]};
    }

    private static Story expanding(String rule, String... settings) {
        return TextWorld.of("""
                +2 | x....x
                 0 | ......
                -3 | oooooo
                """)
                .with(
                        "flows.loads.straight=false",
                        "flows.loads.perDay=20",
                        "modes.foot.usdPerHour=30",
                        "flows.loads.from={fromKm: 0.5, toKm: 0.5, offsetKm: -3}",
                        "flows.loads.to={fromKm: 0.5, toKm: 0.5, offsetKm: 2}",
                        "organisations.gang.expansion={knowsFromKm: 0, knowsToKm: 1, everyDays: 5, " + rule + "}")
                .with(settings)
                .story();
    }

    /** Half is lost where they know their way; every five days the two nearest lanes that they do not know yet are opened. */
    @Test
    void lossesOpenNewLanesNearestFirst() {
        Story story = expanding(
                "lossShare: 0.05, lanesPerMonth: 2",
                "guards.checks=[{id: all, fromKm: 0, toKm: 6, chance: 0.5}]",
                "commodities.goods.originUsd=0",
                "organisations.gang.kernelKm=0");
        var opened = story.all(Event.LaneOpened.class);
        assertThat(opened).extracting(Event.LaneOpened::km).containsExactly(1.5, 2.5, 3.5, 4.5, 5.5);
        assertThat(opened).extracting(e -> e.atMin() / 1440).containsExactly(5.0, 5.0, 10.0, 10.0, 15.0);
        assertThat(opened.get(0).marginUsd()).isGreaterThan(opened.get(1).marginUsd());
        assertThat(story.all(Event.SetOut.class))
                .allSatisfy(e -> assertThat(e.km() == 0.5
                                || opened.stream().anyMatch(o -> o.km() == e.km() && o.atMin() <= e.atMin()))
                        .isTrue());
        assertThat(story.all(Event.SetOut.class)).anyMatch(e -> e.km() > 1);
    }

    /** Strikes take half the vehicles of convoys that arrive all the same: half is lost, more than 0.4 and less than 0.6. */
    @Test
    void vehiclesLostOnTheWayAreLosses() {
        String[] convoys = {
            "flows.loads.modes=[pickup]",
            "modes.pickup.ways=[open]",
            "modes.pickup.usdPerHour=1",
            "flows.loads.perDay=40",
            "flows.loads.quantity={median: 100}",
            "flows.loads.convoy={vehiclesMin: 5, vehiclesMax: 5, strikeChance: 1, strikeShare: 0.5}",
            "commodities.goods.originUsd=0",
            "organisations.gang.learning.on=false"
        };
        assertThat(expanding("lossShare: 0.4, lanesPerMonth: 1", convoys).all(Event.LaneOpened.class))
                .hasSize(3);
        assertThat(expanding("lossShare: 0.6, lanesPerMonth: 1", convoys).all(Event.LaneOpened.class))
                .isEmpty();
    }

    /** On the first day about ten go over each of the four lanes that they know; the two where all are seized no longer pay and are given up in turn. */
    @Test
    void lanesThatDoNotPayAreGivenUp() {
        String[] settings = {
            "flows.loads.from={fromKm: 0.5, toKm: 5.5, offsetKm: -3}",
            "guards.checks=[{id: some, fromKm: 0, toKm: 2, chance: 1}]",
            "flows.loads.perDay=40",
            "organisations.gang.kernelKm=0",
            "organisations.gang.expansion.knowsToKm=4"
        };
        Story kept = expanding("lossShare: 1, dropsPerMonth: 0", settings);
        assertThat(kept.all(Event.LaneDropped.class)).isEmpty();
        Story story = expanding("lossShare: 1, dropsPerMonth: 1", settings);
        var dropped = story.all(Event.LaneDropped.class);
        assertThat(dropped).extracting(Event.LaneDropped::km).containsExactlyInAnyOrder(0.5, 1.5);
        assertThat(dropped).extracting(e -> e.atMin() / 1440).containsExactly(5.0, 10.0);
        assertThat(story.all(Event.SetOut.class))
                .noneMatch(e -> dropped.stream().anyMatch(d -> d.km() == e.km() && d.atMin() <= e.atMin()))
                .anyMatch(e -> e.km() == 2.5 && e.atMin() > 10 * 1440);
    }

    @Test
    void withoutLossesTheyStayWhereTheyKnow() {
        Story story = expanding("lossShare: 0.05");
        assertThat(story.all(Event.LaneOpened.class)).isEmpty();
        assertThat(story.all(Event.SetOut.class)).hasSizeGreaterThan(300).allMatch(e -> e.km() == 0.5);
    }
}
