package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a party on foot crosses open desert where nobody watches. */
class A01FreePassageTest {
    /** 3 km at 6 km/h are 30 min, 2 km more are 20 min. */
    @Test
    void walksToTheLineAndOn() {
        Story story = TextWorld.of("""
                +2 | .......x..
                 0 | ..........
                -3 | .......o..
                """).story();
        assertThat(story.ofAll()).isEqualTo("each set out 0:00 -> crossed km 7.5 0:30 -> DELIVERED (NOT_IN_VIEW) 0:50");
        assertThat(story.parties()).isGreaterThan(40);
    }

    /** Outward the same way back: 2 km to the line, 3 km beyond. */
    @Test
    void outwardItStartsOnTheGuardedSide() {
        Story story = TextWorld.of("""
                +2 | .......o..
                 0 | ..........
                -3 | .......x..
                """).story();
        assertThat(story.ofAll()).isEqualTo("each set out 0:00 -> crossed km 7.5 0:20 -> DELIVERED (NOT_IN_VIEW) 0:50");
    }
}
