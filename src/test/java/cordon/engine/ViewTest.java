package cordon.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.engine.View.Doing;
import cordon.engine.View.UnitAt;
import cordon.events.Event;
import cordon.fixtures.Runs;
import cordon.scenario.TimedScenario;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What those see who look on between ticks, and that their looking changes nothing. */
class ViewTest {
    private final TimedScenario scenario =
            Runs.scenario("tutorial", "period.days=6", "period.warmUpDays=0", "sensing.towers.line.mtbfHours=30");

    @Test
    void lookingOnChangesNothing() {
        List<Event> watched = new ArrayList<>();
        BorderSim sim = Runs.simulation(scenario, watched::add);
        do {
            View view = sim.view();
            view.units();
            view.passages();
            view.towers();
            view.weather();
            view.gapsKm();
            view.parties();
        } while (sim.tick());
        assertThat(watched).isEqualTo(Runs.events(scenario));
    }

    @Test
    void unitsAreWhereEventsSayThatTheyAre() {
        List<Event> events = new ArrayList<>();
        BorderSim sim = Runs.simulation(scenario, events::add);
        int after = 0;
        int away = 0;
        while (sim.tick()) {
            List<UnitAt> units = sim.view().units();
            assertThat(units).hasSize(4 + 2);
            for (UnitAt unit : units) {
                assertThat(unit.km()).isBetween(0.0, 60.0);
                boolean pursues = unit.doing() == Doing.AFTER;
                assertThat(Double.isNaN(unit.targetKm())).isEqualTo(!pursues);
                after += pursues ? 1 : 0;
                away += unit.doing() == Doing.AWAY ? 1 : 0;
                assertThat(busy(events, unit.id()))
                        .as(unit.toString())
                        .isEqualTo(pursues || unit.doing() == Doing.AWAY);
            }
        }
        assertThat(after).isGreaterThan(20);
        assertThat(away).isGreaterThan(20);
    }

    /** Whether a unit was sent and is not free again. */
    private static boolean busy(List<Event> events, String unit) {
        boolean busy = false;
        for (Event event : events) {
            if (event instanceof Event.Dispatched e && e.unit().equals(unit)) {
                busy = true;
            } else if (event instanceof Event.Freed e && e.unit().equals(unit)) {
                busy = false;
            }
        }
        return busy;
    }

    @Test
    void aUnitMeetsAPartyWhereItIsSeen() {
        List<Event> events = new ArrayList<>();
        BorderSim sim = Runs.simulation(scenario.withTick(0.05), events::add);
        List<UnitAt> before = List.of();
        int checked = 0;
        int told = 0;
        boolean on = true;
        while (on) {
            on = sim.tick();
            for (Event event : events.subList(told, events.size())) {
                if (event instanceof Event.Arrived e && e.met()) {
                    UnitAt unit = before.stream()
                            .filter(u -> u.id().equals(e.unit()) && u.doing() == Doing.AFTER)
                            .findFirst()
                            .orElse(null);
                    if (unit != null) {
                        assertThat(Math.hypot(unit.km() - unit.targetKm(), unit.offsetKm() - unit.targetOffsetKm()))
                                .isLessThan(0.1 + 0.05 * (50 + 30) / 60 + 1e-6);
                        checked++;
                    }
                }
            }
            told = events.size();
            before = sim.view().units();
        }
        assertThat(checked).isGreaterThan(5);
    }

    @Test
    void towersThatAreToldToFailAreDown() {
        List<Event> events = new ArrayList<>();
        BorderSim sim = Runs.simulation(scenario, events::add);
        int failed = 0;
        while (sim.tick()) {
            for (View.TowerAt tower : sim.view().towers()) {
                Event.Tower last = null;
                for (Event event : events) {
                    last = event instanceof Event.Tower e && e.tower().equals(tower.id()) ? e : last;
                }
                if (last != null) {
                    assertThat(tower.up()).isEqualTo(last.up());
                    failed += last.up() ? 0 : 1;
                }
            }
        }
        assertThat(failed).isPositive();
    }

    @Test
    void whoWaitsAtAGateIsCounted() {
        TimedScenario slow = Runs.scenario(
                "tutorial",
                "period.days=4",
                "period.warmUpDays=0",
                "modes.pickup.ways=[gate]",
                "gates.east-gate.serviceMin=60");
        BorderSim sim = Runs.simulation(slow, event -> {});
        int most = 0;
        while (sim.tick()) {
            View view = sim.view();
            int inLine = view.passages().get(0).inward();
            long atGate = view.parties().stream()
                    .filter(party -> party.status() == cordon.smuggling.Party.Status.AT_GATE)
                    .count();
            assertThat((long) inLine).isEqualTo(atGate);
            most = Math.max(most, inLine);
        }
        assertThat(most).isGreaterThan(1);
    }

    @Test
    void theHourIsThatOfTheCalendar() {
        BorderSim sim = Runs.simulation(scenario, event -> {});
        for (int i = 0; i < 12 * 12; i++) {
            sim.tick();
        }
        assertThat(sim.view().nowMin()).isCloseTo(720, within(1e-9));
        assertThat(sim.view().date()).isEqualTo("2024-03-01T12:00:00");
        assertThat(sim.view().night()).isFalse();
        assertThat(sim.view().weather()).containsExactly(new View.ZoneAt(0, 60, "clear", 3.912 / 0.13, 0));
    }
}
