package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a load hidden in a truck waits among the trade and may be inspected and found. */
class E04OfficialCrossingTest {
    private static final String SOUGHT = "P1 set out by truck 0:00 -> ";

    private static TextWorld crossing() {
        return TextWorld.of("""
                +2 | x
                 0 | C
                -3 | o
                """)
                .with("flows.loads.straight=false", "flows.loads.modes=[truck]", "flows.loads.perDay=1");
    }

    /** 3 km at 30 km/h, a first check of 15 min, 2 km. */
    @Test
    void notSelected() {
        assertThat(crossing().story().of(1)).isEqualTo(SOUGHT + "crossed km 0.5 0:21 -> DELIVERED (NOT_SELECTED) 0:25");
    }

    /** An inspection takes 90 min more. */
    @Test
    void inspectedAndFound() {
        assertThat(crossing()
                        .with("crossings.C1.inspectedShare=1", "crossings.C1.scannerDetects=1")
                        .story()
                        .of(1))
                .isEqualTo(SOUGHT + "seen by C1 1:51 -> arrested 1:51 -> SEIZED 1:51");
    }

    @Test
    void inspectedAndMissed() {
        assertThat(crossing()
                        .with("crossings.C1.inspectedShare=1", "crossings.C1.scannerDetects=0")
                        .story()
                        .of(1))
                .isEqualTo(SOUGHT + "crossed km 0.5 1:51 -> DELIVERED (SCANNER_MISS) 1:55");
    }

    @Test
    void inspectorBought() {
        assertThat(crossing()
                        .with(
                                "crossings.C1.inspectedShare=1",
                                "crossings.C1.boughtChance=1",
                                "crossings.C1.bribeUsd=80")
                        .story()
                        .of(1))
                .isEqualTo(SOUGHT + "bought C1 for 80 1:51 -> crossed km 0.5 1:51 -> DELIVERED (BOUGHT) 1:55");
    }

    /** All trucks of a direction stand in one line: waits follow Lindley's recursion over trade and smugglers together. */
    @Test
    void theQueueIsShared() {
        Story story =
                crossing().with("crossings.C1.inPerDay=90", "period.days=10").story();
        double smuggler = story.first(1, Event.SetOut.class).atMin() + 6;
        double done = story.first(1, Event.CrossedLine.class).atMin();
        double before = story.all(Event.TruckServed.class).stream()
                .filter(Event.TruckServed::inward)
                .filter(truck -> truck.atMin() - 15 - truck.waitedMin() < smuggler)
                .mapToDouble(Event.TruckServed::atMin)
                .max()
                .orElseThrow();
        assertThat(done).isCloseTo(Math.max(smuggler, before) + 15, within(1e-6));
        assertThat(story.all(Event.TruckServed.class)).anyMatch(truck -> truck.waitedMin() > 0);
    }
}
