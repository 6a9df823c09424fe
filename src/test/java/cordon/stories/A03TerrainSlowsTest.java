package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.fixtures.TextWorld;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: ground that slows. */
class A03TerrainSlowsTest {
    /** Of 3 km, 1 km lies on a ridge at half speed: 10 + 20 + 10 min. Beyond the line 1 km of ridge and 1 km open: 20 + 10 min. */
    @Test
    void aRidgeTakesTwiceAsLong() {
        var story = TextWorld.of("""
                +2   | .......x..
                +0.5 | ^^^^^^^^^^
                 0   | ..........
                -1.5 | ^^^^^^^^^^
                -3   | .......o..
                """).story();
        assertThat(story.ofAll()).isEqualTo("each set out 0:00 -> crossed km 7.5 0:40 -> DELIVERED (NOT_IN_VIEW) 1:10");
    }

    /** Straight over a ridge at a tenth of the speed it would be 15 + 100 min to the line; the least-time way goes round it. */
    @Test
    void theLeastTimeWayGoesRound() {
        var story = TextWorld.of("""
                +2   | x..
                 0   | ...
                -1.5 | ^^.
                -2.5 | o..
                """)
                .with(
                        "terrain.classes.ridge.speedFactor={foot: 0.1}",
                        "places=[{id: far, name: Far, km: 0.5, offsetKm: -2.5}]",
                        "flows.loads.from={place: far}",
                        "flows.loads.straight=false")
                .story();
        assertThat(story.parties()).isPositive();
        for (int party = 1; party <= story.parties(); party++) {
            double setOut = story.first(party, Event.SetOut.class).atMin();
            double crossed = story.first(party, Event.CrossedLine.class).atMin();
            assertThat(crossed - setOut).isBetween(25.0, 60.0);
        }
    }
}
