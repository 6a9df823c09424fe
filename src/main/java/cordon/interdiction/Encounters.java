package cordon.interdiction;

import cordon.enforcement.Beat;
import cordon.enforcement.Unit;
import cordon.events.Event;
import cordon.events.Event.EncounterResult;
import cordon.events.Event.LossCause;
import cordon.events.EventSink;
import cordon.events.Fate;
import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.scenario.Guards;
import cordon.scenario.Organisation;
import cordon.smuggling.Gates;
import cordon.smuggling.Party;

/**
 * What happens when guards reach a party: a bribe, a stand-off or duel with an armed convoy, an arrest, a dumped load or an escape.
 */
public final class Encounters {
    private final Draws draws;
    private final EventSink sink;
    private final Gates gates;
    private final Losses losses;
    private final Custody custody = new Custody();
    private final Strengths strengths = new Strengths();

    /** Encounters of a run; militias of its gates have influence on guards. */
    public Encounters(Draws draws, EventSink sink, Gates gates) {
        this.gates = gates;
        this.draws = draws;
        this.sink = sink;
        this.losses = new Losses(draws, sink);
    }

    /** Guards of a unit now, of so many at full strength. */
    public int guards(double nowMin, long unitKey, int full) {
        return strengths.left(unitKey, full, nowMin);
    }

    /** A unit as it is now, on its beat if it has one. */
    Guarding guarding(double nowMin, Unit unit, Beat beat) {
        double from = beat == null ? unit.homeKm() : beat.fromKm();
        double to = beat == null ? unit.homeKm() : beat.toKm();
        return new Guarding(unit.id(), unit.key(), from, to, guards(nowMin, unit.key(), unit.people()));
    }

    /** First instant at or after its return at which a unit has anybody left; if it has nobody now, it is told until when. */
    double readyMin(Unit unit, double nowMin, double homeMin) {
        double manned = strengths.mannedMin(unit.key(), unit.people(), nowMin);
        if (manned > nowMin) {
            unit.unmannedUntil(manned);
        }
        return strengths.mannedMin(unit.key(), unit.people(), homeMin);
    }

    /** Resolves the encounter of guards with a party. */
    EncounterResult resolve(double nowMin, Party party, Guarding by, Guards spec, Organisation organisation) {
        if (party.mode().flies()) {
            return told(nowMin, party, by.id(), EncounterResult.TAKEN, 0, 0);
        }
        Guards.Encounter rules = spec.encounter();
        Terms terms = new Terms(rules.bribableShare(), rules.bribeShare() * party.valueUsd());
        EncounterResult aside = standAside(nowMin, party, by, terms);
        return aside != null ? aside : act(nowMin, party, by, spec, organisation);
    }

    /** The chance that a unit takes money of a party, and how much, USD. */
    record Terms(double bribableShare, double usd) {}

    /** How a unit lets a party pass, paid (once) or under influence: one draw for each unit and party, whoever asks; else null. */
    EncounterResult standAside(double nowMin, Party party, Guarding by, Terms terms) {
        if (party.hasPaid(by.key())) {
            return told(nowMin, party, by.id(), EncounterResult.BOUGHT, 0, 0);
        }
        return switch (Integrity.of(
                terms.bribableShare, gates.influence(by.fromKm(), by.toKm()), draws, by.key() ^ party.key())) {
            case LOOKS_AWAY -> told(nowMin, party, by.id(), EncounterResult.LOOKED_AWAY, 0, 0);
            case BOUGHT -> {
                party.pays(by.key());
                sink.on(new Event.BribePaid(nowMin, party.id(), by.id(), terms.usd));
                yield told(nowMin, party, by.id(), EncounterResult.BOUGHT, 0, 0);
            }
            case HONEST -> null;
        };
    }

    /** Resolves the encounter of a unit that does its duty. */
    EncounterResult act(double nowMin, Party party, Guarding by, Guards spec, Organisation organisation) {
        long key = by.key() ^ party.key();
        if (party.escorts() > 0) {
            return armed(nowMin, party, by, spec, organisation);
        }
        if (!party.crossed() && draws.happens(party.mode().turnBackChance(), Purpose.TURN_BACK, key, 0)) {
            return told(nowMin, party, by.id(), EncounterResult.TURNED_BACK, 0, 0);
        }
        if (draws.happens(arrestChance(party, by.guards(), spec.encounter()), Purpose.ARREST, key, 0)) {
            return arrest(nowMin, party, by.id(), spec.command(), organisation, 0, 0);
        }
        boolean dumped = draws.happens(party.mode().dumpChance(), Purpose.DUMP, key, 0);
        return told(nowMin, party, by.id(), dumped ? EncounterResult.DUMPED : EncounterResult.ESCAPED, 0, 0);
    }

