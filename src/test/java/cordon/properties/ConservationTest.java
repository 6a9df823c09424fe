package cordon.properties;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.engine.BorderSim;
import cordon.engine.Stage;
import cordon.events.Event;
import cordon.events.EventSink;
import cordon.events.Outcome;
import cordon.fixtures.Runs;
import cordon.measures.Ledger;
import cordon.scenario.TimedScenario;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever was demanded in a made-up world is somewhere at every tick, in count, quantity and value. */
class ConservationTest {
    static LongStream seeds() {
        return LongStream.range(200, 240);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void balance(long seed) {
        TimedScenario scenario = MadeUpWorld.of(seed).scenario();
        Ledger ledger = new Ledger(scenario.start());
        int[] ended = new int[1];
        EventSink count = event -> ended[0] += event instanceof Event.Ended ? 1 : 0;
        BorderSim sim =
                new BorderSim(Stage.of(scenario), scenario.start().period().seed(), EventSink.all(ledger, count));
        while (sim.tick()) {
            ledger.check();
        }
        assertThat(ended[0]).as("seed %s", seed).isGreaterThan(20);
    }

    /** Else the properties would say little: much happens in these worlds. */
    @Test
    void madeUpWorldsAreEventful() {
        Set<Outcome> outcomes = new HashSet<>();
        Set<Class<?>> kinds = new HashSet<>();
        seeds().limit(10)
                .forEach(seed -> Runs.run(MadeUpWorld.of(seed).scenario(), event -> {
                    kinds.add(event.getClass());
                    if (event instanceof Event.Ended e) {
                        outcomes.add(e.outcome());
                    }
                }));
        assertThat(outcomes).contains(Outcome.DELIVERED, Outcome.SEIZED, Outcome.ABANDONED);
        assertThat(kinds).contains(Event.Sighted.class, Event.Encounter.class, Event.AtBarrier.class);
    }
}
