package cordon.engine;

import cordon.events.Event;
import cordon.events.Event.EncounterResult;
import cordon.events.EventSink;
import cordon.events.Fate;
import cordon.events.Outcome;
import cordon.interdiction.Searches;
import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.scenario.Direction;
import cordon.smuggling.Gates;
import cordon.smuggling.Party;
import cordon.trade.Crossing;
import cordon.world.Agenda;
import cordon.world.Motion;
import java.util.List;

/** How a party passes the line: over the barrier, through a militia's gate, or through an official crossing. */
final class Passage {
    private final Journeys journeys;
    private final Agenda agenda;
    private final EventSink sink;
    private final Draws draws;
    private final Gaps gaps;
    private final Searches searches;
    private final Gates gates;
    private final List<Crossing> crossings;
    private Stage.Phase phase;

    Passage(
            Journeys journeys,
            Agenda agenda,
            EventSink sink,
            Draws draws,
            Gaps gaps,
            Searches searches,
            Gates gates,
            List<Crossing> crossings) {
        this.journeys = journeys;
        this.agenda = agenda;
        this.sink = sink;
        this.draws = draws;
        this.gaps = gaps;
        this.searches = searches;
        this.gates = gates;
        this.crossings = crossings;
    }

    void change(Stage.Phase changed) {
        phase = changed;
    }

    /** Id of the gate or crossing of a party; empty in the open. */
    String where(Party party) {
        return switch (party.way()) {
            case OPEN -> "";
            case GATE -> phase.scenario().gates().get(party.place()).id();
            case CROSSING -> phase.scenario().crossings().get(party.place()).id();
        };
    }

    /** A party stands at the line. */
    void reached(Party party) {
        if (struck(party)) {
            party.reached(Fate.STRUCK);
            journeys.end(party, Outcome.DESTROYED);
            return;
        }
        switch (party.way()) {
            case OPEN -> atBarrier(party);
            case GATE -> atGate(party);
            case CROSSING -> atCrossing(party);
            default -> throw new IllegalStateException("no such way: " + party.way());
        }
    }

    /** Whether the party is a batch of a struck convoy that is hit. */
    private boolean struck(Party party) {
        var convoy = party.consignment().flow().convoy();
        return convoy.isPresent()
                && draws.happens(
                        convoy.get().strikeChance(),
                        Purpose.CONVOY_STRIKE,
                        party.consignment().key(),
                        0)
                && draws.happens(convoy.get().strikeShare(), Purpose.CONVOY_STRIKE, party.key(), 1);
    }

    private void atBarrier(Party party) {
        double now = agenda.nowMin();
        if (turnsBack(party)) {
            journeys.end(party, Outcome.TURNED_BACK);
            return;
        }
        boolean barred = phase.barriers().stands(party.column(), now) && !gaps.open(party.column(), now);
        if (!barred) {
            journeys.pass(party);
            return;
        }
        double delay = phase.barriers().delayMin(party.column(), party.modeIndex(), now, draws, party.key());
        boolean breach = draws.happens(phase.barriers().spec().breachShare(), Purpose.BREACH, party.key(), 0);
        party.become(Party.Status.AT_BARRIER);
        sink.on(new Event.AtBarrier(now, party.id(), party.km(), delay, breach));
        journeys.begin(party, Motion.standing(party.km(), 0, now, now + delay), p -> {
            if (breach) {
                gaps.make(p.column(), p.key(), phase.barriers().spec().repairHours());
            }
            journeys.pass(p);
        });
        if (phase.barriers().alarms(party.column(), now, draws, party.key())) {
            journeys.barrierAlarm(party);
        }
    }

    /** An inward party that finds guards waiting at the line may turn back in time. */
    private boolean turnsBack(Party party) {
        return party.direction() == Direction.INWARD
                && journeys.awaited(party)
                && draws.happens(party.mode().turnBackChance(), Purpose.TURN_BACK, party.key(), 0);
    }

    private void atGate(Party party) {
        double now = agenda.nowMin();
        if (!gates.specs().get(party.place()).open()) {
            journeys.end(party, Outcome.TURNED_BACK);
            return;
        }
        double served = gates.servedMin(party.place(), now, party.vehicles());
        party.become(Party.Status.AT_GATE);
        journeys.begin(party, Motion.standing(party.km(), 0, now, served), this::throughGate);
    }

    private void throughGate(Party party) {
        double now = agenda.nowMin();
        var gate = gates.specs().get(party.place());
        double toll = gates.tollUsd(party.place(), party);
        if (toll > 0) {
            sink.on(new Event.TollPaid(now, party.id(), gate.id(), gate.militia(), toll));
        }
        EncounterResult result = searches.atGate(now, party, gate, phase.scenario());
        if (result != null) {
            journeys.met(party, result);
        }
        if (party.underWay()) {
            journeys.pass(party);
        }
    }

    private void atCrossing(Party party) {
        double now = agenda.nowMin();
        if (!crossings.get(party.place()).spec().open()) {
            journeys.end(party, Outcome.TURNED_BACK);
            return;
        }
        Crossing.Service service = crossings.get(party.place()).serve(party.direction(), now, party.key());
        party.become(Party.Status.AT_GATE);
        journeys.begin(
                party, Motion.standing(party.km(), 0, now, service.doneMin()), p -> inspected(p, service.inspected()));
    }

    private void inspected(Party party, boolean selected) {
        if (searches.finds(agenda.nowMin(), party, crossings.get(party.place()).spec(), selected)) {
            journeys.end(party, Outcome.SEIZED);
        } else {
            journeys.pass(party);
        }
    }
}
