package cordon.world;

/**
 * What is to happen, in order of exact instants; ties go by rank, then by key, then by the order of booking.
 *
 * <p>A tick only says how far the agenda is resolved: the order of events does not know where ticks begin. What is far off waits
 * unsorted in slots of time, used lap after lap (a calendar queue: Brown 1988, Communications of the ACM 31:1220), so that the heap
 * stays small.
 */
public final class Agenda {
    /** Order of kinds of happening at one instant. */
    public enum Rank {
        WEATHER,
        TOWER,
        MIDNIGHT,
        TUNNEL,
        RETURN,
        DEMAND,
        TRUCK,
        NUISANCE,
        MOVEMENT,
        SIGHTING,
        COMMAND,
        ENCOUNTER
    }

    /** Slots of one lap, a power of two; what lies laps ahead stays in its slot until its lap comes. */
    private static final int SLOTS = 1 << 12;

    private static final double SLOT_MIN = 2;

    private final double firstMin;
    private final double endMin;
    private final Booking[] later = new Booking[SLOTS];
    private final BookingHeap soon = new BookingHeap();
    private int openSlot = -1;
    private double nowMin = Double.NEGATIVE_INFINITY;
    private long bookings;

    /** An empty agenda of a period; what is booked for its end or after never happens. */
    public Agenda(double firstMin, double endMin) {
        this.firstMin = firstMin;
        this.endMin = endMin;
    }

    /** The instant of what is happening now. */
    public double nowMin() {
        return nowMin;
    }

    /** Books a happening, which may not lie in the past. */
    public void book(double atMin, Rank rank, long key, Runnable action) {
        if (!(atMin >= nowMin)) {
            throw new IllegalStateException("booked " + rank + " at " + atMin + " min, now is " + nowMin);
        }
        if (atMin >= endMin) {
            return;
        }
        Booking booking = new Booking(atMin, rank, key, bookings++, action);
        int slot = slot(atMin);
        if (slot <= openSlot) {
            soon.add(booking);
        } else {
            defer(booking, slot);
        }
    }

    private void defer(Booking booking, int slot) {
        booking.next = later[slot & SLOTS - 1];
        later[slot & SLOTS - 1] = booking;
    }

    /** Number of the slot of an instant, counted from the beginning; never less for a later one. */
    private int slot(double minute) {
        return (int) ((minute - firstMin) / SLOT_MIN);
    }

    /** Lets everything before {@code untilMin} happen, in order. */
    public void resolve(double untilMin) {
        int lastSlot = slot(untilMin);
        while (comesBefore(untilMin, lastSlot)) {
            Booking booking = soon.removeFirst();
            nowMin = booking.atMin;
            booking.action.run();
        }
        nowMin = untilMin;
    }

    /** Whether anything is left before an instant; opens slots until the next booking lies in the heap. */
    private boolean comesBefore(double untilMin, int lastSlot) {
        while (soon.isEmpty() && openSlot < lastSlot) {
            open(++openSlot);
        }
        return !soon.isEmpty() && soon.first().atMin < untilMin;
    }

    private void open(int slot) {
        Booking booking = later[slot & SLOTS - 1];
        later[slot & SLOTS - 1] = null;
        while (booking != null) {
            Booking next = booking.next;
            if (slot(booking.atMin) == slot) {
                soon.add(booking);
            } else {
                defer(booking, slot);
            }
            booking = next;
        }
    }
}
