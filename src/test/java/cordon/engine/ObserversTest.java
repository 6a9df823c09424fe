package cordon.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.fixtures.Runs;
import cordon.measures.Ledger;
import cordon.measures.Measures;
import cordon.scenario.TimedScenario;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sim.engine.Steppable;

/** Who looks on changes nothing: the same events unwatched, watched closely, and under MASON's schedule with others in its slot. */
class ObserversTest {
    private static TimedScenario scenario;
    private static List<Event> unwatched;

    @BeforeAll
    static void runUnwatched() {
        scenario = Runs.scenario("tutorial", "period.days=30", "period.warmUpDays=10");
        unwatched = Runs.events(scenario);
        assertThat(unwatched).hasSizeGreaterThan(5_000);
    }

    /** Keeps books after each event, and looks at every party between ticks. */
    @Test
    void watchedClosely() {
        List<Event> events = new ArrayList<>();
        Ledger ledger = new Ledger(scenario);
        Measures measures = new Measures(scenario.start(), 60);
        BorderSim[] sim = new BorderSim[1];
        sim[0] = Runs.simulation(scenario, event -> {
            events.add(event);
            ledger.on(event);
            measures.on(event);
            assertThat(sim[0].nowMin() + sim[0].progress() + sim[0].work().detections())
                    .isNotNaN();
        });
        while (sim[0].tick()) {
            look(sim[0]);
        }
        assertThat(events).isEqualTo(unwatched);
    }

    private static double look(BorderSim sim) {
        double seen = sim.progress() + sim.nowMin() + sim.work().partyTicks();
        for (var party : sim.parties()) {
            seen += party.motion().kmAt(sim.nowMin()) + party.motion().offsetKmAt(sim.nowMin()) + party.quantity();
            seen += party.exposure().camera().left();
        }
        return seen;
    }

    @Test
    void underMasonsSchedule() {
        List<Event> events = new ArrayList<>();
        BorderSim sim = Runs.simulation(scenario, events::add);
        sim.start();
        while (sim.schedule.step(sim)) {
            continue;
        }
        sim.finish();
        assertThat(events).isEqualTo(unwatched);
    }

    /** Others of the same slot, which MASON shuffles with its own generator, draw from that generator as they please. */
    @Test
    void amongOthersInTheSchedule() {
        List<Event> events = new ArrayList<>();
        BorderSim sim = Runs.simulation(scenario, events::add);
        sim.start();
        for (int i = 0; i < 5; i++) {
            sim.schedule.scheduleRepeating((Steppable) state -> state.random.nextDouble());
        }
        while (sim.schedule.step(sim) && sim.progress() < 1) {
            continue;
        }
        sim.finish();
        assertThat(events).isEqualTo(unwatched);
    }
}
