package cordon.world;

import java.util.Arrays;

/** Bookings of which the first is at hand: a binary heap. */
final class BookingHeap {
    private Booking[] heap = new Booking[256];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    /** The one that happens first, of at least one. */
    Booking first() {
        return heap[0];
    }

    void add(Booking booking) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        int hole = size++;
        while (hole > 0) {
            Booking above = heap[(hole - 1) >>> 1];
            if (!booking.before(above)) {
                break;
            }
            heap[hole] = above;
            hole = (hole - 1) >>> 1;
        }
        heap[hole] = booking;
    }

    /** Takes out the one that happens first, of at least one. */
    Booking removeFirst() {
        Booking first = heap[0];
        Booking last = heap[--size];
        heap[size] = null;
        if (size > 0) {
            sink(last);
        }
        return first;
    }

    private void sink(Booking booking) {
        int hole = 0;
        int below = 1;
        while (below < size) {
            if (below + 1 < size && heap[below + 1].before(heap[below])) {
                below++;
            }
            if (!heap[below].before(booking)) {
                break;
            }
            heap[hole] = heap[below];
            hole = below;
            below = 2 * hole + 1;
        }
        heap[hole] = booking;
    }
}
