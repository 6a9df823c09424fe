package cordon.engine;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.events.Fate;
import cordon.events.Outcome;
import cordon.interdiction.Losses;
import cordon.interdiction.Searches;
import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.scenario.Direction;
import cordon.scenario.Scenario;
import cordon.smuggling.Party;
import cordon.smuggling.Places;
import cordon.world.Agenda;
import cordon.world.Motion;

/** How a party passes the line: over the barrier, through a gate, a crossing, a tunnel, or a door whose guards it pays. */
final class Passage {
    private final Journeys journeys;
    private final Agenda agenda;
    private final EventSink sink;
    private final Draws draws;
    private final Gaps gaps;
    private final Searches searches;
    private final Losses losses;
    private final GatePassage atGate;
    private final CrossingPassage atCrossing;
    private final Underground underground;
    private final DoorPassage atDoor;
    private final Places places;
    private Stage.Phase phase;

    Passage(
            Journeys journeys,
            Agenda agenda,
            EventSink sink,
            Draws draws,
            Gaps gaps,
            Searches searches,
            GatePassage atGate,
            CrossingPassage atCrossing,
            Underground underground,
            Places places) {
        this.places = places;
        this.underground = underground;
        this.atDoor = new DoorPassage(this, journeys, agenda, searches);
        this.journeys = journeys;
        this.agenda = agenda;
        this.sink = sink;
        this.draws = draws;
        this.gaps = gaps;
        this.searches = searches;
        this.losses = new Losses(draws, sink);
        this.atGate = atGate;
        this.atCrossing = atCrossing;
    }

    void change(Stage.Phase changed) {
        phase = changed;
        atGate.change(changed.scenario());
    }

    /** What holds now. */
    Scenario scenario() {
        return phase.scenario();
    }

    /** Id of the gate, crossing, tunnel or door of a party; empty in the open. */
    String where(Party party) {
        return switch (party.way()) {
            case OPEN -> "";
            case GATE -> phase.scenario().gates().get(party.place()).id();
            case CROSSING -> phase.scenario().crossings().get(party.place()).id();
            case TUNNEL -> underground.id(party);
            case BRIBE -> phase.scenario().barriers().doors().get(party.place()).id();
        };
    }

    /** A party stands at the line. */
    void reached(Party party) {
        if (losses.struck(agenda.nowMin(), party)) {
            party.reached(Fate.STRUCK);
            journeys.end(party, Outcome.DESTROYED);
        } else {
            arrived(party);
        }
    }

    /** A party that no strike hits stands at the line; where its gate, crossing, tunnel or door stands no more it turns back. */
    void arrived(Party party) {
        if (!places.stands(party, scenario())) {
            journeys.end(party, Outcome.TURNED_BACK);
            return;
        }
        switch (party.way()) {
            case OPEN -> atBarrier(party);
            case GATE -> atGate.reached(party);
            case CROSSING -> atCrossing.reached(party);
            case TUNNEL -> underground.enter(party);
            case BRIBE -> atDoor.reached(party);
            default -> throw new IllegalStateException("no such way: " + party.way());
        }
    }

    private void atBarrier(Party party) {
        double now = agenda.nowMin();
        if (turnsBack(party) || walledOff(party)) {
            journeys.end(party, Outcome.TURNED_BACK);
            return;
        }
        if (!party.airborne()
                && searches.stopped(now, party, phase.scenario().guards().checks())) {
            journeys.end(party, Outcome.SEIZED);
            return;
        }
        if (!phase.barriers().stands(party.column(), party.modeIndex(), now) || gaps.before(party)) {
            journeys.pass(party);
            return;
        }
        double delay = phase.barriers().delayMin(party.column(), party.modeIndex(), now, draws, party.key());
        boolean breach = draws.happens(phase.barriers().spec().breachShare(), Purpose.BREACH, party.key(), 0);
        party.become(Party.Status.AT_BARRIER);
        sink.on(new Event.AtBarrier(now, party.id(), party.km(), delay, breach));
        journeys.begin(party, Motion.standing(party.km(), 0, now, now + delay), p -> delayed(p, breach));
        if (phase.barriers().alarms(party.column(), now, draws, party.key())) {
            journeys.barrierAlarm(party);
        }
    }

    /** Whether what stands before a party now lets nobody of its mode through. */
    private boolean walledOff(Party party) {
        double now = agenda.nowMin();
        return !phase.barriers().passable(party.column(), party.modeIndex(), now) && !gaps.before(party);
    }

    /** A party has overcome what stood when it came; something else may stand now. */
    private void delayed(Party party, boolean breach) {
        if (walledOff(party)) {
            journeys.end(party, Outcome.TURNED_BACK);
            return;
        }
        if (breach) {
            gaps.make(party, phase.barriers().spec());
        }
        journeys.pass(party);
    }

    /** An inward party that finds guards waiting at the line may turn back in time. */
    boolean turnsBack(Party party) {
        return party.direction() == Direction.INWARD
                && !party.airborne()
                && journeys.awaited(party)
                && draws.happens(party.mode().turnBackChance(), Purpose.TURN_BACK, party.key(), 0);
    }
}
