package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a section under construction advances along the line. */
class E02ConstructionTest {
    private static final String[] SITE = {
        "barriers.sections.wall1.begins=2024-03-01T00:00", "barriers.sections.wall1.kmPerMonth=15"
    };

    private static TextWorld site() {
        return TextWorld.of("""
                +2 | .......x..
                 0 | ##########
                -3 | .......o..
                """).with("flows.loads.perDay=48").with(SITE);
    }

    /** 15 km a month of 30.4375 days: km 7.5 is walled after half a month, 15.21875 days. */
    @Test
    void theWallComesToTheLane() {
        Story story = site().story();
        double built = 15.21875 * 1440;
        int last = 0;
        for (int n = 1; n <= story.parties(); n++) {
            double atLine = story.first(n, Event.SetOut.class).atMin() + 30;
            if (atLine + 50 < 20 * 1440) {
                assertThat(story.of(n).contains("at the barrier")).isEqualTo(atLine >= built);
                last = atLine < built ? n : last;
            }
        }
        assertThat(story.of(last)).contains("crossed km 7.5 0:30");
        assertThat(story.of(last + 1)).contains("at the barrier km 7.5 0:30 -> crossed km 7.5 0:50");
    }

    /** What stands until then delays until then: a fence before the wall. */
    @Test
    void aFenceUntilThen() {
        Story story = site().with("barriers.sections.wall1.before=[fence]").story();
        for (Event.AtBarrier e : story.all(Event.AtBarrier.class)) {
            assertThat(e.delayMin()).isCloseTo(e.atMin() < 15.21875 * 1440 ? 5 : 20, within(1e-9));
        }
        assertThat(story.all(Event.AtBarrier.class))
                .extracting(Event.AtBarrier::delayMin)
                .contains(5.0, 20.0);
    }
}
