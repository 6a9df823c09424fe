package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.fixtures.TextWorld;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a party that turned back comes again the next day, until its patience ends. */
class D02TurnedBackTest {
    private static final String TRY =
            " set out 0:00 -> seen by T1 0:10 -> believed 0:10 -> U1 sent 0:10 -> TURNED_BACK 0:30 -> U1 missed it 0:30";

    private final TextWorld world = TextWorld.of("""
            +2 | x
            +1 | U
             0 | .
            -1 | T
            -3 | o
            """)
            .with("flows.loads.straight=false", "modes.foot.turnBackChance=1", "flows.loads.perDay=0.1");

    /** Two days of patience: it sets out when it is demanded, and again 24 h 30 min later; a third time would be too late, and it is given up. */
    @Test
    void itTriesAgain() {
        var story = world.with("organisations.gang.patienceDays=2").story();
        assertThat(story.triesOf(1)).isEqualTo("P1" + TRY + "\nP2" + TRY);
        double first = story.first(1, Event.SetOut.class).atMin();
        assertThat(story.first(2, Event.SetOut.class).atMin()).isEqualTo(first + 30 + 1440);
        assertThat(story.all(Event.NotSent.class)).isNotEmpty().allMatch(e -> e.why() == Event.NotSentWhy.GIVEN_UP);
    }

    /** The luck of each try is its own: at even odds some get through at a later one. */
    @Test
    void aLaterTryMayPass() {
        var story = world.with("modes.foot.turnBackChance=0.5", "guards.teams.U1.handlingMin=1440")
                .story();
        assertThat(story.all(Event.Ended.class)).anyMatch(Event.Ended::crossed).anyMatch(e -> !e.crossed());
    }
}
