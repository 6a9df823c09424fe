package cordon.measures;

import cordon.events.Event;

/** What has happened so far to an attempt under way, as far as its record tells. */
final class PartyStory {
    final double setOutMin;
    final String organisation;
    final StringBuilder seenBy = new StringBuilder();
    final StringBuilder metBy = new StringBuilder();
    double crossedMin = Double.NaN;
    double tollUsd;
    double bribeUsd;
    int vehiclesLost;
    int peopleLost;
    double quantityLost;

    PartyStory(Event.SetOut start) {
        setOutMin = start.atMin();
        organisation = start.terms().organisation();
    }

    void seen(Event.Sighted e) {
        note(seenBy, Csv.word(e.kind()), e.sensor(), e.atMin());
    }

    void met(Event.Encounter e) {
        note(metBy, e.unit(), Csv.word(e.result()), e.atMin());
        peopleLost += e.smugglersLost();
    }

    void lose(Event.VehiclesLost e) {
        vehiclesLost += e.vehicles();
        peopleLost += e.people();
        quantityLost += e.quantity();
    }

    private void note(StringBuilder list, String who, String what, double atMin) {
        list.append(list.isEmpty() ? "" : ";")
                .append(who)
                .append(':')
                .append(what)
                .append('@');
        Csv.appendDecimal(list, atMin - setOutMin, 1);
    }
}
