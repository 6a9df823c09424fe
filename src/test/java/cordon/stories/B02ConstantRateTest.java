package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.events.SensorKind;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a sensor with a constant hazard sees a party when its time in range has used up an exponential number. */
class B02ConstantRateTest {
    private static final double PER_MIN = 60 * 0.001;

    private final Story story = TextWorld.of("""
            +2 | .......x..
             0 | .......T..
            -3 | .......o..
            """)
            .with("sensing.optics.eye.law=constant-rate", "sensing.optics.eye.ratePerS=0.001")
            .story();

    /** In range from minute 20 to minute 40: seen after 20 min + E / 0.06 when that is within these 20 min, otherwise not. */
    @Test
    void firstSightingFollowsFromTheDraw() {
        Draws draws = new Draws(1);
        int seen = 0;
        for (int n = 1; n <= story.parties(); n++) {
            Event.SetOut setOut = story.first(n, Event.SetOut.class);
            long attempt = Keys.of(Keys.of(Keys.of("loads"), n), 0);
            assertThat(setOut.attempt()).isEqualTo(Keys.id(attempt));
            double wait = draws.exponential(Purpose.RATE_THRESHOLD, attempt, 0) / PER_MIN;
            var sightings = story.eventsOf(n).stream()
                    .filter(Event.Sighted.class::isInstance)
                    .toList();
            assertThat(sightings.isEmpty()).isEqualTo(wait > 20);
            if (wait <= 20) {
                assertThat(sightings.get(0).atMin() - setOut.atMin()).isCloseTo(20 + wait, within(1e-9));
                seen++;
            }
        }
        assertThat(seen).isBetween(1, story.parties() - 1);
    }

    /** A patrol that it escapes from at the line, after 30 min, neither adds to nor takes from its exposure to the tower. */
    @Test
    void anEscapeOnTheWayDoesNotUseUpLuck() {
        Story chased = TextWorld.of("""
                +2   | .......x..
                +0.3 | .......~..
                 0   | .......T..
                -3   | .......o..
                """)
                .with(
                        "sensing.optics.eye.law=constant-rate",
                        "sensing.optics.eye.ratePerS=0.001",
                        "guards.patrols.R1.fromKm=7.5",
                        "guards.patrols.R1.toKm=7.5000002",
                        "guards.patrols.R1.beatKm=0.01",
                        "modes.foot.arrestChance=0")
                .story();
        Draws draws = new Draws(1);
        int later = 0;
        for (int n = 1; n <= chased.parties(); n++) {
            long attempt = Keys.of(Keys.of(Keys.of("loads"), n), 0);
            double wait = draws.exponential(Purpose.RATE_THRESHOLD, attempt, 0) / PER_MIN;
            double left = chased.first(n, Event.SetOut.class).atMin();
            var first = chased.eventsOf(n).stream()
                    .filter(e -> e instanceof Event.Sighted s && s.kind() == SensorKind.CAMERA)
                    .findFirst();
            if (wait > 10 && wait <= 20 && left + 40 < 20 * 1440) {
                assertThat(first).as(chased.of(n) + " wait " + wait).isPresent();
                assertThat(first.orElseThrow().atMin() - left).isCloseTo(20 + wait, within(1e-9));
                later++;
            }
        }
        assertThat(later).isGreaterThan(3);
    }

    /** A thermal camera that sees parties again and again, and whose every alarm is dismissed at once, changes nothing of it. */
    @Test
    void aDismissedCameraDoesNotUseUpLuck() {
        Story watched = TextWorld.of("""
                +2 | .......x..
                 0 | .......T..
                -2 | .......T..
                -3 | .......o..
                """)
                .with(
                        "sensing.optics=[{id: eye, law: constant-rate, rangeKm: 1, ratePerS: 0.001}, {id: cam, lensMm: 15}]",
                        "sensing.towers.T2.optic=cam",
                        "guards.command={genuineDismissed: 1, operators: 0, attention: 1, assessmentMin: [0, 0, 0]}")
                .story();
        Draws draws = new Draws(1);
        int earlier = 0;
        for (int n = 1; n <= watched.parties(); n++) {
            long attempt = Keys.of(Keys.of(Keys.of("loads"), n), 0);
            double wait = draws.exponential(Purpose.RATE_THRESHOLD, attempt, 0) / PER_MIN;
            double left = watched.first(n, Event.SetOut.class).atMin();
            var byTower = sightings(watched, n, "T1");
            assertThat(byTower.isEmpty()).as(watched.of(n) + " wait " + wait).isEqualTo(wait > 20);
            if (wait <= 20) {
                assertThat(byTower.get(0).atMin() - left).isCloseTo(20 + wait, within(1e-9));
                earlier += sightings(watched, n, "T2").stream().anyMatch(s -> s.atMin() < left + 20) ? 1 : 0;
            }
        }
        assertThat(earlier).isGreaterThan(10);
    }

    private static List<Event.Sighted> sightings(Story story, int party, String tower) {
        return story.eventsOf(party).stream()
                .filter(e -> e instanceof Event.Sighted s && s.sensor().startsWith(tower))
                .map(Event.Sighted.class::cast)
                .toList();
    }
}
