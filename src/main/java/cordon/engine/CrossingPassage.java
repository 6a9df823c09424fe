package cordon.engine;

import cordon.events.EventSink;
import cordon.events.Outcome;
import cordon.interdiction.Searches;
import cordon.smuggling.Party;
import cordon.trade.Crossing;
import cordon.world.Agenda;
import cordon.world.Motion;
import java.util.List;

/** How a load hidden in a truck passes an official crossing, among the trade. */
final class CrossingPassage {
    private final Journeys journeys;
    private final Agenda agenda;
    private final EventSink sink;
    private final Searches searches;
    private final List<Crossing> crossings;

    CrossingPassage(Journeys journeys, Agenda agenda, EventSink sink, Searches searches, List<Crossing> crossings) {
        this.journeys = journeys;
        this.agenda = agenda;
        this.sink = sink;
        this.searches = searches;
        this.crossings = crossings;
    }

    /** A party stands at its crossing. */
    void reached(Party party) {
        double now = agenda.nowMin();
        Crossing crossing = crossings.get(party.place());
        if (!crossing.spec().open() || crossing.full(party.direction(), now)) {
            journeys.end(party, Outcome.TURNED_BACK);
            return;
        }
        Crossing.Service service = crossing.serve(party.direction(), now, party.key(), true, () -> sentAway(party));
        party.become(Party.Status.AT_GATE);
        journeys.begin(
                party, Motion.standing(party.km(), 0, now, service.doneMin()), p -> inspected(p, service.inspected()));
    }

    private void sentAway(Party party) {
        if (party.underWay()) {
            journeys.end(party, Outcome.TURNED_BACK);
        }
    }

    private void inspected(Party party, boolean selected) {
        double now = agenda.nowMin();
        var spec = crossings.get(party.place()).spec();
        if (searches.finds(now, party, spec, selected, journeys.scenario())) {
            journeys.end(party, Outcome.SEIZED);
        } else {
            journeys.pass(party);
        }
    }
}
