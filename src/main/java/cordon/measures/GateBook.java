package cordon.measures;

import cordon.events.Event;
import cordon.scenario.Gate;
import cordon.scenario.Scenario;
import cordon.scenario.TimedScenario;
import java.util.List;

/**
 * Where gates are, whether they work, and the armed men who stand there: as the scenario has it by date, and after each assault and
 * reopening, warm-up included. A gate that is shut, or lies beyond the end of the line, has nobody.
 */
final class GateBook {
    /** One gate. */
    private static final class State {
        private Gate spec;
        private boolean open;
        private double km;
        private int men;
        private double sinceMin = Double.NEGATIVE_INFINITY;
        private double menMin;

        State(Gate spec) {
            this.spec = spec;
            this.open = spec.open();
            this.km = spec.km();
            this.men = spec.garrison();
        }

        void opensAt(double newKm) {
            open = true;
            km = newKm;
            men = spec.garrison();
        }

        void change(Gate changed) {
            if (changed.open() && (!spec.open() || changed.km() != spec.km())) {
                opensAt(changed.km());
            } else if (!changed.open() && spec.open()) {
                open = false;
            }
            men += changed.garrison() - spec.garrison();
            spec = changed;
        }
    }

    private final Timeline timeline;
    private final double minutes;
    private final double frontierKm;
    private final List<State> gates;

    GateBook(TimedScenario timed, Timeline timeline, CountedTime time, double frontierKm) {
        this.timeline = timeline;
        this.minutes = time.minutes();
        this.frontierKm = frontierKm;
        this.gates = timed.start().gates().stream().map(State::new).toList();
    }

    /** Says which kinds of event it takes whenever they happen, in the warm-up too. */
    void listen(Hearing always) {
        always.on(Event.Changed.class, this::changed);
        always.on(Event.Casualties.class, e -> lost(e.gate(), e.atMin(), e.militiaLost(), e.closed()));
        always.on(Event.GateRazed.class, e -> lost(e.gate(), e.atMin(), e.militiaLost(), true));
        always.on(
                Event.GateReopened.class, e -> settle(gate(e.gate()), e.atMin()).opensAt(e.km()));
    }

    private void changed(Event.Changed event) {
        List<Gate> changed = timeline.at(event.atMin()).gates();
        for (int i = 0; i < changed.size(); i++) {
            settle(gates.get(i), event.atMin()).change(changed.get(i));
        }
    }

    private void lost(String id, double atMin, int men, boolean closed) {
        State gate = settle(gate(id), atMin);
        gate.men -= men;
        gate.open &= !closed;
    }

    private State gate(String id) {
        return gates.get(Scenario.indexOf(gates.stream().map(gate -> gate.spec).toList(), id));
    }

    private State settle(State gate, double atMin) {
        gate.menMin = menMin(gate, atMin);
        gate.sinceMin = atMin;
        return gate;
    }

    /** Time that men have stood at a gate in the counted period by an instant, min. */
    private double menMin(State gate, double atMin) {
        boolean works = gate.open && gate.km <= frontierKm;
        double lasting = Math.min(minutes, atMin) - Math.max(0, gate.sinceMin);
        return gate.menMin + (works ? gate.men * Math.max(0, lasting) : 0);
    }

    /** Where a gate, by its position in the scenario, is now. */
    double km(int gate) {
        return gates.get(gate).km;
    }

    /** Mean number of men at all gates over the counted period. */
    double meanMen() {
        return gates.stream().mapToDouble(gate -> menMin(gate, minutes)).sum() / minutes;
    }
}
