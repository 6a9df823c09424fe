package cordon.events;

import cordon.scenario.Way;

/** Something that happened, at an exact instant: minutes since the start of the counted period. */
public sealed interface Event {
    /** Minutes since the start of the counted period; negative in the warm-up. */
    double atMin();

    /** A consignment is wanted. Value is the destination's wholesale price in USD. */
    record Demanded(double atMin, long consignment, String flow, double quantity, double valueUsd) implements Event {}

    /** A consignment will not be sent: {@code why} is one of the ways of not being sent. */
    record NotSent(double atMin, long consignment, String flow, NotSentWhy why, double quantity, double valueUsd)
            implements Event {}

    /** Why a consignment was never sent. */
    enum NotSentWhy {
        /** Staying was preferred until patience ended. */
        DETERRED,
        /** The window that was waited for did not come. */
        EXPIRED,
        /** It went round the frontier. */
        DIVERTED
    }

    /** A party sets out. {@code where} is the gate or crossing id, or empty between the crossings. */
    record SetOut(
            double atMin,
            long attempt,
            long consignment,
            String flow,
            String mode,
            Way way,
            String where,
            double km,
            double quantity,
            double valueUsd)
            implements Event {}

    /** A party is noticed. {@code sensor} is the id of the tower, post or unit. */
    record Sighted(double atMin, long attempt, SensorKind kind, String sensor, double km, double offsetKm)
            implements Event {}

    /** An alarm without a party behind it. */
    record Nuisance(double atMin, String row, double km) implements Event {}

    /** An alarm was judged. {@code track} is the attempt, or negative for a nuisance alarm. */
    record Assessed(double atMin, long track, boolean believed, double waitedMin) implements Event {}

    /** A unit is sent. */
    record Dispatched(double atMin, long track, String unit, double etaMin) implements Event {}

    /** No unit was free. */
    record NoUnit(double atMin, long track) implements Event {}

    /** A unit arrived where a track was; {@code met} when the party was there. */
    record Arrived(double atMin, long track, String unit, boolean met, double sinceAlarmMin) implements Event {}

    /** A false track that vanished is booked as a party that got away or turned back. */
    record FalselyBooked(double atMin, long track, boolean gotAway) implements Event {}

    /** A unit is free again. */
    record Freed(double atMin, String unit, double busyMin) implements Event {}

    /** A civilian was stopped at a nuisance alarm. */
    record CivilianStopped(double atMin, double km) implements Event {}

    /** A party stands at the barrier; {@code breach} when its passage leaves a gap. */
    record AtBarrier(double atMin, long attempt, double km, double delayMin, boolean breach) implements Event {}

    /** A gap was repaired. */
    record Repaired(double atMin, double km) implements Event {}

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

    /** An encounter of a unit with a party. */
    record Encounter(double atMin, long attempt, String unit, EncounterResult result, int guardsLost, int smugglersLost)
            implements Event {}

    /** How an encounter ended. */
    enum EncounterResult {
        ARRESTED,
        RELEASED,
        BOUGHT,
        ESCAPED,
        DUMPED,
        TURNED_BACK,
        STOOD_OFF,
        REPELLED,
        DESTROYED,
        /** An unmanned load was taken; nobody was there to arrest. */
        TAKEN
    }

    /** An attempt ended. {@code km} is where it crossed or would have crossed. */
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
            int sightings)
            implements Event {}

    /** A legal truck was served at an official crossing. */
    record TruckServed(double atMin, String crossing, boolean inward, double waitedMin, boolean inspected)
            implements Event {}

    /** A tower failed or works again. */
    record Tower(double atMin, String tower, boolean up) implements Event {}

    /** The weather of a zone turned. */
    record Weather(double atMin, String zone, String regime) implements Event {}

    /** A dated change took effect. */
    record Changed(double atMin, String intervention) implements Event {}

    /** Midnight: organisations have revised their beliefs. */
    record Midnight(double atMin, int day) implements Event {}
}
