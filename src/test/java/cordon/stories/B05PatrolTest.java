package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a patrol going back and forth sees a party when the two first come within sight. */
class B05PatrolTest {
    private static final double STEP_MIN = 0.001;

    private final Story story =
            TextWorld.of("""
            +2 | .......x..
             0 | ..........
             0 | ~~~~~~~~~~
            -3 | .......o..
            """).with("guards.patrols.R1.pursues=false").story();

    /** A 10 km beat at 30 km/h takes 20 min each way from a keyed phase; a search in small steps finds the same meeting. */
    @Test
    void meetsWhereTheirWaysCross() {
        double phase = 40 * new Draws(1).uniform(Purpose.PATROL_PHASE, Keys.of(Keys.of("patrol"), Keys.of("R1-1")), 0);
        int met = 0;
        for (int n = 1; n <= story.parties(); n++) {
            double left = story.first(n, Event.SetOut.class).atMin();
            double expected = firstWithinOneKm(left, phase);
            var seen = story.eventsOf(n).stream()
                    .filter(Event.Sighted.class::isInstance)
                    .findFirst();
            assertThat(seen.isPresent()).isEqualTo(expected > 0);
            if (expected > 0) {
                assertThat(seen.orElseThrow().atMin()).isCloseTo(expected, within(2 * STEP_MIN));
                met++;
            }
        }
        assertThat(met).isBetween(1, story.parties() - 1);
    }

    private static double firstWithinOneKm(double left, double phase) {
        for (double after = 0; after < 50; after += STEP_MIN) {
            double leg = (left + after + phase) % 40;
            double patrolKm = leg < 20 ? leg / 2 : 20 - leg / 2;
            if (Math.hypot(7.5 - patrolKm, -3 + after / 10) <= 1) {
                return left + after;
            }
        }
        return -1;
    }
}
