package cordon.interdiction;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.scenario.GateForce;
import cordon.scenario.Guards;
import cordon.scenario.Intervention;
import cordon.scenario.Scenario;
import cordon.smuggling.Gates;

/**
 * Closing a gate by force: a duel of a force with the gate's garrison, by the law and the rates of every fight. If the garrison is
 * gone the gate is shut; else it stays open with the men that are left.
 */
public final class GateAssault {
    private final Gates gates;
    private final Draws draws;
    private final EventSink sink;

    /** Assaults of a run. */
    public GateAssault(Gates gates, Draws draws, EventSink sink) {
        this.gates = gates;
        this.draws = draws;
        this.sink = sink;
    }

    /** Carries out what an intervention orders; nothing if it orders no assault or the gate is shut. */
    public void carryOut(Intervention intervention, Scenario scenario, double nowMin) {
        intervention.closeGate().ifPresent(force -> {
            int gate = Scenario.indexOf(scenario.gates(), force.gate());
            if (gates.open(gate)) {
                attack(gate, force, scenario.guards().encounter(), Keys.of(intervention.id()), nowMin);
            }
        });
    }

    private void attack(int gate, GateForce force, Guards.Encounter rules, long key, double nowMin) {
        int garrison = gates.garrison(gate);
        Duel.Survivors left =
                Duel.fight(force.guards(), garrison, rules.guardKillsPerHour(), rules.escortKillsPerHour(), draws, key);
        boolean closed = left.escorts() == 0;
        gates.fought(gate, left.escorts(), closed, nowMin);
        sink.on(new Event.Casualties(
                nowMin,
                force.gate(),
                gates.spec(gate).militia(),
                closed,
                force.guards() - left.guards(),
                garrison - left.escorts()));
        gates.payForFallen(gate, garrison - left.escorts(), nowMin);
    }
}
