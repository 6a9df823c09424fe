package cordon.gui;

import cordon.events.Event;
import cordon.events.Outcome;
import cordon.events.SensorKind;
import cordon.report.Figures;

/** Events as plain short sentences; nothing for those that tell no story. */
final class EventWords {
    private final Names names;

    EventWords(Names names) {
        this.names = names;
    }

    /** What happened, as the story of a party, or of a thing when the party must be named. */
    String of(Event event, boolean ofParty) {
        if (event instanceof Event.SetOut e) {
            return setOut(e);
        } else if (event instanceof Event.Sighted e) {
            return ofParty ? sighted(e) : "a party was noticed at " + Names.km(e.km());
        } else if (event instanceof Event.Assessed e) {
            return e.believed()
                    ? "an operator believed the alarm after " + minutes(e.waitedMin())
                    : "an operator took the alarm for nothing";
        } else if (event instanceof Event.Dispatched e) {
            return (ofParty ? Names.unit(e.unit()) + " was sent" : "was sent after a track") + ", there in "
                    + minutes(e.etaMin());
        } else if (event instanceof Event.NoUnit) {
            return "no team was free";
        } else if (event instanceof Event.Arrived e) {
            return arrived(e, ofParty);
        } else if (event instanceof Event.Encounter e) {
            return (ofParty ? Names.unit(e.unit()) + ": " : "met a party: ") + met(e.result()) + losses(e);
        } else if (event instanceof Event.Shadowed e) {
            return (ofParty ? Names.unit(e.unit()) + " follows it" : "follows a convoy") + " at a distance";
        } else if (event instanceof Event.VehiclesLost e) {
            return e.cause() == Event.LossCause.STRIKE
                    ? "struck from outside: " + count(e.vehicles(), "vehicle") + " lost"
                    : count(e.vehicles(), "vehicle") + " lost in a fight";
        } else if (event instanceof Event.Ended e) {
            return ofParty ? ended(e) : endedHere(e);
        }
        return onTheWay(event, ofParty);
    }

    private String onTheWay(Event event, boolean ofParty) {
        if (event instanceof Event.Wary e) {
            return (e.byScout() ? "its scout" : "it") + " saw " + Names.unit(e.unit()) + " first and "
                    + switch (e.reaction()) {
                        case HIDES -> "it hides";
                        case TURNS_BACK -> "it turns back";
                        case HURRIES -> "it hurries on";
                        case GOES_ON -> "it goes on";
                    };
        } else if (event instanceof Event.Emerged e) {
            return "came out of hiding after " + minutes(e.hiddenMin());
        } else if (event instanceof Event.Halted e) {
            return "waits at " + Names.unit(e.checkpoint()) + ", for " + minutes(e.waitMin() + e.checkMin());
        } else if (event instanceof Event.AtBarrier e) {
            String delay = e.delayMin() < 0.5 ? "" : ", " + minutes(e.delayMin()) + " to get through";
            return (ofParty ? "reached the barrier" : "a party at " + Names.km(e.km()))
                    + delay
                    + (e.breach() ? "; left a gap" : "");
        } else if (event instanceof Event.Repaired e) {
            return "the gap at " + Names.km(e.km()) + " was repaired after " + minutes(e.openMin());
        } else if (event instanceof Event.CrossedLine e) {
            return "passed the line at " + Names.km(e.km());
        } else if (event instanceof Event.BribePaid e) {
            return "paid " + usd(e.usd()) + " to " + Names.unit(e.to());
        } else if (event instanceof Event.Outlay e) {
            return "its craft and fixed costs came to " + usd(e.usd());
        } else if (event instanceof Event.TracksFound e) {
            String whose = ofParty ? " found its tracks, " : "found tracks, ";
            return (ofParty ? Names.unit(e.unit()) : "") + whose + minutes(e.ageMin()) + " old";
        }
        return atAGate(event, ofParty);
    }

