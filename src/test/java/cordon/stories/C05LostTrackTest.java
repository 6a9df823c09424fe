package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.fixtures.TextWorld;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a track dies some time after the party was last in view, whatever the party does meanwhile. */
class C05LostTrackTest {
    /**
     * Seen at offset -5 after 10 min and in view until -3, for 20 min more. With 35 min to lose it, the track dies at 65 min, although the party
     * has passed the line at 60 min; the team, 47 km along the line, would be there at 67 min.
     */
    @Test
    void theLineDoesNotRenewIt() {
        var story = TextWorld.of("""
                +6 | .......x...............................................
                 0 | ......................................................U
                -4 | .......T...............................................
                -6 | .......o...............................................
                """)
                .with("sensing.trackLossMin=35", "flows.loads.perDay=1")
                .story();
        assertThat(story.of(1))
                .isEqualTo("P1 set out 0:00 -> seen by T1 0:10 -> believed 0:10 -> U1 sent 0:10 -> crossed km 7.5 1:00 "
                        + "-> U1 missed it 1:05 -> DELIVERED (LATE) 2:00");
    }
}
