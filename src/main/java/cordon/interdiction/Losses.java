package cordon.interdiction;

import cordon.events.Event;
import cordon.events.Event.LossCause;
import cordon.events.EventSink;
import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.scenario.Flow;
import cordon.smuggling.Party;

/** Vehicles that a party loses on the way: to strikes from outside the model, and in fights. Each vehicle has its own draw. */
public final class Losses {
    private final Draws draws;
    private final EventSink sink;

    /** Losses of a run. */
    public Losses(Draws draws, EventSink sink) {
        this.draws = draws;
        this.sink = sink;
    }

    /**
     * A party of a convoy stands at the line, where strikes fall: books what is lost unless that is all.
     *
     * @return whether every vehicle is destroyed, so that the attempt is over
     */
    public boolean struck(double nowMin, Party party) {
        Flow.Convoy convoy = party.consignment().flow().convoy().orElse(null);
        long convoyKey = party.consignment().key();
        if (convoy == null
                || party.consignment().again()
                || !draws.happens(convoy.strikeChance(), Purpose.CONVOY_STRIKE, convoyKey, 0)) {
            return false;
        }
        int hit = draws.count(party.vehicles(), convoy.strikeShare(), Purpose.CONVOY_STRIKE, party.key(), 1);
        if (hit == party.vehicles()) {
            return true;
        }
        lose(nowMin, party, LossCause.STRIKE, hit);
        return false;
    }

    /** Vehicles of a party that are destroyed in a fight with a unit, each with this chance. */
    int hitInFight(Party party, long unitKey, double chance) {
        return draws.count(party.vehicles(), chance, Purpose.FIGHT_VEHICLES, unitKey ^ party.key(), 0);
    }

    /** Books some of a party's vehicles, or all, as lost with their crews and load. */
    void lose(double nowMin, Party party, LossCause cause, int vehicles) {
        if (vehicles == 0) {
            return;
        }
        int people = party.people();
        int carried = party.carried();
        double quantity = party.quantity();
        double valueUsd = party.valueUsd();
        party.loseVehicles(vehicles);
        sink.on(new Event.VehiclesLost(
                nowMin,
                party.id(),
                cause,
                vehicles,
                people - party.people(),
                carried - party.carried(),
                quantity - party.quantity(),
                valueUsd - party.valueUsd()));
        double craftUsd = vehicles * party.mode().load().vehicleUsd();
        if (craftUsd > 0) {
            sink.on(new Event.Outlay(nowMin, party.id(), craftUsd));
        }
    }
}
