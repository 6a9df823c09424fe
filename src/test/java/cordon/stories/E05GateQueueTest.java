package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.events.Outcome;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: who finds a long queue at a gate waits, turns back, or drives to the next gate. */
class E05GateQueueTest {
    private static final double SERVICE_MIN = 600;

    private static TextWorld twoGates() {
        return TextWorld.of("""
                +2 | x.....
                 0 | G....G
                -3 | o.....
                """)
                .with(
                        "flows.loads.straight=false",
                        "flows.loads.modes=[pickup]",
                        "flows.loads.perDay=2",
                        "modes.pickup.ways=[gate]",
                        "gates.G1.serviceMin=" + SERVICE_MIN,
                        "gates.G2.tollUsd.pickup=300",
                        "gates.G1.queue.patienceMin=60");
    }

    /** Only those are served who would wait for no more than an hour; the others turn back as soon as they see the queue. */
    @Test
    void turnsBack() {
        Story story = twoGates().with("gates.G1.queue.turnBackShare=1").story();
        double free = Double.NEGATIVE_INFINITY;
        int balked = 0;
        for (int n = 1; n <= story.parties(); n++) {
            double comes = story.first(n, Event.SetOut.class).atMin() + 6;
            if (free - comes > 60) {
                Event.Ended end = story.first(n, Event.Ended.class);
                assertThat(end.outcome()).isEqualTo(Outcome.TURNED_BACK);
                assertThat(end.atMin()).isCloseTo(comes, within(1e-6));
                balked++;
            } else {
                free = Math.max(comes, free) + SERVICE_MIN;
            }
        }
        assertThat(balked).isPositive();
    }

    /** 3 km at 30 km/h; 5 km of road along the line at 40 km/h; then over 5 km and 2 km at 30 km/h. */
    @Test
    void drivesToTheNextGate() {
        Story story = twoGates().with("gates.G1.queue.otherGateShare=1").story();
        Event.Rerouted first = story.all(Event.Rerouted.class).get(0);
        int n = story.party(setOut -> setOut.attempt() == first.attempt());
        assertThat(story.of(n))
                .isEqualTo("P" + n + " set out by pickup 0:00 -> drove from G1 to G2 0:06 -> paid 300 at G2 0:13:30 "
                        + "-> crossed km 5.5 0:13:30 -> DELIVERED (GATE_NOT_POLICED) 0:24:16");
        assertThat(story.first(n, Event.Ended.class).where()).isEqualTo("G2");
    }

    /** With no other gate open, he waits. */
    @Test
    void waitsWhereNoOtherGateIsOpen() {
        Story without = twoGates().with("gates.G2.open=false").story();
        Story with = twoGates()
                .with("gates.G2.open=false", "gates.G1.queue.otherGateShare=1")
                .story();
        assertThat(with.events()).isEqualTo(without.events());
    }
}
