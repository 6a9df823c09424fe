package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE UNDER TEST: a track dies some time after the party was last in view, whatever the party does meanwhile. */
class C05LostTrackTest {
    /**
     * Seen at offset -5 after 10 min and in view until -3, for 20 min more. With 35 min to lose it, the track dies at 65 min, although the party
     * has passed the line at 60 min; the team, 47 km along the line, would be there at 67 min.
     */
    @Test
    void theLineDoesNotRenewIt() {
        var story = TextWorld.of("""
                +6 | .......x...............................................
                 0 | ......................................................U
                -4 | .......T...............................................
                -6 | .......o...............................................
                """)
                .with("sensing.trackLossMin=35", "flows.loads.perDay=1")
                .story();
        assertThat(story.of(1))
                .isEqualTo("P1 set out 0:00 -> seen by T1 0:10 -> believed 0:10 -> U1 sent 0:10 -> crossed km 7.5 1:00 "
                        + "-> U1 missed it 1:05 -> DELIVERED (LATE) 2:00");
    }

    /**
     * Whoever stands at the fence for ten hours is in view of an imaging tower and of no other, which fails and is repaired meanwhile: the track dies 15 min after the
     * first failure that lasts so long, whichever law the tower has.
     */
    @ParameterizedTest
    @ValueSource(strings = {"imaging", "definite-range"})
    void itDiesWhenTheTowerFails(String law) {
        Story story = TextWorld.of("""
                +3 | ....................x....................
                +1 | ....................U....................
                 0 | ....................=....................
                -1 | ....................T....................
                -3 | ....................o....................
                """)
                .with(
                        "period.days=60",
                        "flows.loads.perDay=0.4",
                        "barriers.layers.fence.delayMin={foot: [600, 600, 600]}",
                        "sensing.optics.eye.law=" + law,
                        "sensing.optics.eye.rangeKm=3",
                        "sensing.optics.eye.lensMm=2000",
                        "sensing.towers.T1.mtbfHours=6",
                        "sensing.towers.T1.repairHours=6")
                .story();
        int failures = 0;
        for (int party = 1; party <= story.parties(); party++) {
            double failed = firstFailure(story, party);
            if (!Double.isNaN(failed)) {
                failures++;
                Event.Arrived end = story.first(party, Event.Arrived.class);
                assertThat(end.met()).isFalse();
                assertThat(end.atMin()).isCloseTo(failed + 15, within(1e-6));
            }
        }
        assertThat(failures).isGreaterThan(3);
    }

    /** The instant at which the tower first fails after a team was sent, if that is for an hour and while the party stands; else NaN. */
    private static double firstFailure(Story story, int party) {
        double sent = first(story.eventsOf(party), Event.Dispatched.class);
        double stands = first(story.eventsOf(party), Event.AtBarrier.class);
        List<Event.Tower> turns = story.all(Event.Tower.class).stream()
                .filter(e -> e.atMin() > sent)
                .toList();
        if (turns.size() < 2 || turns.get(0).up()) {
            return Double.NaN;
        }
        double failed = turns.get(0).atMin();
        boolean lasts = turns.get(1).atMin() > failed + 60;
        return lasts && failed > stands && failed < stands + 500 ? failed : Double.NaN;
    }

    private static double first(List<Event> events, Class<? extends Event> kind) {
        return events.stream()
                .filter(kind::isInstance)
                .mapToDouble(Event::atMin)
                .findFirst()
                .orElse(Double.NaN);
    }
}
