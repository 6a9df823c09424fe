package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.world.Calendar;
import cordon.world.Frontiers;
import cordon.world.Light;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a party waits for a night in which to reach the line. */
class A05NightWaitTest {
    private static final double APPROACH_MIN = 30;

    private final Story story = TextWorld.of("""
            +2 | x
             0 | .
            -3 | o
            """)
            .with("flows.loads.straight=false", "flows.loads.nightRatio=0", "organisations.gang.nightShare=1")
            .story();
    private final Light light = new Light(
            new Calendar(story.scenario().start().period()),
            story.scenario().start().sky(),
            Frontiers.of(story.scenario().start().frontier()).midpoint());

    /** The walk is the same as ever; only its hour is chosen. */
    @Test
    void everyPartyReachesTheLineByNight() {
        assertThat(story.ofAll()).isEqualTo("each set out 0:00 -> crossed km 0.5 0:30 -> DELIVERED (NOT_IN_VIEW) 0:50");
        assertThat(story.all(Event.CrossedLine.class)).hasSizeGreaterThan(40).allMatch(e -> light.night(e.atMin()));
    }

    /** A keyed share u of the first eight tenths of the night that comes after demand and approach. */
    @Test
    void theHourIsDrawnFromTheNight() {
        Draws draws = new Draws(1);
        Event.Demanded demanded = story.all(Event.Demanded.class).get(0);
        long key = Keys.of(Keys.of("loads"), 1);
        assertThat(demanded.consignment()).isEqualTo(Keys.id(key));
        double[] night = light.nightFrom(demanded.atMin() + APPROACH_MIN);
        double u = draws.uniform(Purpose.WINDOW_HOUR, key, 0);
        double atLine = night[0] + 0.8 * u * (night[1] - night[0]);
        Event.SetOut setOut = story.all(Event.SetOut.class).stream()
                .filter(e -> e.consignment() == demanded.consignment())
                .findFirst()
                .orElseThrow();
        assertThat(setOut.atMin()).isCloseTo(atLine - APPROACH_MIN, within(1e-9));
    }
}
