package cordon.world;

import java.util.Arrays;

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
    private final Bookings bookings = new Bookings();
    private final int[] later = new int[SLOTS];
    private final BookingHeap soon = new BookingHeap(bookings);
    private int openSlot = -1;
    private double nowMin = Double.NEGATIVE_INFINITY;

    /** An empty agenda of a period; what is booked for its end or after never happens. */
    public Agenda(double firstMin, double endMin) {
        this.firstMin = firstMin;
        this.endMin = endMin;
        Arrays.fill(later, Bookings.NONE);
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
        int booking = bookings.add(atMin, rank, key, action);
        int slot = slot(atMin);
        if (slot <= openSlot) {
            soon.add(booking);
        } else {
            defer(booking, slot);
        }
    }

    private void defer(int booking, int slot) {
        bookings.chain(booking, later[slot & SLOTS - 1]);
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
            nowMin = soon.firstMin();
            bookings.take(soon.removeFirst()).run();
        }
        nowMin = untilMin;
    }

    /** Whether anything is left before an instant; opens slots until the next booking lies in the heap. */
    private boolean comesBefore(double untilMin, int lastSlot) {
        while (soon.isEmpty() && openSlot < lastSlot) {
            open(++openSlot);
        }
        return !soon.isEmpty() && soon.firstMin() < untilMin;
    }

    private void open(int slot) {
        int booking = later[slot & SLOTS - 1];
        later[slot & SLOTS - 1] = Bookings.NONE;
        while (booking != Bookings.NONE) {
            int next = bookings.next(booking);
            if (slot(bookings.atMin(booking)) == slot) {
                soon.add(booking);
            } else {
                defer(booking, slot);
            }
            booking = next;
        }
    }
}
