package cordon.world;

import java.util.Arrays;

/**
 * What is booked and has not yet happened, by number: a number is free again when its happening is taken out. Kept as columns, so that
 * to order bookings no object has to be looked at.
 */
final class Bookings {
    /** The end of a chain. */
    static final int NONE = -1;

    private double[] atMin = new double[1024];
    private byte[] rank = new byte[1024];
    private long[] key = new long[1024];
    private long[] order = new long[1024];
    private int[] next = new int[1024];
    private Runnable[] action = new Runnable[1024];
    private int used;
    private int free = NONE;
    private long booked;

    /** Notes a happening; bookings count in the order in which they are noted. */
    int add(double minute, Agenda.Rank rankOfKind, long keyOfThing, Runnable what) {
        int booking = free;
        if (booking == NONE) {
            booking = used++;
            if (booking == atMin.length) {
                grow();
            }
        } else {
            free = next[booking];
        }
        atMin[booking] = minute;
        rank[booking] = (byte) rankOfKind.ordinal();
        key[booking] = keyOfThing;
        order[booking] = booked++;
        action[booking] = what;
        return booking;
    }

    private void grow() {
        int size = 2 * atMin.length;
        atMin = Arrays.copyOf(atMin, size);
        rank = Arrays.copyOf(rank, size);
        key = Arrays.copyOf(key, size);
        order = Arrays.copyOf(order, size);
        next = Arrays.copyOf(next, size);
        action = Arrays.copyOf(action, size);
    }

    /** Takes out a booking and gives what is to happen. */
    Runnable take(int booking) {
        Runnable what = action[booking];
        action[booking] = null;
        next[booking] = free;
        free = booking;
        return what;
    }

    /** Its instant. */
    double atMin(int booking) {
        return atMin[booking];
    }

    /** The one after it in its chain. */
    int next(int booking) {
        return next[booking];
    }

    /** Puts it before another in a chain. */
    void chain(int booking, int before) {
        next[booking] = before;
    }

    /** Which of two bookings of one instant happens first: by rank, key, or order of booking. */
    boolean breaksTie(int booking, int other) {
        if (rank[booking] != rank[other]) {
            return rank[booking] < rank[other];
        }
        return key[booking] != key[other] ? key[booking] < key[other] : order[booking] < order[other];
    }
}
