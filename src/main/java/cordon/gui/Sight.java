package cordon.gui;

import cordon.events.Event;
import cordon.events.Outcome;

/**
 * Through whose eyes the strip is seen.
 *
 * @param organisation position of the organisation that looks, -1 unless smugglers do
 */
record Sight(Kind kind, int organisation) {
    /** Everything as it is. */
    static final Sight TRUTH = new Sight(Kind.TRUTH, -1);
    /** What command knows. */
    static final Sight AGENCY = new Sight(Kind.AGENCY, -1);

    /** Who looks. */
    enum Kind {
        TRUTH,
        AGENCY,
        SMUGGLER
    }

    static Sight smuggler(int organisation) {
        return new Sight(Kind.SMUGGLER, organisation);
    }

    /** Whether who looks hears of an event, of what he sees at all. */
    boolean hears(Event event) {
        return switch (kind) {
            case TRUTH -> true;
            case AGENCY -> agencyHears(event);
            case SMUGGLER -> smugglerHears(event);
        };
    }

    private static boolean agencyHears(Event event) {
        return event instanceof Event.Sighted
                || event instanceof Event.Nuisance
                || event instanceof Event.Assessed
                || event instanceof Event.Dispatched
                || event instanceof Event.NoUnit
                || event instanceof Event.Arrived
                || event instanceof Event.Encounter
                || event instanceof Event.Shadowed
                || event instanceof Event.TracksFound
                || event instanceof Event.Repaired
                || event instanceof Event.Tower
                || event instanceof Event.Freed
                || event instanceof Event.BeatTaken
                || event instanceof Event.Casualties
                || event instanceof Event.GateRazed
                || event instanceof Event.GateReopened
                || event instanceof Event.Ended e && e.outcome() == Outcome.SEIZED;
    }

    private static boolean smugglerHears(Event event) {
        return event instanceof Event.SetOut
                || event instanceof Event.Wary
                || event instanceof Event.Emerged
                || event instanceof Event.Halted
                || event instanceof Event.AtBarrier
                || event instanceof Event.CrossedLine
                || event instanceof Event.TollPaid
                || event instanceof Event.BribePaid
                || event instanceof Event.Outlay
                || event instanceof Event.Rerouted
                || event instanceof Event.HeldBack
                || event instanceof Event.Encounter
                || event instanceof Event.VehiclesLost
                || event instanceof Event.GateReopened
                || event instanceof Event.FallenPaid
                || event instanceof Event.Casualties
                || event instanceof Event.GateRazed
                || event instanceof Event.Ended;
    }
}
