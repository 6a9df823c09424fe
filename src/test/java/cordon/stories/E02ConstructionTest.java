package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.events.Outcome;
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

    /** No vehicle passes a wall: who drives when it comes to km 7.5, after 15.21875 days, turns back at the line. */
    @Test
    void aWallThatHasComeMeanwhileTurnsVehiclesBack() {
        Story story = site().with("flows.loads.modes=[pickup]").story();
        double built = 15.21875 * 1440;
        int turned = 0;
        for (int n = 1; n <= story.parties(); n++) {
            double atLine = story.first(n, Event.SetOut.class).atMin() + 6;
            if (atLine + 4 < 20 * 1440) {
                assertThat(story.of(n))
                        .endsWith(
                                atLine < built
                                        ? "set out by pickup 0:00 -> crossed km 7.5 0:06 -> DELIVERED (NOT_IN_VIEW) 0:10"
                                        : "set out by pickup 0:00 -> TURNED_BACK 0:06");
                turned += atLine < built ? 0 : 1;
            }
        }
        assertThat(turned).isGreaterThan(100);
    }

    /** Vehicles work on the fence for 1,000 min; on the first day after ten a wall stands in its place, and nobody crosses any more. */
    @Test
    void aDatedWallStopsThoseWhoAreAtTheLine() {
        Story story = TextWorld.of("""
                +2 | .......x..
                 0 | ==========
                -3 | .......o..
                """)
                .with(
                        "flows.loads.perDay=48",
                        "flows.loads.modes=[pickup]",
                        "barriers.layers.fence.delayMin={pickup: [1000, 1000, 1000]}",
                        "interventions=[{id: walled, date: 2024-03-11T00:00, set: {barriers.sections.fence1.layers: '[wall]'}}]")
                .story();
        double walled = 10 * 1440;
        assertThat(story.all(Event.CrossedLine.class)).isNotEmpty().allMatch(e -> e.atMin() < walled);
        assertThat(story.all(Event.Ended.class).stream().filter(e -> e.outcome() == Outcome.TURNED_BACK))
                .hasSizeGreaterThan(100)
                .anyMatch(e -> Math.abs(e.atMin() - e.setOutMin() - 1006) < 1e-6)
                .allMatch(e -> e.atMin() >= walled);
    }
}
