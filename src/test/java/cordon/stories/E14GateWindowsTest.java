package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: who goes by a gate and is exposed beyond its cover waits for night and weather like others. */
class E14GateWindowsTest {
    private static final String IN = """
            +9 | x
             0 | G
            -9 | o
            """;

    private static Story story(String... settings) {
        return TextWorld.of(IN)
                .with(
                        "flows.loads.straight=false",
                        "flows.loads.modes=[pickup]",
                        "flows.loads.perDay=20",
                        "modes.pickup.ways=[gate]",
                        "organisations.gang.nightShare=1")
                .with(settings)
                .story();
    }

    /** At the equinox and the latitude of a straight line, 0, night begins about 18:50 and ends about 5:25: all pass the line within it. */
    @Test
    void waitsForNight() {
        assertThat(story().all(Event.CrossedLine.class))
                .hasSizeGreaterThan(200)
                .allMatch(e -> e.atMin() % 1440 < 6 * 60 || e.atMin() % 1440 > 18 * 60);
    }

    /** Without adverse weather nobody who waits for it ever goes. */
    @Test
    void waitsForWeather() {
        Story story = story("organisations.gang.weatherShare=1");
        assertThat(story.parties()).isZero();
        assertThat(story.all(Event.NotSent.class)).isNotEmpty().allMatch(e -> e.why() == Event.NotSentWhy.EXPIRED);
    }

    /** Who is under cover from end to end has no reason to wait. */
    @Test
    void notUnderCoverFromEndToEnd() {
        Story covered = story("gates.G1.coverKm=9");
        assertThat(covered.all(Event.SetOut.class).stream().map(Event.SetOut::atMin))
                .hasSizeGreaterThan(300)
                .containsExactlyElementsOf(covered.all(Event.Demanded.class).stream()
                        .map(Event.Demanded::atMin)
                        .toList());
        assertThat(story("gates.G1.coverKm=8.9").all(Event.SetOut.class))
                .allMatch(e -> e.atMin() % 1440 < 6 * 60 || e.atMin() % 1440 > 17 * 60);
    }

    /** A gate with hours of its own is used at once: its hours say when. */
    @Test
    void notAtAGateWithHours() {
        Story story = story("gates.G1.opensHour=8", "gates.G1.closesHour=18");
        assertThat(story.all(Event.CrossedLine.class))
                .hasSizeGreaterThan(200)
                .allMatch(e -> e.atMin() % 1440 >= 8 * 60 && e.atMin() % 1440 <= 18 * 60);
    }
}
