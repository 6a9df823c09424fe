package cordon.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.fixtures.Runs;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** In a world in which everything happens, whoever is free again had been sent, was so since then, and by nobody else meanwhile. */
class OrdersTest {
    @Test
    void everyOrderIsTold() {
        Map<String, Double> orderedMin = new HashMap<>();
        int freed = 0;
        for (Event event : Runs.events("src/test/resources/sensitivity/everything.yaml")) {
            if (event instanceof Event.Dispatched e) {
                assertThat(orderedMin.put(e.unit(), e.atMin())).as(e.toString()).isNull();
            } else if (event instanceof Event.Freed e) {
                assertThat(orderedMin).containsKey(e.unit());
                assertThat(e.atMin() - e.busyMin()).isCloseTo(orderedMin.remove(e.unit()), within(1e-6));
                assertThat(e.overtimeMin()).isBetween(-1e-6, e.busyMin());
                freed++;
            }
        }
        assertThat(freed).isGreaterThan(100);
    }
}
