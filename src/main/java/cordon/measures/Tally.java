package cordon.measures;

/**
 * A number of attempts with what they carried.
 *
 * @param count attempts
 * @param quantity in the commodity's unit
 * @param valueUsd destination wholesale value
 */
public record Tally(long count, double quantity, double valueUsd) {
    /** Nothing. */
    public static final Tally NONE = new Tally(0, 0, 0);

    /** The sum of two tallies. */
    public Tally plus(Tally other) {
        return new Tally(count + other.count, quantity + other.quantity, valueUsd + other.valueUsd);
    }

    /** This tally with one more attempt. */
    public Tally plus(double moreQuantity, double moreValueUsd) {
        return new Tally(count + 1, quantity + moreQuantity, valueUsd + moreValueUsd);
    }
}
