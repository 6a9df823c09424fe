package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.fixtures.Worlds;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a militia's gate takes a toll and time, keeps hours, and lets its own pass free. */
class E03GateTest {
    private static TextWorld gate() {
        return Worlds.gate().with("flows.loads.perDay=1");
    }

    /** 3 km at 30 km/h, 5 min of service, a toll, 2 km. */
    @Test
    void tollAndService() {
        assertThat(gate().with("gates.G1.serviceMin=5").story().of(1))
                .isEqualTo("P1 set out by pickup 0:00 -> paid 100 at G1 0:11 -> crossed km 0.5 0:11 "
                        + "-> DELIVERED (GATE_NOT_POLICED) 0:15");
    }

    /** The militia's own goods pass free. */
    @Test
    void ownGoodsPassFree() {
        assertThat(gate().with("flows.loads.organisation=militia").story().of(1))
                .isEqualTo("P1 set out by pickup 0:00 -> crossed km 0.5 0:06 -> DELIVERED (GATE_NOT_POLICED) 0:10");
    }

    /** Guards who police the gate arrest there and then. */
    @Test
    void policed() {
        assertThat(gate().with("gates.G1.policedChance=1").story().of(1))
                .isEqualTo("P1 set out by pickup 0:00 -> paid 100 at G1 0:06 -> seen by G1 0:06 "
                        + "-> arrested 0:06 -> SEIZED 0:06");
    }

    /** Ten hours of service: the queue moves by Lindley's recursion, each begins when it has come and the one before is done. */
    @Test
    void queue() {
        Story story =
                gate().with("gates.G1.serviceMin=600", "flows.loads.perDay=2").story();
        double free = Double.NEGATIVE_INFINITY;
        int waited = 0;
        for (int n = 1; n <= story.parties(); n++) {
            double comes = story.first(n, Event.SetOut.class).atMin() + 6;
            double done = Math.max(comes, free) + 600;
            waited += comes < free ? 1 : 0;
            free = done;
            if (done < 20 * 1440) {
                assertThat(story.first(n, Event.CrossedLine.class).atMin()).isCloseTo(done, within(1e-6));
            }
        }
        assertThat(waited).isPositive();
    }

    /** Open from 8 to 9 in the morning: everybody passes in that hour, those who come at night at 8 o'clock sharp. */
    @Test
    void hours() {
        Story story = gate().with("gates.G1.opensHour=8", "gates.G1.closesHour=9", "flows.loads.perDay=24")
                .story();
        assertThat(story.all(Event.CrossedLine.class))
                .hasSizeGreaterThan(300)
                .allMatch(e -> e.atMin() % 1440 >= 480 - 1e-6 && e.atMin() % 1440 < 540);
        int early = story.partyOfHours(2, 6);
        double crossed = story.first(early, Event.CrossedLine.class).atMin();
        assertThat(crossed % 1440).isCloseTo(480, within(1e-6));
    }
}
