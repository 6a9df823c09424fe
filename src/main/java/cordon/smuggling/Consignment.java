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
    private final int[] attempts;

    Consignment(long key, Flow flow, Commodity commodity, double quantity, double demandedMin, int vehicles) {
        this(key, flow, commodity, quantity, demandedMin, vehicles, new int[1]);
    }

    private Consignment(
            long key,
            Flow flow,
            Commodity commodity,
            double quantity,
            double demandedMin,
            int vehicles,
            int[] attempts) {
        this.attempts = attempts;
        this.key = key;
        this.flow = flow;
        this.commodity = commodity;
        this.quantity = quantity;
        this.demandedMin = demandedMin;
        this.vehicles = vehicles;
    }

    /** What of it came back, to be tried again; attempts are counted together with those of the rest. */
    Consignment part(double partQuantity) {
        return partQuantity == quantity
                ? this
                : new Consignment(key, flow, commodity, partQuantity, demandedMin, vehicles, attempts);
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