    private String atAGate(Event event, boolean ofParty) {
        if (event instanceof Event.TollPaid e) {
            return (ofParty ? "paid " : "a party paid ") + usd(e.usd()) + " toll"
                    + (ofParty ? " at " + names.passage(e.gate()) : "");
        } else if (event instanceof Event.Rerouted e) {
            return (ofParty ? "found a queue and drives on to " : "a party drove on to ") + names.passage(e.toGate());
        } else if (event instanceof Event.HeldBack e) {
            return (ofParty ? "lookouts held it back for " : "lookouts held a party back for ") + minutes(e.heldMin());
        } else if (event instanceof Event.Casualties e) {
            return "attacked by guards, " + (e.closed() ? "closed" : "held") + "; lost " + e.militiaLost() + ", guards "
                    + e.guardsLost();
        } else if (event instanceof Event.GateRazed e) {
            return "laid waste; lost " + e.militiaLost();
        } else if (event instanceof Event.GateReopened e) {
            return "opened anew at " + Names.km(e.km());
        } else if (event instanceof Event.FallenPaid e) {
            return "its militia paid " + usd(e.usd()) + " for " + e.men() + " of its men who fell";
        } else if (event instanceof Event.TollSet e) {
            return "tolls are " + Figures.amount(e.level()) + " times the first now";
        } else if (event instanceof Event.Tower e) {
            return e.up() ? "works again" : "failed";
        } else if (event instanceof Event.Nuisance e) {
            return "taken for a smuggler by " + sensor(e.kind()) + " at " + Names.km(e.km());
        } else if (event instanceof Event.CivilianStopped e) {
            return "stopped by guards at " + Names.km(e.km());
        } else if (event instanceof Event.Freed e) {
            return "is back and free, after " + minutes(e.busyMin());
        }
        return event instanceof Event.BeatTaken e
                ? "takes the beat from " + Names.km(e.fromKm()) + " to " + Names.km(e.toKm())
                : "";
    }

    private String setOut(Event.SetOut e) {
        String to = names.destination(e.flow());
        return "set out " + Names.by(e.mode()) + " with " + names.load(e.flow(), e.quantity())
                + (to.isEmpty() ? "" : " for " + to) + ", " + names.way(e.way(), e.where(), e.km());
    }

    private String sighted(Event.Sighted e) {
        return "noticed by " + names.sensor(e.kind(), e.sensor()) + " at " + Names.km(e.km());
    }

    private static String sensor(SensorKind kind) {
        return switch (kind) {
            case CAMERA -> "a camera tower";
            case DRONE -> "a drone";
            case GROUND_SENSOR -> "a ground sensor";
            case BARRIER_ALARM -> "an alarm at the barrier";
            default -> "guards";
        };
    }

    private static String arrived(Event.Arrived e, boolean ofParty) {
        String who = ofParty ? Names.unit(e.unit()) + " " : "";
        return who + (e.met() ? "reached " + (ofParty ? "it" : "a party") : "came and found nobody") + ", "
                + minutes(e.sinceAlarmMin()) + " after the alarm";
    }

    private static String met(Event.EncounterResult result) {
        return switch (result) {
            case ARRESTED -> "arrested";
            case RELEASED -> "arrested and let go";
            case BOUGHT -> "was bought";
            case LOOKED_AWAY -> "looked away";
            case ESCAPED -> "it got away";
            case DUMPED -> "it dumped its load and got away";
            case TURNED_BACK -> "it turned back";
            case STOOD_OFF -> "stood off from its arms";
            case REPELLED -> "was beaten back";
            case DESTROYED -> "destroyed in a fight";
            case TAKEN -> "took its load";
        };
    }

    private static String losses(Event.Encounter e) {
        int lost = e.guardsLost() + e.smugglersLost();
        return lost == 0 ? "" : "; lost: guards " + e.guardsLost() + ", smugglers " + e.smugglersLost();
    }

    private static String ended(Event.Ended e) {
        return switch (e.outcome()) {
            case DELIVERED -> "arrived; the load is delivered";
            case SEIZED -> "seized";
            case TURNED_BACK -> "gave up and turned back";
            case ABANDONED -> "lost its load";
            case DESTROYED -> "destroyed";
        };
    }

    private String endedHere(Event.Ended e) {
        String what = names.load(e.flow(), e.quantity());
        return e.outcome() == Outcome.SEIZED ? what + " seized on this way" : e.crossed() ? what + " got through" : "";
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    static String usd(double usd) {
        return Figures.amount(Math.rint(usd)) + "\u00a0USD";
    }

    /** A time as people say it. */
    static String minutes(double min) {
        if (min < 90) {
            return Figures.count(Math.max(0, min)) + "\u00a0min";
        }
        return min < 36 * 60
                ? Figures.amount(Math.rint(min / 6) / 10) + "\u00a0h"
                : Figures.count(min / 1440) + "\u00a0days";
    }
}
