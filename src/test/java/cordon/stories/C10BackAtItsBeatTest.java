package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a patrol that comes back to its beat sees whoever comes by, also those who had set out while it was away. */
class C10BackAtItsBeatTest {
    /** From -9 km to -1 km at 6 km/h: the patrol sees 1 km. */
    private static final double TO_SIGHT_MIN = 80;

    /** The patrol is within 0.5 km along the line, so that from an offset of -0.866 km on nobody is hidden from it. */
    private static final double SEEN_WITHIN_MIN = 10 * (1 - Math.sqrt(0.75));

    private static final double LAST_DAY_MIN = 19 * 1440;

    private record Absence(long after, double fromMin, double toMin) {
        boolean touches(double begin, double end) {
            return fromMin <= end && toMin >= begin;
        }
    }

    private static Story story() {
        return TextWorld.of("""
                +2 | ..x..
                 0 | ..~..
                -9 | ..o..
                """).with("flows.loads.perDay=40").story();
    }

    private static List<Absence> absences(Story story) {
        List<Absence> away = new ArrayList<>();
        Event.Dispatched sent = null;
        for (Event event : story.events()) {
            if (event instanceof Event.Dispatched e) {
                sent = e;
            } else if (event instanceof Event.Freed) {
                away.add(new Absence(sent.track(), sent.atMin(), event.atMin()));
            }
        }
        return away;
    }

    @Test
    void itSeesThoseWhoSetOutWhileItWasAway() {
        Story story = story();
        List<Absence> away = absences(story);
        int setOutMeanwhile = 0;
        for (int n = 1; n <= story.parties(); n++) {
            Event.SetOut setOut = story.first(n, Event.SetOut.class);
            double from = setOut.atMin() + TO_SIGHT_MIN - 1e-6;
            double until = setOut.atMin() + TO_SIGHT_MIN + SEEN_WITHIN_MIN + 1e-6;
            boolean missing = away.stream().anyMatch(a -> a.after != setOut.attempt() && a.touches(from, until));
            if (!missing && until < LAST_DAY_MIN) {
                assertThat(story.eventsOf(n).stream()
                                .filter(Event.Sighted.class::isInstance)
                                .map(Event::atMin))
                        .as("party " + n)
                        .hasSize(1)
                        .allMatch(at -> at >= from && at <= until);
                setOutMeanwhile += away.stream().anyMatch(a -> a.touches(setOut.atMin(), setOut.atMin())) ? 1 : 0;
            }
        }
        assertThat(setOutMeanwhile).isGreaterThan(50);
    }
}
