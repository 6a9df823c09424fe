package cordon.events;

import cordon.scenario.Way;

/** Something that happened, at an exact instant: minutes since the start of the counted period. */
public sealed interface Event {
    /** Minutes since the start of the counted period; negative in the warm-up. */
    double atMin();

    /** A consignment is wanted. Value is the destination's wholesale price in USD. */
    record Demanded(double atMin, long consignment, String flow, double quantity, double valueUsd) implements Event {}

    /**
     * What books must know of a consignment, as it was when it was demanded, whatever is changed later.
     *
     * @param organisation who sends it
     * @param originUsd what a unit costs where it sets out
     * @param treasuryUsd public revenue lost on each delivered unit
     * @param people whether it is people
     */
    record Terms(String organisation, double originUsd, double treasuryUsd, boolean people) {}

    /**
     * A consignment, or this much of it, will not be sent, or not again: {@code why} is one of the ways of not being sent. What came back
     * and what was caught is given up, whatever the last reason. {@code share} is what part this is of the consignment as it was demanded.
     */
    record NotSent(
            double atMin,
            long consignment,
            String flow,
            Terms terms,
            NotSentWhy why,
            double share,
            double quantity,
            double valueUsd)
            implements Event {}

    /** Why a consignment is not sent, or not again. */
    enum NotSentWhy {
        /** Staying was preferred until patience ended. */
        DETERRED,
        /** The window that was waited for did not come. */
        EXPIRED,
        /** It went round the frontier. */
        DIVERTED,
        /** It had been tried before. */
        GIVEN_UP,
        /** It was seized in a raid on the depot where it waited. */
        RAIDED
    }

    /** An organisation has come to know a lane, by its middle; the margin is what it expects of its best consignment there. */
    record LaneOpened(double atMin, String organisation, double km, double marginUsd) implements Event {}

    /** An organisation has given up a lane, by its middle, that no longer pays. */
    record LaneDropped(double atMin, String organisation, double km) implements Event {}

    /** A party sets out. {@code where} is the gate or crossing id, or empty between the crossings. */
    record SetOut(
            double atMin,
            long attempt,
            long consignment,
            String flow,
            Terms terms,
            String mode,
            Way way,
            String where,
            double km,
            double quantity,
            double valueUsd,
            int vehicles,
            int people)
            implements Event {}

    /** A party is noticed. {@code sensor} is the id of the tower, post or unit. */
    record Sighted(double atMin, long attempt, SensorKind kind, String sensor, double km, double offsetKm)
            implements Event {}

    /** An alarm of a kind without a party behind it; {@code civilian} when somebody who lives there is, of the people with the id {@code row}. */
    record Nuisance(double atMin, SensorKind kind, String row, boolean civilian, double km) implements Event {}

    /** An alarm of an attempt is put before the operators; each is judged once. */
    record AlarmRaised(double atMin, long attempt) implements Event {}

    /**
     * An alarm was judged. {@code track} is the attempt, or negative for a nuisance alarm; {@code waitedMin} is the time since the alarm, of
     * which an operator worked on it for the last {@code workedMin}.
     */
    record Assessed(double atMin, long track, boolean believed, double waitedMin, double workedMin) implements Event {}

    /** A unit is sent. */
    record Dispatched(double atMin, long track, String unit, double etaMin) implements Event {}

    /** No unit was free. */
    record NoUnit(double atMin, long track) implements Event {}

    /** A unit arrived where a track was; {@code met} when the party was there. */
    record Arrived(double atMin, long track, String unit, boolean met, double sinceAlarmMin) implements Event {}

    /** A false track that vanished is booked as a party that got away or turned back. */
    record FalselyBooked(double atMin, long track, boolean gotAway) implements Event {}

    /** A unit is free again; of the time for which it was busy {@code overtimeMin} lay outside its shifts. */
    record Freed(double atMin, String unit, double busyMin, double overtimeMin) implements Event {
        /** One that knows no shifts, or was not busy outside them. */
        public Freed(double atMin, String unit, double busyMin) {
            this(atMin, unit, busyMin, 0);
        }
    }

