package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.fixtures.TextWorld;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a patrol that begins its shift on another beat sees nobody from the one that it has left. */
class B15EndOfShiftTest {
    private static final double SHIFT_MIN = 60;
    private static final double OUT_MIN = 30;

    /** 10 km from the end of one stretch to the beginning of the other, at 30 km/h. */
    private static final double LEAST_TRANSIT_MIN = 20;

    /** Out for the first half of each shift: on the way for at least 20 min, on the beat for the rest; all seen are seen from there. */
    @Test
    void nobodyIsSeenWhenThePatrolIsInOrOnItsWay() {
        double phase =
                SHIFT_MIN * new Draws(1).uniform(Purpose.PATROL_SHIFT, Keys.of(Keys.of("patrol"), Keys.of("R1-1")), 0);
        List<Event.Sighted> seen = TextWorld.of("""
                +2 | xxxxxx..............
                 0 | ~~~~~~~~~~~~~~~~~~~~
                -3 | oooooo..............
                """)
                .with(
                        "guards.patrols.R1.pursues=false",
                        "guards.patrols.R1.cycleHours=1",
                        "guards.patrols.R1.outShare=0.5",
                        "guards.patrols.R1.plan={kind: list, stretches: [[0, 5], [15, 20]]}",
                        "flows.loads.perDay=600")
                .story()
                .all(Event.Sighted.class);
        assertThat(seen).hasSizeGreaterThan(100);
        assertThat(seen).allSatisfy(sighted -> {
            double sinceBegin = (sighted.atMin() + phase) % SHIFT_MIN;
            boolean settledSince = sighted.atMin() + phase < SHIFT_MIN;
            assertThat(sinceBegin).isBetween(settledSince ? 0 : LEAST_TRANSIT_MIN - 1e-6, OUT_MIN + 1e-6);
        });
    }
}
