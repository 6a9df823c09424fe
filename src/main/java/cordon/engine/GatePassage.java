package cordon.engine;

import cordon.events.Event;
import cordon.events.Event.EncounterResult;
import cordon.events.EventSink;
import cordon.events.Fate;
import cordon.events.Outcome;
import cordon.interdiction.Searches;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.scenario.Gate;
import cordon.scenario.GateQueue;
import cordon.scenario.Scenario;
import cordon.smuggling.Gates;
import cordon.smuggling.Party;
import cordon.world.Agenda;
import cordon.world.Motion;

/** How a party passes a militia's gate: its queue, its toll, its lookouts, and the guards who act there. */
final class GatePassage {
    /** Gives a party another gate to pass, if a way leads on from it. */
    interface Rerouting {
        boolean reroute(Party party, int gate);
    }

    private final Journeys journeys;
    private final Agenda agenda;
    private final EventSink sink;
    private final Draws draws;
    private final Searches searches;
    private final Gates gates;
    private Rerouting rerouting;
    private Scenario scenario;

    GatePassage(Journeys journeys, Agenda agenda, EventSink sink, Draws draws, Searches searches, Gates gates) {
        this.journeys = journeys;
        this.agenda = agenda;
        this.sink = sink;
        this.draws = draws;
        this.searches = searches;
        this.gates = gates;
    }

    void reroutedBy(Rerouting by) {
        rerouting = by;
    }

    void change(Scenario changed) {
        scenario = changed;
    }

    /** A party stands at its gate. */
    void reached(Party party) {
        if (!gates.open(party.place()) || balks(party)) {
            journeys.end(party, Outcome.TURNED_BACK);
        } else if (!drivesOn(party)) {
            queueUp(party);
        }
    }

    /** Whether the queue is longer than the party bears. */
    private boolean unbearable(Party party) {
        var patience = gates.spec(party.place()).queue().patienceMin();
        return patience.isPresent() && gates.waitMin(party.place(), agenda.nowMin()) > patience.get();
    }

    private double temper(Party party) {
        return draws.uniform(Purpose.GATE_QUEUE, atGate(party), 0);
    }

    /** Key of a party at a gate, whatever the gate's place in the list. */
    private long atGate(Party party) {
        return party.key() ^ Keys.of(gates.spec(party.place()).id());
    }

    private boolean balks(Party party) {
        return unbearable(party)
                && temper(party) < gates.spec(party.place()).queue().turnBackShare();
    }

    /** A party that does not want to wait drives along the line to another gate, but only once. */
    private boolean drivesOn(Party party) {
        GateQueue queue = gates.spec(party.place()).queue();
        int other = gates.nearestOther(party.place());
        boolean wants = unbearable(party) && temper(party) < queue.turnBackShare() + queue.otherGateShare();
        if (!wants || other < 0 || party.rerouted()) {
            return false;
        }
        String from = gates.spec(party.place()).id();
        double fromKm = party.km();
        if (!rerouting.reroute(party, other)) {
            return false;
        }
        double now = agenda.nowMin();
        double drive = 60 * Math.abs(party.km() - fromKm) / party.mode().roadKmh();
        sink.on(new Event.Rerouted(now, party.id(), from, gates.spec(other).id(), party.km()));
        Motion.Builder way = new Motion.Builder().begin(now, fromKm, 0);
        way.put(now + drive, party.km(), 0);
        journeys.begin(party, way.build(), journeys::atOtherGate);
        return true;
    }

    private void queueUp(Party party) {
        double now = agenda.nowMin();
        double served = gates.servedMin(party.place(), now, party.vehicles(), () -> sentAway(party));
        party.become(Party.Status.AT_GATE);
        journeys.begin(party, Motion.standing(party.km(), 0, now, served), this::pass);
    }

    private void sentAway(Party party) {
        if (party.underWay()) {
            journeys.end(party, Outcome.TURNED_BACK);
        }
    }

    private void pass(Party party) {
        double now = agenda.nowMin();
        Gate gate = gates.spec(party.place());
        double toll = gates.tollUsd(party.place(), party);
        if (toll > 0) {
            gates.took(party.place(), toll);
            sink.on(new Event.TollPaid(now, party.id(), gate.id(), gate.militia(), toll));
        }
        if (!searches.policed(now, party, gate)) {
            party.reached(Fate.GATE_NOT_POLICED);
            journeys.pass(party);
        } else if (draws.happens(gate.lookouts().warnChance(), Purpose.GATE_WARNING, atGate(party), 0)) {
            holdBack(party, gate);
        } else {
            meet(party, gate);
        }
    }

    private void holdBack(Party party, Gate gate) {
        double now = agenda.nowMin();
        double held = gate.lookouts().heldMin();
        party.reached(Fate.GATE_NOT_POLICED);
        sink.on(new Event.HeldBack(now, party.id(), gate.id(), held));
        journeys.begin(party, Motion.standing(party.km(), 0, now, now + held), journeys::pass);
    }

    private void meet(Party party, Gate gate) {
        EncounterResult result = searches.atGate(agenda.nowMin(), party, gate, scenario);
        journeys.met(party, result);
        if (party.underWay()) {
            journeys.pass(party);
        }
    }
}
