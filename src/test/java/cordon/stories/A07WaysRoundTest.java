package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.events.Outcome;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: from and to stretches, too, ways lead round what is impassable. */
class A07WaysRoundTest {
    /** From (6.5, 0) to (3.5, -2.5), then aslant past the end of the marsh to (2.5, -3.5). */
    private static final double TO_THE_END_KM = Math.hypot(3, 2.5) + Math.sqrt(2);

    /** On to (5.5, -6.5), and to where they set out, at 10 min/km. */
    private static final double ROUND_MIN = 10 * (TO_THE_END_KM + 3 * Math.sqrt(2) + Math.hypot(1, 0.5));

    private static TextWorld world(String... settings) {
        return TextWorld.of("""
                +2 | ......x......
                 0 | .............
                -3.5 | ...%%%%%%%...
                -6 | ......o......
                """)
                .with(
                        "flows.loads.straight=false",
                        "flows.loads.forcedKm=[6.5]",
                        "organisations.gang.nightShare=0",
                        "modes.foot.reachKm=15")
                .with(settings);
    }

    @Test
    void nobodySetsOutWhereNoStraightWayLeads() {
        assertThat(world().story().all(Event.SetOut.class)).isEmpty();
    }

    @Test
    void ifToldTheyGoRound() {
        Story story = world("terrain.waysRound=true").story();
        assertThat(story.all(Event.CrossedLine.class)).hasSizeGreaterThan(50);
        for (int n = 1; n <= story.parties() - 5; n++) {
            assertThat(story.first(n, Event.CrossedLine.class).atMin()
                            - story.first(n, Event.SetOut.class).atMin())
                    .isCloseTo(ROUND_MIN, within(1e-6));
        }
    }

    /** Outwards the pick-up lies 5 km beyond the line on that way, behind the marsh, and a road leads on from it. */
    @Test
    void toAPickUpBehindIt() {
        Story story = TextWorld.of("""
                +2 | ......o......
                 0 | .............
                -3.5 | ...%%%%%%%...
                -6 | ......x......
                """)
                .with(
                        "flows.loads.straight=false",
                        "flows.loads.forcedKm=[6.5]",
                        "organisations.gang.nightShare=0",
                        "modes.foot.reachKm=15",
                        "modes.foot.pickUpKm={median: 5, sigma: 0}",
                        "terrain.waysRound=true")
                .story();
        double beyond = 10 * (TO_THE_END_KM + 1.5 * Math.sqrt(2));
        Event.Ended ended = story.first(1, Event.Ended.class);
        assertThat(ended.outcome()).isEqualTo(Outcome.DELIVERED);
        assertThat(ended.endOffsetKm()).isCloseTo(-5, within(1e-9));
        assertThat(ended.atMin() - story.first(1, Event.CrossedLine.class).atMin())
                .isCloseTo(beyond, within(1e-6));
    }

    /** Who lives in the marsh, or with nothing but marsh around, has no way still. */
    @Test
    void noWayOutOfAMarsh() {
        assertThat(world("terrain.waysRound=true", "flows.loads.from.offsetKm=-3.5")
                        .story()
                        .all(Event.SetOut.class))
                .isEmpty();
    }
}
