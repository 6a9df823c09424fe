package cordon.interdiction;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.scenario.GateStrike;
import cordon.scenario.Intervention;
import cordon.scenario.Scenario;
import cordon.smuggling.Gates;

/** Laying a gate waste from outside, without guards: it is gone, with some of its garrison, until its militia opens it again. */
public final class GateDemolition {
    private final Gates gates;
    private final Draws draws;
    private final EventSink sink;

    /** Demolitions of a run. */
    public GateDemolition(Gates gates, Draws draws, EventSink sink) {
        this.gates = gates;
        this.draws = draws;
        this.sink = sink;
    }

    /** Carries out what an intervention orders; nothing if it orders no strike or the gate is shut. */
    public void carryOut(Intervention intervention, Scenario scenario, double nowMin) {
        intervention.razeGate().ifPresent(strike -> {
            int gate = Scenario.indexOf(scenario.gates(), strike.gate());
            if (gates.open(gate)) {
                raze(gate, strike, Keys.of(intervention.id()), nowMin);
            }
        });
    }

    private void raze(int gate, GateStrike strike, long key, double nowMin) {
        int garrison = gates.garrison(gate);
        int fallen = draws.count(garrison, strike.lossShare(), Purpose.GATE_RAZED, key, 0);
        gates.fought(gate, garrison - fallen, true, nowMin);
        sink.on(new Event.GateRazed(nowMin, strike.gate(), gates.spec(gate).militia(), fallen));
        gates.payForFallen(gate, fallen, nowMin);
    }
}
