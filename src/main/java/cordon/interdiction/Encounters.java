package cordon.interdiction;

import cordon.events.Event;
import cordon.events.Event.EncounterResult;
import cordon.events.EventSink;
import cordon.events.Fate;
import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.scenario.Guards;
import cordon.scenario.Organisation;
import cordon.smuggling.Party;

/**
 * What happens when guards reach a party: a bribe, a stand-off or duel with an armed convoy, an arrest, a dumped load or an escape.
 */
public final class Encounters {
    private final Draws draws;
    private final EventSink sink;
    private final Custody custody = new Custody();

    /** Encounters of a run. */
    public Encounters(Draws draws, EventSink sink) {
        this.draws = draws;
        this.sink = sink;
    }

    /** Resolves the encounter of a unit with a party. */
    public EncounterResult resolve(
            double nowMin, Party party, String unit, long unitKey, int guards, Guards spec, Organisation organisation) {
        if (party.mode().flies()) {
            return told(nowMin, party, unit, EncounterResult.TAKEN, 0, 0);
        }
        Guards.Encounter rules = spec.encounter();
        double price = rules.bribeShare() * party.valueUsd();
        return bought(nowMin, party, unit, unitKey, rules.bribableShare(), price)
                ? EncounterResult.BOUGHT
                : afterRefusal(nowMin, party, unit, unitKey, guards, spec, organisation);
    }

    /** Whether a unit is bought by a party, for a price in USD: one draw for each unit and party, whoever asks. */
    boolean bought(double nowMin, Party party, String unit, long unitKey, double chance, double priceUsd) {
        if (!draws.happens(chance, Purpose.INTEGRITY, unitKey ^ party.key(), 0)) {
            return false;
        }
        sink.on(new Event.BribePaid(nowMin, party.id(), unit, priceUsd));
        told(nowMin, party, unit, EncounterResult.BOUGHT, 0, 0);
        return true;
    }

    /** Resolves the encounter of a unit that has not been bought. */
    EncounterResult afterRefusal(
            double nowMin, Party party, String unit, long unitKey, int guards, Guards spec, Organisation organisation) {
        long key = unitKey ^ party.key();
        Guards.Encounter rules = spec.encounter();
        if (party.escorts() > 0) {
            return armed(nowMin, party, unit, key, guards, rules);
        }
        if (!party.crossed() && draws.happens(party.mode().turnBackChance(), Purpose.TURN_BACK, key, 0)) {
            return told(nowMin, party, unit, EncounterResult.TURNED_BACK, 0, 0);
        }
        if (draws.happens(party.mode().arrestChance(), Purpose.ARREST, key, 0)) {
            return told(nowMin, party, unit, arrest(nowMin, party, spec.command(), organisation), 0, 0);
        }
        boolean dumped = draws.happens(party.mode().dumpChance(), Purpose.DUMP, key, 0);
        return told(nowMin, party, unit, dumped ? EncounterResult.DUMPED : EncounterResult.ESCAPED, 0, 0);
    }

    private EncounterResult arrest(double nowMin, Party party, Guards.Command command, Organisation organisation) {
        if (draws.happens(organisation.releaseChance(), Purpose.RELEASE, party.key(), 0)) {
            return EncounterResult.RELEASED;
        }
        double until = nowMin + 60 * command.custodyHours();
        boolean held = custody.take(party.people(), command.custodyPlaces(), nowMin, until);
        boolean loadIsPeople = party.consignment().commodity().people();
        return held || !loadIsPeople ? EncounterResult.ARRESTED : EncounterResult.RELEASED;
    }

    private EncounterResult armed(
            double nowMin, Party party, String unit, long key, int guards, Guards.Encounter rules) {
        if (!draws.happens(rules.engageArmed(), Purpose.ENGAGE, key, 0)) {
            return told(nowMin, party, unit, EncounterResult.STOOD_OFF, 0, 0);
        }
        Duel.Survivors left =
                Duel.fight(guards, party.escorts(), rules.guardKillsPerHour(), rules.escortKillsPerHour(), draws, key);
        boolean won = left.escorts() == 0;
        return told(
                nowMin,
                party,
                unit,
                won ? EncounterResult.ARRESTED : EncounterResult.REPELLED,
                guards - left.guards(),
                party.escorts() - left.escorts());
    }

    private EncounterResult told(
            double nowMin, Party party, String unit, EncounterResult result, int guardsLost, int smugglersLost) {
        sink.on(new Event.Encounter(nowMin, party.id(), unit, result, guardsLost, smugglersLost));
        switch (result) {
            case BOUGHT -> party.reached(Fate.BOUGHT);
            case RELEASED -> party.reached(Fate.RELEASED);
            case STOOD_OFF -> party.reached(Fate.STAND_OFF);
            default -> party.reached(Fate.ESCAPED);
        }
        return result;
    }
}
