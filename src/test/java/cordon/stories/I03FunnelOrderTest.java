package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.events.Fate;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.measures.RunResult;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: the loss funnel in two orders of conditions. */
class I03FunnelOrderTest {
    private static final Set<Fate> CONDITIONS = EnumSet.of(Fate.MASKED, Fate.WEATHER, Fate.CAMERA_DOWN);

    /** One thermal camera that looks over 8 km of night, dust and ridge, and fails within minutes for good if it fails at all. */
    private static TextWorld world(double mtbfHours, double repairHours) {
        return TextWorld.of("""
                +6 | xxxxxxxx
                +2 | ^^^.....
                 0 | ...T....
                -3 | oooooooo
                """)
                .with(
                        "sensing.optics.eye={id: eye, law: imaging, lensMm: 40}",
                        "flows.loads.perDay=40",
                        "sky.regimes=[{id: dust, visiblePerKm: 20, thermalPerKm: 50, hoursPerYear: 4000, meanHours: 10}]",
                        "sensing.towers.T1.mtbfHours=" + mtbfHours,
                        "sensing.towers.T1.repairHours=" + repairHours);
    }

    private static long sum(Map<Fate, Long> funnel) {
        return funnel.values().stream().mapToLong(n -> n).sum();
    }

    /** Down for good from the first minutes on: whatever hid a party first, asked first it is the camera that was down. */
    @Test
    void aCameraThatIsDownIsNamedFirst() {
        RunResult result = world(0.1, 100_000).story().result();
        long hidden = CONDITIONS.stream().mapToLong(result.funnel()::get).sum();
        assertThat(result.funnel().get(Fate.WEATHER)).isGreaterThan(20);
        assertThat(result.funnel().get(Fate.CAMERA_DOWN)).isGreaterThan(20);
        assertThat(result.funnelOtherOrder())
                .containsEntry(Fate.CAMERA_DOWN, hidden)
                .containsEntry(Fate.WEATHER, 0L)
                .containsEntry(Fate.MASKED, 0L);
    }

    /** Without failures both orders are one. */
    @Test
    void withoutOutagesTheOrderDoesNotMatter() {
        Story story = world(0, 24).story();
        assertThat(story.all(Event.OtherLabel.class)).isEmpty();
        RunResult result = story.result();
        assertThat(result.funnel().get(Fate.WEATHER)).isPositive();
        assertThat(result.funnelOtherOrder()).isEqualTo(result.funnel());
    }

    /** Up and down in turns: labels differ, only among the three conditions, and both columns add up to the attempts. */
    @Test
    void bothAddUpToTheAttempts() {
        Story story = world(10, 10).story();
        RunResult result = story.result();
        assertThat(story.all(Event.OtherLabel.class))
                .isNotEmpty()
                .allMatch(e -> CONDITIONS.contains(e.fate()) && CONDITIONS.contains(e.inOtherOrder()));
        assertThat(sum(result.funnel()))
                .isEqualTo(result.summary().get("attempts").longValue());
        assertThat(sum(result.funnelOtherOrder())).isEqualTo(sum(result.funnel()));
        assertThat(result.funnelOtherOrder()).isNotEqualTo(result.funnel());
    }
}
