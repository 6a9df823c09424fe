package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.events.Fate;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: an imaging camera finds a party by search; weather, outage and an empty chair hide it. */
class B03ImagingCameraTest {
    /** A lens so long that everybody in this world has 20 times the resolution needed, where the search rate is capped. */
    private static final String[] LONG_LENS = {
        "sensing.optics.eye.law=imaging", "sensing.optics.eye.lensMm=5000", "sensing.optics.eye.scanShare=0.0005"
    };

    /** Share of the time that the camera looks, times resolution over 6.8 s. */
    private static final double PER_MIN = 0.0005 * 60 * 20 / 6.8;

    private static Story story(String... settings) {
        return TextWorld.of("""
                +2 | .......x..
                 0 | .......T..
                -3 | .......o..
                """).with(LONG_LENS).with(settings).story();
    }

    private static double waitMin(int party) {
        long attempt = Keys.of(Keys.of(Keys.of("loads"), party), 0);
        return new Draws(1).exponential(Purpose.CAMERA_THRESHOLD, attempt, 0) / PER_MIN;
    }

    private static Fate fate(Story story, int party) {
        return story.first(party, Event.Ended.class).fate();
    }

    /** Seen E / 0.0882 min after setting out, or not in its 50 min on the way: then by chance. */
    @Test
    void searchTakesTime() {
        Story story = story();
        for (int n = 1; n <= story.parties(); n++) {
            if (waitMin(n) < 50) {
                Event.Sighted seen = story.first(n, Event.Sighted.class);
                double after = seen.atMin() - story.first(n, Event.SetOut.class).atMin();
                assertThat(after).isCloseTo(waitMin(n), within(1e-5));
                assertThat(seen.offsetKm()).isCloseTo(-3 + 0.1 * after, within(1e-9));
            } else {
                assertThat(story.of(n))
                        .endsWith("set out 0:00 -> crossed km 7.5 0:30 -> DELIVERED (MISSED_BY_CHANCE) 0:50");
            }
        }
    }

    /** With nobody before the screen, whoever would have been seen is delivered because the feed was unattended. */
    @Test
    void unattendedFeed() {
        Story story = story("guards.command.attention=0");
        for (int n = 1; n <= story.parties(); n++) {
            assertThat(fate(story, n)).isEqualTo(waitMin(n) < 50 ? Fate.UNATTENDED : Fate.MISSED_BY_CHANCE);
        }
    }

    /** A camera that is down nearly always loses what it would have seen to its outage. */
    @Test
    void cameraDown() {
        Story story = story("sensing.towers.T1.mtbfHours=0.000001", "sensing.towers.T1.repairHours=100000");
        for (int n = 1; n <= story.parties(); n++) {
            assertThat(fate(story, n)).isEqualTo(waitMin(n) < 50 ? Fate.CAMERA_DOWN : Fate.MISSED_BY_CHANCE);
        }
    }

    /** In dust that takes away all contrast, it is the weather; in the clear air between the spells the camera sees as ever. */
    @Test
    void dustHides() {
        Story story = story(
                "sky.regimes=[{id: dust, visiblePerKm: 20, thermalPerKm: 50, hoursPerYear: 6000, meanHours: 40}]");
        int hidden = 0;
        for (int n = 1; n <= story.parties(); n++) {
            double left = story.first(n, Event.SetOut.class).atMin();
            boolean dust = dustFromTo(story, left, left + 50);
            if (dust) {
                assertThat(fate(story, n)).isEqualTo(waitMin(n) < 50 ? Fate.WEATHER : Fate.MISSED_BY_CHANCE);
                hidden += waitMin(n) < 50 ? 1 : 0;
            }
        }
        assertThat(hidden).isGreaterThan(5);
    }

    private static boolean dustFromTo(Story story, double fromMin, double toMin) {
        boolean dust = false;
        for (Event.Weather turn : story.all(Event.Weather.class)) {
            if (turn.atMin() <= fromMin) {
                dust = turn.regime().equals("dust");
            } else if (turn.atMin() < toMin) {
                return false;
            }
        }
        return dust;
    }
}
