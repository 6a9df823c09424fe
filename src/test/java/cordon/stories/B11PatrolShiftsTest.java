package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * FEATURE UNDER TEST: a patrol that goes by a list drives to its next stretch when its shift ends, at its speed, and sees nobody on the way
 * unless told.
 */
class B11PatrolShiftsTest {
    private static final double STEP_MIN = 0.002;
    private static final double KM_PER_MIN = 0.5;
    private static final double SHIFT_MIN = 240;
    private static final double[] FROM_KM = {0, 15};
    private static final double LENGTH_KM = 5;

    /** Where the patrol is: corners by instant, straight in between. */
    private final TreeMap<Double, Double> corners = new TreeMap<>();

    private final TreeMap<Double, Double> arrivals = new TreeMap<>();

    /** Twenty days of driving, leg by leg: 0-5 km in even shifts, 15-20 km in odd ones, each shift 4 h. */
    private void drive() {
        Draws draws = new Draws(1);
        long key = Keys.of(Keys.of("patrol"), Keys.of("R1-1"));
        double phase = 20 * draws.uniform(Purpose.PATROL_PHASE, key, 0);
        boolean up = phase < 10;
        double t = 0;
        double km = up ? KM_PER_MIN * phase : 2 * LENGTH_KM - KM_PER_MIN * phase;
        double end = SHIFT_MIN - SHIFT_MIN * draws.uniform(Purpose.PATROL_SHIFT, key, 0);
        corners.put(t, km);
        for (int shift = 0; t < 21 * 1440; shift++) {
            double from = FROM_KM[shift % 2];
            while (t < end) {
                double target = up ? from + LENGTH_KM : from;
                double there = t + Math.abs(target - km) / KM_PER_MIN;
                km += Math.signum(target - km) * KM_PER_MIN * (Math.min(there, end) - t);
                t = Math.min(there, end);
                up = there <= end ? !up : up;
                corners.put(t, km);
            }
            up = shift % 2 == 0;
            km = up ? FROM_KM[1] : LENGTH_KM;
            t += Math.abs(corners.get(t) - km) / KM_PER_MIN;
            corners.put(t, km);
            arrivals.put(end, t);
            end += SHIFT_MIN;
        }
    }

    private double kmAt(double minute) {
        var before = corners.floorEntry(minute);
        var after = corners.higherEntry(minute);
        double share = (minute - before.getKey()) / (after.getKey() - before.getKey());
        return before.getValue() + share * (after.getValue() - before.getValue());
    }

    private boolean inTransit(double minute) {
        var last = arrivals.floorEntry(minute);
        return last != null && minute < last.getValue();
    }

    /** A search in small steps over all parties finds the same sightings; some are missed only because the patrol is on its way. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void seesFromItsBeatsAndOnTheWayOnlyIfTold(boolean onTheWay) {
        drive();
        Story story = TextWorld.of("""
                +2 | xxxxxxxxxxxxxxxxxxxx
                 0 | ~~~~~~~~~~~~~~~~~~~~
                -3 | oooooooooooooooooooo
                """)
                .with(
                        "guards.patrols.R1.pursues=false",
                        "guards.patrols.R1.cycleHours=4",
                        "guards.patrols.R1.plan={kind: list, stretches: [[0, 5], [15, 20]], seesInTransit: " + onTheWay
                                + "}",
                        "flows.loads.perDay=20")
                .story();
        int[] seen = new int[2];
        for (int n = 1; n <= story.parties(); n++) {
            Event.SetOut setOut = story.first(n, Event.SetOut.class);
            double expected = firstWithinOneKm(setOut.atMin(), setOut.km(), onTheWay);
            List<Double> sighted = story.eventsOf(n).stream()
                    .filter(Event.Sighted.class::isInstance)
                    .map(Event::atMin)
                    .toList();
            assertThat(sighted).as("party " + n).hasSize(expected > 0 ? 1 : 0);
            if (expected > 0) {
                assertThat(sighted.get(0)).isCloseTo(expected, within(2 * STEP_MIN));
                seen[inTransit(expected) ? 1 : 0]++;
            }
        }
        assertThat(seen[0]).isGreaterThan(50);
        assertThat(seen[1] > 5).isEqualTo(onTheWay);
    }

    private double firstWithinOneKm(double left, double km, boolean onTheWay) {
        for (double after = 0; after < 50; after += STEP_MIN) {
            double t = left + after;
            if ((onTheWay || !inTransit(t)) && Math.hypot(km - kmAt(t), -3 + after / 10) <= 1) {
                return t;
            }
        }
        return -1;
    }

    /** What is told of the changes: the stretch, and when the patrol is there. */
    @Test
    void tellsItsBeats() {
        drive();
        List<Event.BeatTaken> told = TextWorld.of("""
                +2 | .....x..............
                 0 | ~~~~~~~~~~~~~~~~~~~~
                -3 | .....o..............
                """)
                .with(
                        "guards.patrols.R1.pursues=false",
                        "guards.patrols.R1.cycleHours=4",
                        "guards.patrols.R1.plan={kind: list, stretches: [[0, 5], [15, 20]]}")
                .story()
                .all(Event.BeatTaken.class);
        assertThat(told).hasSize(120);
        int shift = 1;
        for (Event.BeatTaken taken : told) {
            assertThat(arrivals.floorKey(taken.atMin() + 1e-6)).isCloseTo(taken.atMin(), within(1e-6));
            assertThat(taken.arriveMin())
                    .isCloseTo(arrivals.floorEntry(taken.atMin() + 1e-6).getValue(), within(1e-6));
            assertThat(taken.fromKm()).isEqualTo(FROM_KM[shift++ % 2]);
            assertThat(taken.toKm()).isCloseTo(taken.fromKm() + LENGTH_KM, within(1e-9));
        }
    }
}
