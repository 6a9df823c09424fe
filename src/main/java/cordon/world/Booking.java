package cordon.world;

/** One happening on the agenda; those that wait in one slot of it form a chain. */
final class Booking {
    final double atMin;
    final Runnable action;
    Booking next;
    private final Agenda.Rank rank;
    private final long key;
    private final long number;

    /** {@code number} counts bookings. */
    Booking(double atMin, Agenda.Rank rank, long key, long number, Runnable action) {
        this.atMin = atMin;
        this.rank = rank;
        this.key = key;
        this.number = number;
        this.action = action;
    }

    /** Whether it happens before another: by instant, rank, key, or order of booking. */
    boolean before(Booking other) {
        if (atMin != other.atMin) {
            return atMin < other.atMin;
        }
        if (rank != other.rank) {
            return rank.ordinal() < other.rank.ordinal();
        }
        return key != other.key ? key < other.key : number < other.number;
    }
}
