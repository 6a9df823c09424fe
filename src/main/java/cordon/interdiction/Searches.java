package cordon.interdiction;

import cordon.enforcement.Checkpoints;
import cordon.events.Event;
import cordon.events.Event.EncounterResult;
import cordon.events.EventSink;
import cordon.events.Fate;
import cordon.events.SensorKind;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.scenario.Check;
import cordon.scenario.Door;
import cordon.scenario.Gate;
import cordon.scenario.OfficialCrossing;
import cordon.scenario.Organisation;
import cordon.scenario.Scenario;
import cordon.smuggling.Party;
import java.util.List;

/** What befalls a party where it passes the line openly: guards at a militia's gate, inspectors at an official crossing. */
public final class Searches {
    private final Draws draws;
    private final EventSink sink;
    private final Encounters encounters;

    /** Searches of a run. */
    public Searches(Draws draws, EventSink sink, Encounters encounters) {
        this.draws = draws;
        this.sink = sink;
        this.encounters = encounters;
    }

    /** Whether there are guards who would act on a party at a gate. */
    public boolean policed(double nowMin, Party party, Gate gate) {
        return draws.happens(gate.policedChance(), Purpose.GATE_POLICED, party.key(), 0) && guards(nowMin, gate) > 0;
    }

    private int guards(double nowMin, Gate gate) {
        return encounters.guards(nowMin, Keys.of(gate.id()), gate.guards());
    }

    /** The encounter with guards at a gate. */
    public EncounterResult atGate(double nowMin, Party party, Gate gate, Scenario scenario) {
        noticed(nowMin, party, SensorKind.GATE_GUARD, gate.id());
        return encounters.resolve(
                nowMin,
                party,
                Guarding.at(gate.id(), Keys.of(gate.id()), party.km(), guards(nowMin, gate)),
                scenario.guards(),
                scenario.organisations().get(party.consignment().owner()));
    }

    /**
     * Whether guards stop a party that passes the line in the open, by the constant chances of the stretches there. It is a control of
     * experiments: nobody is released, so that the risk is the chance.
     */
    public boolean stopped(double nowMin, Party party, List<Check> checks) {
        for (Check check : checks) {
            boolean there = party.km() >= check.fromKm() && party.km() < check.toKm();
            if (there && draws.happens(check.chance(), Purpose.LINE_CHECK, party.key(), 0)) {
                noticed(nowMin, party, SensorKind.INSPECTION, check.id());
                sink.on(new Event.Encounter(nowMin, party.id(), check.id(), EncounterResult.ARRESTED, 0, 0));
                return true;
            }
        }
        return false;
    }

    /** The encounter with guards at a checkpoint in depth. */
    public EncounterResult atCheckpoint(double nowMin, Party party, Checkpoints.Place by, Scenario scenario) {
        return encounters.resolve(
                nowMin,
                party,
                Guarding.at(by.id(), by.key(), by.spec().km(), guards(nowMin, by)),
                scenario.guards(),
                scenario.organisations().get(party.consignment().owner()));
    }

    /** Whether anybody is left at a checkpoint in depth. */
    public boolean manned(double nowMin, Checkpoints.Place place) {
        return guards(nowMin, place) > 0;
    }

    private int guards(double nowMin, Checkpoints.Place place) {
        return encounters.guards(nowMin, place.key(), place.spec().people());
    }

    /** Whether inspectors find a concealed load and keep it; {@code selected} tells whether they look for it at all. */
    public boolean finds(double nowMin, Party party, OfficialCrossing crossing, boolean selected, Scenario scenario) {
        if (!selected) {
            party.reached(Fate.NOT_SELECTED);
            return false;
        }
        if (draws.happens(crossing.boughtChance(), Purpose.INSPECTOR_BOUGHT, party.key(), 0)) {
            sink.on(new Event.BribePaid(nowMin, party.id(), crossing.id(), crossing.bribeUsd()));
            party.reached(Fate.BOUGHT);
            return false;
        }
        double chance =
                crossing.scannerDetects() * party.consignment().commodity().conspicuity();
        if (!draws.happens(chance, Purpose.SCANNER, party.key(), 0)) {
            party.reached(Fate.SCANNER_MISS);
            return false;
        }
        noticed(nowMin, party, SensorKind.INSPECTION, crossing.id());
        return arrested(nowMin, party, crossing.id(), scenario);
    }

    /** Whether anybody is left to guard a door. */
    public boolean held(double nowMin, Door door) {
        return guards(nowMin, door) > 0;
    }

    private int guards(double nowMin, Door door) {
        return encounters.guards(nowMin, Keys.of(door.id()), door.guards());
    }

    /** The encounter with the guards of a barrier's door: bought, or met as by any guards who have already refused a bribe. */
    public EncounterResult atDoor(double nowMin, Party party, Door door, Scenario scenario) {
        Guarding by = Guarding.at(door.id(), Keys.of(door.id()), door.km(), guards(nowMin, door));
        Encounters.Terms terms = new Encounters.Terms(door.boughtChance(), door.priceUsd(party.valueUsd()));
        EncounterResult aside = encounters.standAside(nowMin, party, by, terms);
        if (aside != null) {
            return aside;
        }
        noticed(nowMin, party, SensorKind.GATE_GUARD, door.id());
        return encounters.act(
                nowMin,
                party,
                by,
                scenario.guards(),
                scenario.organisations().get(party.consignment().owner()));
    }

    /** Whether a party that is caught in a tunnel which guards have found is seized. */
    public boolean inTunnel(double nowMin, Party party, String tunnel, Scenario scenario) {
        noticed(nowMin, party, SensorKind.INSPECTION, tunnel);
        return arrested(nowMin, party, tunnel, scenario);
    }

    private boolean arrested(double nowMin, Party party, String where, Scenario scenario) {
        Organisation organisation =
                scenario.organisations().get(party.consignment().owner());
        return encounters.arrest(nowMin, party, where, scenario.guards().command(), organisation)
                == EncounterResult.ARRESTED;
    }

    private void noticed(double nowMin, Party party, SensorKind by, String where) {
        party.noticed();
        sink.on(new Event.Sighted(nowMin, party.id(), by, where, party.km(), 0));
    }
}
