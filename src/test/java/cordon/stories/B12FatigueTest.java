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
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: patrols tire; whom a tired patrol overlooks it notices only when it is fresh again. */
class B12FatigueTest {
    private static final Draws DRAWS = new Draws(1);
    private static final long PATROL = Keys.of(Keys.of("patrol"), Keys.of("R1-1"));
    private static final double SHIFT_MIN = 12 * 60;

    /**
     * A patrol that moves 10 m to either side, 300 m behind the line: parties are within its 1 km from offset -0.7 to 1.3, from 23 to 43 min after setting
     * out. An hour of its shift of 12 takes a tenth of its vigilance, down to a quarter.
     */
    @Test
    void noticesWithWhatIsLeft() {
        Story story = TextWorld.of("""
                +2   | .......x..
                +0.3 | .......~..
                 0   | ..........
                -3   | .......o..
                """)
                .with(
                        "guards.patrols.R1.fromKm=7.49",
                        "guards.patrols.R1.toKm=7.51",
                        "guards.patrols.R1.beatKm=0.02",
                        "guards.patrols.R1.pursues=false",
                        "guards.patrols.R1.fatigue={lossPerHour: 0.1, floor: 0.25}",
                        "flows.loads.perDay=50")
                .story();
        Map<Long, Long> keys = new HashMap<>();
        for (int n = 0; n <= story.parties() + 1; n++) {
            long key = Keys.of(Keys.of(Keys.of("loads"), n), 0);
            keys.put(Keys.id(key), key);
        }
        int atOnce = 0;
        int never = 0;
        int later = 0;
        for (int n = 1; n <= story.parties(); n++) {
            Event.SetOut left = story.first(n, Event.SetOut.class);
            double near = left.atMin() + 23;
            double luck = DRAWS.uniform(Purpose.PATROL_NOTICE, keys.get(left.attempt()) ^ PATROL, 0);
            double fresh = near + SHIFT_MIN - sinceFresh(near);
            OptionalDouble seen = story.eventsOf(n).stream()
                    .filter(Event.Sighted.class::isInstance)
                    .mapToDouble(Event::atMin)
                    .findFirst();
            if (luck < Math.max(0.25, 1 - sinceFresh(near) / 600)) {
                assertThat(seen.orElseThrow()).isCloseTo(near, within(1e-3));
                atOnce++;
            } else if (fresh < left.atMin() + 43 - 1e-3) {
                assertThat(seen.orElseThrow()).isCloseTo(fresh, within(1e-6));
                later++;
            } else {
                assertThat(seen).as("party " + n).isEmpty();
                never++;
            }
        }
        assertThat(atOnce).isGreaterThan(300);
        assertThat(never).isGreaterThan(300);
        assertThat(later).isPositive();
    }

    private static double sinceFresh(double minute) {
        return (minute + SHIFT_MIN * DRAWS.uniform(Purpose.PATROL_SHIFT, PATROL, 0)) % SHIFT_MIN;
    }
}