    /**
     * Chance that so many guards arrest a party, 1 - (1 - p)^(guards / (crew guardsPerHead)) with p of its mode: each so many have the same chance, independently of the
     * others (assumed).
     */
    private static double arrestChance(Party party, int guards, Guards.Encounter rules) {
        double p = party.mode().arrestChance();
        double needed = (party.people() - party.carried()) * rules.guardsPerHead();
        return needed == 0 ? p : 1 - StrictMath.pow(1 - p, guards / needed);
    }

    /** Arrests a party that cannot get away, whoever does: it may be let go, and people are for whom there is no place. */
    EncounterResult arrest(double nowMin, Party party, String unit, Guards.Command command, Organisation organisation) {
        return arrest(nowMin, party, unit, command, organisation, 0, 0);
    }

    private EncounterResult arrest(
            double nowMin,
            Party party,
            String unit,
            Guards.Command command,
            Organisation organisation,
            int guardsLost,
            int smugglersLost) {
        if (draws.happens(organisation.releaseChance(), Purpose.RELEASE, party.key(), 0)) {
            return told(nowMin, party, unit, EncounterResult.RELEASED, guardsLost, smugglersLost);
        }
        double until = nowMin + 60 * command.custodyHours();
        boolean held = custody.take(party.people(), command.custodyPlaces(), nowMin, until);
        boolean loadIsPeople = party.consignment().commodity().people();
        EncounterResult result = held || !loadIsPeople ? EncounterResult.ARRESTED : EncounterResult.RELEASED;
        int detained = held ? party.people() : 0;
        return told(party, new Event.Encounter(nowMin, party.id(), unit, result, guardsLost, smugglersLost, detained));
    }

    private EncounterResult armed(double nowMin, Party party, Guarding by, Guards spec, Organisation organisation) {
        Guards.Encounter rules = spec.encounter();
        long key = by.key() ^ party.key();
        if (!draws.happens(rules.engageArmed(), Purpose.ENGAGE, key, 0)) {
            return told(nowMin, party, by.id(), EncounterResult.STOOD_OFF, 0, 0);
        }
        Duel.Survivors left = Duel.fight(
                by.guards(), party.escorts(), rules.guardKillsPerHour(), rules.escortKillsPerHour(), draws, key);
        int guardsLost = by.guards() - left.guards();
        int escortsLost = party.escorts() - left.escorts();
        strengths.fell(
                nowMin, by.key(), guardsLost, nowMin + 60 * rules.aftermath().reliefHours());
        double fallen = (double) escortsLost / party.escorts();
        party.loseEscorts(escortsLost);
        int hit = losses.hitInFight(party, by.key(), fallen * rules.aftermath().vehicleLossShare());
        boolean all = hit == party.vehicles();
        if (all && party.escorts() == 0) {
            return told(nowMin, party, by.id(), EncounterResult.DESTROYED, guardsLost, escortsLost);
        }
        losses.lose(nowMin, party, LossCause.FIGHT, hit);
        if (party.escorts() == 0) {
            return arrest(nowMin, party, by.id(), spec.command(), organisation, guardsLost, escortsLost);
        }
        EncounterResult result = all ? EncounterResult.DUMPED : EncounterResult.REPELLED;
        return told(nowMin, party, by.id(), result, guardsLost, escortsLost);
    }

    private EncounterResult told(
            double nowMin, Party party, String unit, EncounterResult result, int guardsLost, int smugglersLost) {
        return told(party, new Event.Encounter(nowMin, party.id(), unit, result, guardsLost, smugglersLost));
    }

    private EncounterResult told(Party party, Event.Encounter encounter) {
        sink.on(encounter);
        switch (encounter.result()) {
            case BOUGHT, LOOKED_AWAY -> party.reached(Fate.BOUGHT);
            case RELEASED -> party.reached(Fate.RELEASED);
            case STOOD_OFF -> party.reached(Fate.STAND_OFF);
            default -> party.reached(Fate.ESCAPED);
        }
        return encounter.result();
    }
}
