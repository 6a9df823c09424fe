package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: who got away is known when any alarm of it was believed, be it after an earlier one was dismissed and it has gone. */
class C08KnownGotAwaysTest {
    /**
     * Each alarm takes 15 min and is dismissed with an even chance. The first tower sees whoever comes after 10 min; the other sees them 2 min before they arrive. So a quarter
     * of all are known only from a second alarm that is believed when they have gone.
     */
    @Test
    void aSecondAlarmCounts() {
        Story story = TextWorld.of("""
                +2   | x
                +1.8 | T
                -1   | T
                -3   | o
                """)
                .with(
                        "period.days=100",
                        "flows.loads.perDay=10",
                        "guards.command.assessmentMin=[15, 15, 15]",
                        "guards.command.genuineDismissed=0.5",
                        "sensing.optics.eye.rangeKm=0.2")
                .story();
        Set<Long> ended = new HashSet<>();
        Set<Long> dismissed = new HashSet<>();
        Set<Long> known = new HashSet<>();
        int later = 0;
        for (Event event : story.events()) {
            if (event instanceof Event.Ended e) {
                ended.add(e.attempt());
            } else if (event instanceof Event.Assessed e && !e.believed()) {
                dismissed.add(e.track());
            } else if (event instanceof Event.Assessed e && known.add(e.track())) {
                later += ended.contains(e.track()) && dismissed.contains(e.track()) ? 1 : 0;
            }
        }
        known.retainAll(ended);
        assertThat(later).isGreaterThan(200);
        assertThat(story.summary().get("gotAwaysKnown")).isEqualTo((double) known.size());
    }
}
