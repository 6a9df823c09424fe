package cordon.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.events.Fate;
import cordon.fixtures.Runs;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No label of the loss funnel is dead: in four runs of six days of a world in which everything happens, and one with cameras alone, each is somebody's. */
class FunnelLabelsTest {
    @Test
    void everyLabelIsReached() {
        Set<Fate> reached = EnumSet.noneOf(Fate.class);
        for (int seed = 6; seed <= 9; seed++) {
            collect(reached, "period.seed=" + seed);
        }
        collect(reached, "guards={}", "sensing.drones=[]", "sensing.ground=[]");
        assertThat(reached).containsExactlyInAnyOrder(Fate.values());
    }

    private static void collect(Set<Fate> reached, String... settings) {
        for (Event event : Runs.events("src/test/resources/sensitivity/everything.yaml", settings)) {
            if (event instanceof Event.Ended ended) {
                reached.add(ended.fate());
            }
        }
    }
}
