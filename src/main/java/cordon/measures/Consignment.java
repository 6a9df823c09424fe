package cordon.measures;

import cordon.events.Event;

/**
 * What of one consignment waits, is under way, came back or, of people who may try again, was caught; moves it in the balance of its
 * commodity.
 */
final class Consignment {
    private static final double TOLERANCE = 1e-9;

    private final Balance balance;
    private final double quantity;
    private final double valueUsd;
    private final boolean mayTryAgain;
    private double waiting;
    private double turnedBack;
    private double caught;
    private double underWay;

    /** A consignment; {@code mayTryAgain} tells whether what was seized of it may be under way again. */
    Consignment(Event.Demanded demanded, Balance balance, boolean mayTryAgain) {
        this.balance = balance;
        this.mayTryAgain = mayTryAgain;
        quantity = demanded.quantity();
        valueUsd = demanded.valueUsd();
        waiting = 1;
        balance.demand(part(quantity, valueUsd));
    }

    /** Sends this much, first of what waits, then of what came back or was caught; gives the part that is now under way. */
    Balance.Part send(double quantity, double valueUsd) {
        Balance.Part part = part(quantity, valueUsd);
        remove(part.consignments());
        underWay += part.consignments();
        balance.put(Balance.Place.UNDER_WAY, part);
        return part;
    }

    /** A part that was sent ends, as its attempt reports it. */
    void arrive(Balance.Part sent, Balance.Place place, double quantity, double valueUsd) {
        underWay -= sent.consignments();
        turnedBack += place == Balance.Place.TURNED_BACK ? sent.consignments() : 0;
        caught += mayTryAgain && place == Balance.Place.SEIZED ? sent.consignments() : 0;
        balance.take(Balance.Place.UNDER_WAY, sent);
        balance.put(place, part(quantity, valueUsd));
    }

    /** A part of what was sent is lost on the way; gives the part that is still under way. */
    Balance.Part lose(Balance.Part sent, double lostQuantity, double lostUsd) {
        Balance.Part lost = part(lostQuantity, lostUsd);
        underWay -= lost.consignments();
        balance.take(Balance.Place.UNDER_WAY, lost);
        balance.put(Balance.Place.LOST, lost);
        return new Balance.Part(
                sent.consignments() - lost.consignments(),
                sent.quantity() - lost.quantity(),
                sent.valueUsd() - lost.valueUsd());
    }

    /** This much will not be sent, or not again. */
    void giveUp(Balance.Place why, double quantity, double valueUsd) {
        Balance.Part part = part(quantity, valueUsd);
        remove(part.consignments());
        balance.put(why, part);
    }

    /** Nothing of it can move any more. */
    boolean isDone() {
        return waiting + turnedBack + caught + underWay <= TOLERANCE;
    }

    private void remove(double share) {
        double fromWaiting = Math.min(share, waiting);
        double fromTurnedBack = Math.min(share - fromWaiting, turnedBack);
        double fromCaught = Math.min(share - fromWaiting - fromTurnedBack, caught);
        waiting -= fromWaiting;
        turnedBack -= fromTurnedBack;
        caught -= fromCaught;
        Balance.Part whole = new Balance.Part(1, quantity, valueUsd);
        balance.take(Balance.Place.WAITING, whole.times(fromWaiting));
        balance.take(Balance.Place.TURNED_BACK, whole.times(fromTurnedBack));
        balance.take(Balance.Place.SEIZED, whole.times(fromCaught));
    }

    /** A part of this size; of an empty consignment any part is the whole. */
    private Balance.Part part(double partQuantity, double partUsd) {
        return new Balance.Part(quantity == 0 ? 1 : partQuantity / quantity, partQuantity, partUsd);
    }
}
