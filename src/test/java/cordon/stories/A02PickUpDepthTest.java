package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.fixtures.TextWorld;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a drop short of the line, a pick-up beyond it, roads for the rest. */
class A02PickUpDepthTest {
    /**
     * The load sets out 6 km from the line. Roads to the drop 2 km before it: 4 km at 40 km/h are 6 min. On foot 2 km are 20 min; 2 km
     * beyond the line, after 20 min more, the pick-up waits, and the load counts as delivered.
     */
    @Test
    void roadThenFootThenPickUp() {
        var story = TextWorld.of("""
                +6 | x
                 0 | .
                -6 | o
                """)
                .with("flows.loads.straight=false", "modes.foot.pickUpKm={median: 2}", "modes.foot.roadKmh=40")
                .story();
        assertThat(story.ofAll()).isEqualTo("each set out 0:00 -> crossed km 0.5 0:26 -> DELIVERED (NOT_IN_VIEW) 0:46");
    }

    /** From a place instead of a stretch, by the tree of least-time ways: 6 km on foot are 60 min on either side. */
    @Test
    void fromHubToHub() {
        var story = TextWorld.of("""
                +6 | x
                 0 | .
                -6 | o
                """)
                .with(
                        "places=[{id: far, name: Far, km: 0.5, offsetKm: -6}, {id: home, name: Home, km: 0.5, offsetKm: 6}]",
                        "flows.loads.from={place: far}",
                        "flows.loads.to={place: home}",
                        "flows.loads.straight=false")
                .story();
        assertThat(story.ofAll()).isEqualTo("each set out 0:00 -> crossed km 0.5 1:00 -> DELIVERED (NOT_IN_VIEW) 2:00");
    }
}