    /** A patrol takes another beat and drives there, where it is from {@code arriveMin} on unless it is called away. */
    record BeatTaken(double atMin, String unit, double fromKm, double toKm, double arriveMin) implements Event {}
    /** A party, or the scout ahead of it, has seen guards before they saw the party. */
    record Wary(
            double atMin, long attempt, String unit, boolean byScout, WaryReaction reaction, double km, double offsetKm)
            implements Event {}

    /** What a party does that sees guards first. */
    enum WaryReaction {
        HIDES,
        TURNS_BACK,
        HURRIES,
        GOES_ON
    }

    /** A party comes out of hiding and goes on. */
    record Emerged(double atMin, long attempt, double hiddenMin) implements Event {}

    /** A civilian was stopped, at a nuisance alarm or where guards saw him. */
    record CivilianStopped(double atMin, double km) implements Event {}

    /** A party has left tracks on a swept road. */
    record TracksLeft(double atMin, long attempt, String road, double km) implements Event {}

    /** Wind or a storm has wiped out tracks that nobody found. */
    record TracksWiped(double atMin, long attempt, String road) implements Event {}

    /** A patrol has found tracks on a swept road; {@code attempt} is negative when somebody who lives there has left them. */
    record TracksFound(double atMin, long attempt, String road, String unit, double km, double ageMin)
            implements Event {}

    /** A party comes to a guard checkpoint with a queue; it will wait so long, and its check then takes so long. */
    record Halted(double atMin, long attempt, String checkpoint, double waitMin, double checkMin) implements Event {}

    /** A vehicle of people who live there has been checked at a guard checkpoint, for which it had waited. */
    record TrafficChecked(double atMin, String checkpoint, double waitedMin) implements Event {}

    /** A party stands at the barrier; {@code breach} when its passage leaves a gap. */
    record AtBarrier(double atMin, long attempt, double km, double delayMin, boolean breach) implements Event {}

    /** A gap was repaired after it had stood open so long. */
    record Repaired(double atMin, double km, double openMin) implements Event {}

    /** A party passed the line. */
    record CrossedLine(double atMin, long attempt, double km) implements Event {}

    /** A toll was paid to a militia; own goods pass free. */
    record TollPaid(double atMin, long attempt, String gate, String militia, double usd) implements Event {}

    /** A bribe was paid. */
    record BribePaid(double atMin, long attempt, String to, double usd) implements Event {}

    /** What an attempt cost its sender beside time, tolls and bribes: its craft and fixed costs. */
    record Outlay(double atMin, long attempt, double usd) implements Event {}

    /** An organisation begins to dig a tunnel. */
    record TunnelBegun(double atMin, String tunnel, String organisation, double km, double usd) implements Event {}

    /** A tunnel can be used from now on. */
    record TunnelOpened(double atMin, String tunnel, String organisation, double km) implements Event {}

    /** Guards have found a tunnel and closed it; parties inside are seized. */
    record TunnelFound(double atMin, String tunnel, String organisation, double km) implements Event {}

    /** An encounter of a unit with a party; {@code detained} people are taken into custody. */
    record Encounter(
            double atMin,
            long attempt,
            String unit,
            EncounterResult result,
            int guardsLost,
            int smugglersLost,
            int detained)
            implements Event {
        /** One after which custody holds nobody more. */
        public Encounter(
                double atMin, long attempt, String unit, EncounterResult result, int guardsLost, int smugglersLost) {
            this(atMin, attempt, unit, result, guardsLost, smugglersLost, 0);
        }
    }

    /** A unit that stood off follows a convoy, until an instant at the latest. */
    record Shadowed(double atMin, long attempt, String unit, double untilMin) implements Event {}

    /** How an encounter ended. */
    enum EncounterResult {
        ARRESTED,
        RELEASED,
        BOUGHT,
        LOOKED_AWAY,
        ESCAPED,
        DUMPED,
        TURNED_BACK,
        STOOD_OFF,
        REPELLED,
        DESTROYED,
        /** An unmanned load was taken; nobody was there to arrest. */
        TAKEN
    }

