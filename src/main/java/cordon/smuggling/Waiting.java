package cordon.smuggling;

/** A consignment that waits for its window; two are the same only if they are one. */
final class Waiting {
    private final int flow;
    private final Consignment consignment;
    private final Option option;
    private final double originKm;
    private boolean waits = true;

    Waiting(int flow, Consignment consignment, Option option, double originKm) {
        this.flow = flow;
        this.consignment = consignment;
        this.option = option;
        this.originKm = originKm;
    }

    /** Whether it still waits; from now on it does not. */
    boolean stillWaits() {
        boolean did = waits;
        waits = false;
        return did;
    }

    /** Whether it waits; unchanged by asking. */
    boolean waits() {
        return waits;
    }

    /** Index of its flow. */
    int flow() {
        return flow;
    }

    Consignment consignment() {
        return consignment;
    }

    /** The way it will take. */
    Option option() {
        return option;
    }

    /** Chainage from which it sets out. */
    double originKm() {
        return originKm;
    }
}
