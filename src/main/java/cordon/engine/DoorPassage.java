package cordon.engine;

import cordon.events.Event.EncounterResult;
import cordon.events.Outcome;
import cordon.interdiction.Searches;
import cordon.scenario.Door;
import cordon.smuggling.Party;
import cordon.world.Agenda;
import cordon.world.Motion;

/** How a party passes a gate of the barrier's own, by paying its guards. */
final class DoorPassage {
    private final Passage passage;
    private final Journeys journeys;
    private final Agenda agenda;
    private final Searches searches;

    DoorPassage(Passage passage, Journeys journeys, Agenda agenda, Searches searches) {
        this.passage = passage;
        this.journeys = journeys;
        this.agenda = agenda;
        this.searches = searches;
    }

    private Door door(Party party) {
        return passage.scenario().barriers().doors().get(party.place());
    }

    /** A party stands before a door. */
    void reached(Party party) {
        if (passage.turnsBack(party)) {
            journeys.end(party, Outcome.TURNED_BACK);
            return;
        }
        double now = agenda.nowMin();
        party.become(Party.Status.AT_GATE);
        journeys.begin(
                party, Motion.standing(party.km(), 0, now, now + door(party).passMin()), this::pass);
    }

    /** Guards let in whom they were paid by or told to release, or could not stop; who escapes them turns back. */
    private void pass(Party party) {
        double now = agenda.nowMin();
        if (!searches.held(now, door(party))) {
            journeys.pass(party);
            return;
        }
        EncounterResult result = searches.atDoor(now, party, door(party), passage.scenario());
        journeys.met(party, result);
        if (party.underWay() && result == EncounterResult.ESCAPED) {
            journeys.end(party, Outcome.TURNED_BACK);
        } else if (party.underWay()) {
            journeys.pass(party);
        }
    }
}
