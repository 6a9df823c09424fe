package cordon.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.events.Fate;
import cordon.fixtures.Runs;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No label of the loss funnel is dead: in six days of a world in which everything happens each of them is somebody's. */
class FunnelLabelsTest {
    @Test
    void everyLabelIsReached() {
        List<Event> events = Runs.events("src/test/resources/sensitivity/everything.yaml", "period.seed=7");
        assertThat(events.stream()
                        .filter(Event.Ended.class::isInstance)
                        .map(event -> ((Event.Ended) event).fate())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Fate.values());
    }
}
