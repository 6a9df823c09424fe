package cordon.smuggling;

/** A consignment that waits for its window; two are the same only if they are one. */
final class Waiting {
    private final Consignment consignment;
    private final Option option;
    private final double originKm;
    private boolean waits = true;

    Waiting(Consignment consignment, Option option, double originKm) {
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
