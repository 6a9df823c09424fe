package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.events.Fate;
import cordon.events.SensorKind;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a drone goes back and forth over its sector and tells command of what it sees. */
class B07DroneTest {
    private static final double STEP_MIN = 0.001;
    private static final String DRONE =
            "sensing.drones=[{id: d, fromKm: 0, toKm: 40, sectorKm: 40, speedKmh: 60, footprintKm: 2, upShare: 1}]";

    private static TextWorld world() {
        return TextWorld.of("""
                +3 | .......x................................
                 0 | ........................................
                -3 | .......o................................
                """);
    }

    private static double phase() {
        return 80 * new Draws(1).uniform(Purpose.DRONE_PHASE, Keys.of(Keys.of("drone"), Keys.of("d-1")), 0);
    }

    /** Within 2 km of a drone that flies 40 km in 40 min each way, found by a search in small steps; 60 min under way. */
    private static double firstInView(double left, double fromMin) {
        for (double at = fromMin; at < left + 60; at += STEP_MIN) {
            if (inView(left, at)) {
                return at;
            }
        }
        return Double.NaN;
    }

    private static boolean inView(double left, double at) {
        double leg = (at + phase()) % 80;
        double droneKm = leg < 40 ? leg : 80 - leg;
        return Math.hypot(7.5 - droneKm, -3 + (at - left) / 10) <= 2;
    }

    /** Seen when both first come within the footprint; nobody is near, and command loses it 15 min after it was last in view. */
    @Test
    void seesWhereTheirWaysCross() {
        Story story = world().with(DRONE).story();
        int seen = 0;
        for (int n = 1; n <= story.parties(); n++) {
            double left = story.first(n, Event.SetOut.class).atMin();
            double expected = firstInView(left, left);
            var sighted = story.eventsOf(n).stream()
                    .filter(Event.Sighted.class::isInstance)
                    .map(Event.Sighted.class::cast)
                    .findFirst();
            assertThat(sighted.isPresent()).isEqualTo(!Double.isNaN(expected));
            if (sighted.isPresent()) {
                assertThat(sighted.get().kind()).isEqualTo(SensorKind.DRONE);
                assertThat(sighted.get().atMin()).isCloseTo(expected, within(2 * STEP_MIN));
                seen++;
            }
        }
        assertThat(seen).isBetween(10, story.parties() - 10);
    }

    /** At a constant rate, the chance that it was seen by the end of its time in view is 1 - exp(-rate * time). */
    @Test
    void seesAtARate() {
        Story story = world().with(
                        DRONE, "sensing.drones.d.ratePerS=0.005", "flows.loads.perDay=100", "sensing.trackLossMin=1000")
                .story();
        double expected = 0;
        double variance = 0;
        int seen = 0;
        for (int n = 1; n <= story.parties(); n++) {
            double left = story.first(n, Event.SetOut.class).atMin();
            double inView = 0;
            for (double at = left; at < left + 60; at += 0.05) {
                inView += inView(left, at) ? 0.05 : 0;
            }
            double chance = 1 - Math.exp(-0.005 * 60 * inView);
            expected += chance;
            variance += chance * (1 - chance);
            seen += story.eventsOf(n).stream().anyMatch(Event.Sighted.class::isInstance) ? 1 : 0;
        }
        assertThat((double) seen).isCloseTo(expected, within(3.29 * Math.sqrt(variance)));
        assertThat(variance).isGreaterThan(100);
    }

    /** Up for 0.3 of a cycle of 2 h: the same parties as always up, as far as they are in view while it is up. */
    @Test
    void isDownForAShareOfEachCycle() {
        Story always = world().with(DRONE).story();
        Story some = world().with(DRONE, "sensing.drones.d.upShare=0.3", "sensing.drones.d.cycleHours=2")
                .story();
        double shift = 120 * new Draws(1).uniform(Purpose.DRONE_SHIFT, Keys.of(Keys.of("drone"), Keys.of("d-1")), 0);
        assertThat(some.all(Event.Sighted.class))
                .isNotEmpty()
                .hasSizeLessThan(always.all(Event.Sighted.class).size())
                .allSatisfy(e -> assertThat((e.atMin() + shift) % 120).isLessThan(36));
        assertThat(some.all(Event.Ended.class).stream().map(Event.Ended::fate))
                .contains(Fate.NOT_IN_VIEW)
                .doesNotContain(Fate.AWAY, Fate.CAMERA_DOWN);
    }

    /** In dust of 0.5 km visibility nothing flies; who would have been seen otherwise is hidden by weather. */
    @Test
    void staysOnTheGroundInDust() {
        Story story = world().with(
                        DRONE,
                        "flows.loads.perDay=30",
                        "sky.regimes=[{id: dust, visiblePerKm: 8, thermalPerKm: 5, hoursPerYear: 4000, meanHours: 10}]")
                .story();
        var turns = story.all(Event.Weather.class);
        assertThat(story.all(Event.Sighted.class)).isNotEmpty().allSatisfy(e -> {
            var last = turns.stream().filter(t -> t.atMin() <= e.atMin()).reduce((a, b) -> b);
            assertThat(last.map(Event.Weather::regime).orElse("clear")).isEqualTo("clear");
        });
        assertThat(story.all(Event.Ended.class).stream().map(Event.Ended::fate)).contains(Fate.WEATHER);
    }

    /** A drone that hovers over the party's way holds the track until the team is there; one that flies off does not. */
    @Test
    void keepsATrackAliveWhileItLooks() {
        String far = """
                +6 | .......x...............................................
                 0 | ......................................................U
                -6 | .......o...............................................
                """;
        String hovers =
                "sensing.drones=[{id: d, fromKm: 7, toKm: 7.2, sectorKm: 0.2, offsetKm: -3, footprintKm: %s, upShare: 1, "
                        + "speedKmh: 1}]";
        assertThat(TextWorld.of(far)
                        .with(hovers.formatted(5), "flows.loads.perDay=1")
                        .story()
                        .ofAll())
                .contains("-> U1 met it 1:0");
        assertThat(TextWorld.of(far)
                        .with(hovers.formatted(1), "flows.loads.perDay=1")
                        .story()
                        .ofAll())
                .contains("U1 missed it")
                .doesNotContain("met it");
    }
}
