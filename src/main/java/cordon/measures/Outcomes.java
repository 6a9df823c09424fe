package cordon.measures;

import cordon.events.Outcome;

/** Attempts by how they ended: A = S + T + L + D. */
public record Outcomes(Tally delivered, Tally seized, Tally turnedBack, Tally lost) {
    /** Nothing. */
    public static final Outcomes NONE = new Outcomes(Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE);

    /** All ended attempts, A. */
    public Tally attempts() {
        return delivered.plus(seized).plus(turnedBack).plus(lost);
    }

    /** True seizure rate S/A by attempts; NaN without attempts. */
    public double seizureRateByAttempts() {
        return (double) seized.count() / attempts().count();
    }

    /** True seizure rate S/A by quantity; NaN without attempts. */
    public double seizureRateByQuantity() {
        return seized.quantity() / attempts().quantity();
    }

    /** These outcomes with one more. */
    public Outcomes plus(Outcome outcome, double quantity, double valueUsd) {
        return switch (outcome) {
            case DELIVERED -> new Outcomes(delivered.plus(quantity, valueUsd), seized, turnedBack, lost);
            case SEIZED -> new Outcomes(delivered, seized.plus(quantity, valueUsd), turnedBack, lost);
            case TURNED_BACK -> new Outcomes(delivered, seized, turnedBack.plus(quantity, valueUsd), lost);
            case ABANDONED, DESTROYED -> new Outcomes(delivered, seized, turnedBack, lost.plus(quantity, valueUsd));
        };
    }

    /** The sum. */
    public Outcomes plus(Outcomes o) {
        return new Outcomes(
                delivered.plus(o.delivered), seized.plus(o.seized), turnedBack.plus(o.turnedBack), lost.plus(o.lost));
    }
}
