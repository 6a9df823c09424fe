package cordon.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.events.Outcome;
import cordon.fixtures.Runs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** With replacement 1 every seized load is demanded again, whole, exactly the lag later; with 0 none is. */
class ReplacementTest {
    private static final double LAG_MIN = 3 * 1440;
    private static final double LAST_MIN = 20 * 1440;

    @Test
    void everySeizedLoadIsDemandedAgain() {
        assertThat(demandedAgain("1")).isEqualTo(1);
    }

    @Test
    void noneIsDemandedAgain() {
        assertThat(demandedAgain("0")).isZero();
    }

    private static double demandedAgain(String chance) {
        List<Event> events = Runs.events(
                "tutorial",
                "period.days=20",
                "period.warmUpDays=0",
                "flows.walkers.replacement=" + chance,
                "flows.drivers.replacement=" + chance,
                "flows.walkers.replacementLagDays=3",
                "flows.drivers.replacementLagDays=3");
        Map<Double, Double> demanded = new HashMap<>();
        events.stream()
                .filter(Event.Demanded.class::isInstance)
                .map(Event.Demanded.class::cast)
                .forEach(e -> demanded.put(e.atMin(), e.quantity()));
        List<Event.Ended> seized = events.stream()
                .filter(Event.Ended.class::isInstance)
                .map(Event.Ended.class::cast)
                .filter(e -> e.outcome() == Outcome.SEIZED && e.atMin() + LAG_MIN < LAST_MIN)
                .toList();
        assertThat(seized).hasSizeGreaterThan(50);
        double again = seized.stream()
                .filter(e -> Double.valueOf(e.quantity()).equals(demanded.get(e.atMin() + LAG_MIN)))
                .count();
        return again / seized.size();
    }
}
