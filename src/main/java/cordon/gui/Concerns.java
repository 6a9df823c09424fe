package cordon.gui;

import cordon.events.Event;
import cordon.events.SensorKind;

/** Which thing an event is about. */
final class Concerns {
    private Concerns() {}

    /** Unit, tower, gate or crossing that an event is about, or nothing. */
    static String thing(Event event) {
        if (event instanceof Event.Sighted e) {
            return e.sensor();
        } else if (event instanceof Event.Dispatched e) {
            return e.unit();
        } else if (event instanceof Event.Arrived e) {
            return e.unit();
        } else if (event instanceof Event.Encounter e) {
            return e.unit();
        } else if (event instanceof Event.Shadowed e) {
            return e.unit();
        } else if (event instanceof Event.Freed e) {
            return e.unit();
        } else if (event instanceof Event.BeatTaken e) {
            return e.unit();
        } else if (event instanceof Event.TracksFound e) {
            return e.unit();
        } else if (event instanceof Event.Tower e) {
            return e.tower();
        }
        return atAGate(event);
    }

    private static String atAGate(Event event) {
        if (event instanceof Event.TollPaid e) {
            return e.gate();
        } else if (event instanceof Event.Rerouted e) {
            return e.fromGate();
        } else if (event instanceof Event.HeldBack e) {
            return e.gate();
        } else if (event instanceof Event.Casualties e) {
            return e.gate();
        } else if (event instanceof Event.GateRazed e) {
            return e.gate();
        } else if (event instanceof Event.GateReopened e) {
            return e.gate();
        } else if (event instanceof Event.FallenPaid e) {
            return e.gate();
        } else if (event instanceof Event.TollSet e) {
            return e.gate();
        }
        return event instanceof Event.Ended e ? e.where() : "";
    }

    /** Whether an event is about a barrier. */
    static boolean theLine(Event event) {
        return event instanceof Event.AtBarrier
                || event instanceof Event.Repaired
                || event instanceof Event.Sighted e && e.kind() == SensorKind.BARRIER_ALARM;
    }

    /** Whether an event is about somebody who lives there. */
    static boolean aResident(Event event) {
        return event instanceof Event.CivilianStopped || event instanceof Event.Nuisance e && e.civilian();
    }

    /** Where on the line such an event happened. */
    static double km(Event event) {
        if (event instanceof Event.AtBarrier e) {
            return e.km();
        } else if (event instanceof Event.Repaired e) {
            return e.km();
        } else if (event instanceof Event.Nuisance e) {
            return e.km();
        } else if (event instanceof Event.CivilianStopped e) {
            return e.km();
        }
        return event instanceof Event.Sighted e ? e.km() : Double.NaN;
    }
}