    /**
     * Part of a party is lost on the way, with its load; booked apart from how the rest ends. Of its people {@code carried} were neither
     * crew nor escort.
     */
    record VehiclesLost(
            double atMin,
            long attempt,
            LossCause cause,
            int vehicles,
            int people,
            int carried,
            double quantity,
            double valueUsd)
            implements Event {}

    /** What vehicles are lost to. */
    enum LossCause {
        /** A strike from outside the model. */
        STRIKE,
        /** A fight with guards. */
        FIGHT
    }

    /**
     * An attempt ended, with what was left of it: of its people {@code carried} are neither crew nor escort. {@code km} is where it crossed
     * or would have crossed.
     */
    record Ended(
            double atMin,
            long attempt,
            long consignment,
            String flow,
            String mode,
            Way way,
            String where,
            double km,
            double endKm,
            double endOffsetKm,
            boolean crossed,
            Outcome outcome,
            Fate fate,
            double quantity,
            double valueUsd,
            double setOutMin,
            int sightings,
            int vehicles,
            int people,
            int carried)
            implements Event {}

    /** An attempt is about to end unseen for which another condition is named when they are asked in the second order. */
    record OtherLabel(double atMin, long attempt, Fate fate, Fate inOtherOrder) implements Event {}

    /** A legal truck was served at an official crossing: after it had waited, and for how long. */
    record TruckServed(
            double atMin, String crossing, boolean inward, double waitedMin, double servedMin, boolean inspected)
            implements Event {}

    /** A legal truck leaves an official crossing unserved; {@code consignment} is what it goes on as, or negative when it goes home. */
    record TruckLeft(double atMin, String crossing, boolean inward, LeftWhy why, long consignment) implements Event {}

    /** Why a legal truck left unserved. */
    enum LeftWhy {
        /** The yard was full. */
        FULL,
        /** It would have waited longer than its patience. */
        IMPATIENT,
        /** The crossing, or the gate that it went to, was shut or moved. */
        SHUT
    }

    /** A legal truck leaves an official crossing for a militia's gate. */
    record TradeDiverted(double atMin, String crossing, boolean inward, String gate) implements Event {}

    /** A legal truck has passed a militia's gate; the duty is what the treasury lost. */
    record TradeTolled(double atMin, String crossing, String gate, String militia, double usd, double dutyUsd)
            implements Event {}

    /** A militia charges another multiple of a gate's first tolls. */
    record TollSet(double atMin, String gate, double level) implements Event {}

    /** A party found a long queue and drives on to another gate. */
    record Rerouted(double atMin, long attempt, String fromGate, String toGate, double km) implements Event {}

    /** Lookouts hold a party back from guards at a gate. */
    record HeldBack(double atMin, long attempt, String gate, double heldMin) implements Event {}

    /** A force attacked a gate: losses on both sides, and whether it was closed. */
    record Casualties(double atMin, String gate, String militia, boolean closed, int guardsLost, int militiaLost)
            implements Event {}

    /** A strike from outside laid a gate waste; so many of its garrison fell. */
    record GateRazed(double atMin, String gate, String militia, int militiaLost) implements Event {}

    /** A militia pays for the men whom the garrison of its gate has lost. */
    record FallenPaid(double atMin, String gate, String militia, int men, double usd) implements Event {}

    /** A force raided the depot at a place: whether it took it, and losses on both sides. */
    record Raided(double atMin, String place, int guards, boolean taken, int guardsLost, int defendersLost)
            implements Event {}

    /** A militia opened a gate anew at a chainage and what that cost it. */
    record GateReopened(double atMin, String gate, String militia, double km, double usd) implements Event {}

    /** A tower failed or works again. */
    record Tower(double atMin, String tower, boolean up) implements Event {}

    /** The weather of a zone turned. */
    record Weather(double atMin, String zone, String regime) implements Event {}

    /** From now on sanctions raise what an organisation's trade pays by this share. */
    record Sanctioned(double atMin, String organisation, double costShare) implements Event {}

    /** A dated change took effect. */
    record Changed(double atMin, String intervention) implements Event {}

    /** Midnight: organisations have revised their beliefs. */
    record Midnight(double atMin, int day) implements Event {}
}
