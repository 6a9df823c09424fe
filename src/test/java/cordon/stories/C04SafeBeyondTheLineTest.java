package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.fixtures.TextWorld;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: an outward party is in danger before the line and safe beyond it, because guards do not cross unless they are allowed to. */
class C04SafeBeyondTheLineTest {
    /**
     * Seen at offset 2.5 after 5 min by the tower at 1.5. The team behind it leaves at 15 min from offset 3, when the party is at 1.5; it gains 0.9
     * km a minute on 1.5 km less 100 m: 1.556 min.
     */
    @Test
    void caughtBeforeTheLine() {
        var story = TextWorld.of("""
                +3   | .......o..
                +3   | .......U..
                +1.5 | .......T..
                 0   | ..........
                -3   | .......x..
                """).with("flows.loads.perDay=1").story();
        assertThat(story.of(1))
                .isEqualTo("P1 set out 0:00 -> seen by T1 0:05 -> believed 0:05 -> U1 sent 0:05 "
                        + "-> U1 met it 0:16:33 -> arrested 0:16:33 -> SEIZED 0:16:33");
    }

    /** Judged after 40 min, when it is beyond the line: too late for any unit, and none was wanting. */
    @Test
    void judgedTooLate() {
        var story = TextWorld.of("""
                +3   | .......o..
                +1.5 | .......T..
                 0   | ..........
                -3   | .......x..
                """)
                .with("flows.loads.perDay=1", "guards.command.assessmentMin=[40, 40, 40]")
                .story();
        assertThat(story.of(1))
                .isEqualTo(
                        "P1 set out 0:00 -> seen by T1 0:05 -> crossed km 7.5 0:30 -> believed 0:45 -> DELIVERED (LATE) 1:00");
        assertThat(story.all(Event.NoUnit.class)).isEmpty();
    }

    /** A team that is 20 km away is still on its way when the party passes the line after 30 min. */
    @Test
    void safeBeyondIt() {
        var story = TextWorld.of("""
                +3   | .......o....................
                +1.5 | .......T...................U
                 0   | ............................
                -3   | .......x....................
                """).with("flows.loads.perDay=1").story();
        assertThat(story.of(1))
                .isEqualTo("P1 set out 0:00 -> seen by T1 0:05 -> believed 0:05 -> U1 sent 0:05 "
                        + "-> crossed km 7.5 0:30 -> U1 missed it 0:30 -> DELIVERED (LATE) 1:00");
    }
}
