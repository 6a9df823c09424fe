package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: how busy patrols are, of the time for which they are out. */
class C07BusyPatrolsTest {
    private static final double DAYS_MIN = 20 * 1440;
    private static final double OUT_MIN = 120;

    /** Out for two hours of every six; what it sees then it goes after, beyond the end of its shift if need be. */
    private static Story story(String outShare) {
        return TextWorld.of("""
                +2 | .......x..
                 0 | ..........
                 0 | ~~~~~~~~~~
                -3 | .......o..
                """)
                .with(
                        "flows.loads.perDay=40",
                        "guards.patrols.R1.cycleHours=6",
                        "guards.patrols.R1.outShare=" + outShare)
                .story();
    }

    private static double utilisation(Story story) {
        return story.summary().get("patrolUtilisation");
    }

    /** Minutes of a stretch of time that lie in shifts, the first of which begins at minus the phase. */
    private static double inShifts(double fromMin, double toMin) {
        double phase = 360 * new Draws(1).uniform(Purpose.PATROL_SHIFT, Keys.of(Keys.of("patrol"), Keys.of("R1-1")), 0);
        double sum = 0;
        for (double begin = -phase; begin < toMin; begin += 360) {
            sum += Math.max(0, Math.min(toMin, begin + OUT_MIN) - Math.max(fromMin, begin));
        }
        return sum;
    }

    @Test
    void timeInIsNoTimeToUse() {
        Story story = story("0.3333333333333333");
        Map<String, Double> orderedMin = new HashMap<>();
        double onShift = 0;
        double overtime = 0;
        for (Event event : story.events()) {
            if (event instanceof Event.Dispatched e) {
                orderedMin.put(e.unit(), e.atMin());
            } else if (event instanceof Event.Freed e) {
                double from = orderedMin.remove(e.unit());
                onShift += inShifts(from, e.atMin());
                overtime += e.overtimeMin();
                assertThat(e.overtimeMin()).isCloseTo(e.atMin() - from - inShifts(from, e.atMin()), within(1e-6));
            }
        }
        assertThat(orderedMin).isEmpty();
        assertThat(overtime).isGreaterThan(60);
        assertThat(utilisation(story))
                .isCloseTo(onShift / (DAYS_MIN / 3), within(1e-9))
                .isLessThan(1);
    }

    /** A patrol that is always out has no overtime, and is as busy as it was sent for. */
    @Test
    void alwaysOut() {
        Story story = story("1");
        double busy = story.all(Event.Freed.class).stream()
                .mapToDouble(Event.Freed::busyMin)
                .sum();
        assertThat(story.all(Event.Freed.class)).isNotEmpty().allMatch(e -> e.overtimeMin() == 0);
        assertThat(utilisation(story)).isCloseTo(busy / DAYS_MIN, within(0.01));
    }
}
