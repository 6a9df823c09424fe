package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: gates near the ends of the line and beyond it, and books that know where gates are and who stands at them. */
class E15GatesAtTheEndTest {
    /** Four days of twenty, so that what is shut from noon of day 4 on is so for 15.5 days unless it opens again. */
    private static final String SHUT =
            "interventions=[{id: order, date: 2024-03-05T12:00, set: {gates.G1.open: 'false'}}]";

    private static final String RAID =
            "interventions=[{id: raid, date: 2024-03-05T12:00, closeGate: {gate: G1, guards: 60}}]";

    private static TextWorld world(String... settings) {
        return TextWorld.of("""
                +2 | x.
                 0 | G.
                -3 | o.
                """)
                .with(
                        "flows.loads.straight=false",
                        "flows.loads.modes=[pickup]",
                        "modes.pickup.ways=[gate]",
                        "gates.G1.garrison=10")
                .with(settings);
    }

    private static double exposed(Story story) {
        int people = story.all(Event.Ended.class).stream()
                .mapToInt(Event.Ended::people)
                .sum();
        var summary = story.summary();
        return summary.get("harm.militia.exposed") + summary.get("harm.smugglers.exposed") - people;
    }

    /** Km 0.5 with 5 km to each side leaves only the line of 2 km to choose from: anywhere on it, and not on its ends. */
    @Test
    void opensAgainOnTheLine() {
        Set<Integer> quarters = new HashSet<>();
        for (int seed = 1; seed <= 30; seed++) {
            Story story = world(
                            SHUT,
                            "gates.G1.reopening={afterDays: 1, withinKm: 5}",
                            "period.seed=" + seed,
                            "period.days=7")
                    .story();
            Event.GateReopened again = story.all(Event.GateReopened.class).get(0);
            assertThat(again.km()).isStrictlyBetween(0.0, 2.0);
            quarters.add((int) (2 * again.km()));
            assertThat(story.result().passages().get(0).km()).isEqualTo(again.km());
        }
        assertThat(quarters).containsExactlyInAnyOrder(0, 1, 2, 3);
    }

    /** Beyond the end of the line it never worked, and does not come to work by being shut; nor does it set tolls. */
    @Test
    void noneOpensFromBeyondTheEnd() {
        Story story = world(
                        SHUT,
                        "gates.G1.km=3",
                        "gates.G1.tolls={response: {periodDays: 1}}",
                        "gates.G1.reopening={afterDays: 1, withinKm: 5}")
                .story();
        assertThat(story.all(Event.GateReopened.class)).isEmpty();
        assertThat(story.all(Event.TollSet.class)).isEmpty();
        assertThat(world("gates.G1.tolls={response: {periodDays: 1}}").story().all(Event.TollSet.class))
                .isNotEmpty();
    }

    /** Ten men, for 4.5 days of 20 when they are driven off, for 20 when nobody comes, never where no line is. */
    @Test
    void garrisonsStandWhereGatesWork() {
        assertThat(exposed(world().story())).isEqualTo(10);
        assertThat(exposed(world(SHUT).story())).isCloseTo(10 * 4.5 / 20, within(1e-9));
        assertThat(exposed(world("gates.G1.km=3").story())).isZero();
        assertThat(exposed(world("gates.G1.open=false").story())).isZero();
    }

    /** Taken at noon of day 4 and open again at the midnight that begins day 6, with all its men. */
    @Test
    void garrisonsFallAndComeAgain() {
        Story taken = world(RAID, "guards.encounter={guardKillsPerHour: 100}").story();
        assertThat(taken.all(Event.Casualties.class).get(0).militiaLost()).isEqualTo(10);
        assertThat(exposed(taken)).isCloseTo(10 * 4.5 / 20, within(1e-9));
        Story again = world(RAID, "guards.encounter={guardKillsPerHour: 100}", "gates.G1.reopening={afterDays: 1}")
                .story();
        assertThat(again.all(Event.GateReopened.class).get(0).atMin()).isEqualTo(6 * 1440);
        assertThat(exposed(again)).isCloseTo(10 * (4.5 + 14) / 20, within(1e-9));
    }

    /** Shut on day 4 at noon, open again with all its men at the midnight that begins day 6: what else changes on day 8 does not drive them off. */
    @Test
    void garrisonsStayWhateverElseChanges() {
        String other = ", {id: other, date: 2024-03-09T00:00, set: {guards.command.operators: '3'}}]";
        Story story = world(SHUT.replace("}}]", "}}" + other), "gates.G1.reopening={afterDays: 1}")
                .story();
        assertThat(story.all(Event.GateReopened.class).get(0).atMin()).isEqualTo(6 * 1440);
        assertThat(story.all(Event.Changed.class)).hasSize(2);
        assertThat(exposed(story)).isCloseTo(10 * (4.5 + 14) / 20, within(1e-9));
    }

    /** A crossing beyond the end has no lanes: half of what the other's lanes are used is not made a quarter by it. */
    @Test
    void noLanesBeyondTheEnd() {
        String[] bridge = {"crossings=[{id: bridge, km: 1, inPerDay: 20, primaryMin: 10, inspectedShare: 0}]"};
        String[] both = {
            "crossings=[{id: bridge, km: 1, inPerDay: 20, primaryMin: 10, inspectedShare: 0},"
                    + " {id: nowhere, km: 3, inPerDay: 20, primaryMin: 10}]"
        };
        Double used = world(bridge).story().summary().get("inspectionLaneUtilisation");
        assertThat(used).isPositive();
        assertThat(world(both).story().summary().get("inspectionLaneUtilisation"))
                .isEqualTo(used);
    }
}
