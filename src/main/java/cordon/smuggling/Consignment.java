package cordon.smuggling;

import cordon.random.Keys;
import cordon.scenario.Commodity;
import cordon.scenario.Flow;

/** What was demanded: a quantity of one commodity from one end to the other, tried once or more. */
public final class Consignment {
    private final long key;
    private final Flow flow;
    private final Commodity commodity;
    private final double quantity;
    private final double demandedMin;
    private final int vehicles;
    private final boolean again;
    private final int[] attempts;

    Consignment(long key, Flow flow, Commodity commodity, double quantity, double demandedMin, int vehicles) {
        this(key, flow, commodity, quantity, demandedMin, vehicles, false, new int[1]);
    }

    private Consignment(
            long key,
            Flow flow,
            Commodity commodity,
            double quantity,
            double demandedMin,
            int vehicles,
            boolean again,
            int[] attempts) {
        this.key = key;
        this.flow = flow;
        this.commodity = commodity;
        this.quantity = quantity;
        this.demandedMin = demandedMin;
        this.vehicles = vehicles;
        this.again = again;
        this.attempts = attempts;
    }

    /** What came back of it with a party, to be sent again with that party's own vehicles. */
    Consignment cameBack(Party party) {
        return new Consignment(key, flow, commodity, party.quantity(), demandedMin, party.vehicles(), true, attempts);
    }

    /** Whether it came back before. */
    public boolean again() {
        return again;
    }

    /** Key of its draws: a function of flow and arrival number. */
    public long key() {
        return key;
    }

    /** Id in events. */
    public long id() {
        return Keys.id(key);
    }

    /** Flow. */
    public Flow flow() {
        return flow;
    }

    /** Commodity. */
    public Commodity commodity() {
        return commodity;
    }

    /** Quantity in the commodity's unit. */
    public double quantity() {
        return quantity;
    }

    /** Destination wholesale value, USD. */
    public double valueUsd() {
        return quantity * commodity.destinationUsd();
    }

    /** When it was demanded. */
    public double demandedMin() {
        return demandedMin;
    }

    /** Vehicles of a convoy, else 1. */
    public int vehicles() {
        return vehicles;
    }

    /** Number for the next attempt. */
    int nextAttempt() {
        return attempts[0]++;
    }

    /** Attempts begun so far. */
    public int attempts() {
        return attempts[0];
    }
}
