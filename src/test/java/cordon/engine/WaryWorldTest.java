package cordon.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.fixtures.Runs;
import cordon.measures.Ledger;
import cordon.measures.Measures;
import cordon.scenario.TimedScenario;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** In the world in which every part of the model is on: exact whatever the tick, and the books balance at every tick. */
class WaryWorldTest {
    private static final String WORLD = "src/test/resources/sensitivity/everything.yaml";

    @Test
    void theTickIsOnlyABatch() {
        List<Event> usual = Runs.events(WORLD);
        Set<Class<?>> kinds = usual.stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(kinds)
                .contains(Event.Wary.class, Event.Emerged.class, Event.VehiclesLost.class, Event.Shadowed.class);
        for (String tick : List.of("1", "60")) {
            assertThat(Runs.events(WORLD, "period.tickMin=" + tick).equals(usual))
                    .as(tick)
                    .isTrue();
        }
    }

    @Test
    void theBooksBalance() {
        TimedScenario scenario = Runs.scenario(WORLD);
        Ledger ledger = new Ledger(scenario);
        Stage stage = Stage.of(scenario);
        Measures measures = new Measures(scenario.start(), stage.frontier().lengthKm());
        BorderSim sim = new BorderSim(stage, scenario.start().period().seed(), EventSink.all(ledger, measures));
        while (sim.tick()) {
            ledger.check();
        }
        ledger.check(measures.result());
    }
}
