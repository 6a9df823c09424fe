package cordon.world;

import java.util.Arrays;

/** Bookings of which the first is at hand: a binary heap. */
final class BookingHeap {
    private final Bookings bookings;
    private double[] atMin = new double[64];
    private int[] heap = new int[64];
    private int size;

    BookingHeap(Bookings bookings) {
        this.bookings = bookings;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Instant of the one that happens first, of at least one. */
    double firstMin() {
        return atMin[0];
    }

    void add(int booking) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
            atMin = Arrays.copyOf(atMin, 2 * size);
        }
        double minute = bookings.atMin(booking);
        int hole = size++;
        while (hole > 0) {
            int above = (hole - 1) >>> 1;
            if (!isBefore(minute, booking, above)) {
                break;
            }
            move(above, hole);
            hole = above;
        }
        put(hole, minute, booking);
    }

    /** Takes out the one that happens first, of at least one. */
    int removeFirst() {
        int first = heap[0];
        size--;
        if (size > 0) {
            sink(atMin[size], heap[size]);
        }
        return first;
    }

    private void sink(double minute, int booking) {
        int hole = 0;
        int below = 1;
        while (below < size) {
            if (below + 1 < size && isBefore(atMin[below + 1], heap[below + 1], below)) {
                below++;
            }
            if (isBefore(minute, booking, below)) {
                break;
            }
            move(below, hole);
            hole = below;
            below = 2 * hole + 1;
        }
        put(hole, minute, booking);
    }

    private boolean isBefore(double minute, int booking, int place) {
        return minute != atMin[place] ? minute < atMin[place] : bookings.breaksTie(booking, heap[place]);
    }

    private void move(int from, int to) {
        put(to, atMin[from], heap[from]);
    }

    private void put(int place, double minute, int booking) {
        atMin[place] = minute;
        heap[place] = booking;
    }
}
