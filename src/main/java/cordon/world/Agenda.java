package cordon.world;

import java.util.PriorityQueue;

/**
 * What is to happen, in order of exact instants; ties go by rank, then by key, then by the order of booking.
 *
 * <p>A tick only says how far the agenda is resolved: the order of events does not know where ticks begin. What is far off waits
 * unsorted in slots of time (a calendar queue: Brown 1988, Communications of the ACM 31:1220), so that the heap stays small.
 */
public final class Agenda {
    /** Order of kinds of happening at one instant. */
    public enum Rank {
        CHANGE,
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

    /** A booking; those that wait in one slot form a chain. */
    private static final class Entry implements Comparable<Entry> {
        private final double atMin;
        private final Rank rank;
        private final long key;
        private final long booked;
        private final Runnable action;
        private Entry next;

        Entry(double atMin, Rank rank, long key, long booked, Runnable action) {
            this.atMin = atMin;
            this.rank = rank;
            this.key = key;
            this.booked = booked;
            this.action = action;
        }

        @Override
        public int compareTo(Entry other) {
            int byInstant = Double.compare(atMin, other.atMin);
            if (byInstant != 0) {
                return byInstant;
            }
            int byRank = rank.compareTo(other.rank);
            if (byRank != 0) {
                return byRank;
            }
            int byKey = Long.compare(key, other.key);
            return byKey != 0 ? byKey : Long.compare(booked, other.booked);
        }
    }

    private static final int SLOTS = 1 << 16;

    private final double firstMin;
    private final double endMin;
    private final Entry[] later = new Entry[SLOTS];
    private final PriorityQueue<Entry> soon = new PriorityQueue<>(256);
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
        Entry entry = new Entry(atMin, rank, key, bookings++, action);
        int slot = slot(atMin);
        if (slot <= openSlot) {
            soon.add(entry);
        } else {
            entry.next = later[slot];
            later[slot] = entry;
        }
    }

    /** Slot of an instant; never less for a later one. */
    private int slot(double minute) {
        return Math.min(SLOTS - 1, (int) ((minute - firstMin) / (endMin - firstMin) * SLOTS));
    }

    /** Lets everything before {@code untilMin} happen, in order. */
    public void resolve(double untilMin) {
        int lastSlot = slot(untilMin);
        while (comesBefore(untilMin, lastSlot)) {
            Entry entry = soon.poll();
            nowMin = entry.atMin;
            entry.action.run();
        }
        nowMin = untilMin;
    }

    /** Whether anything is left before an instant; opens slots until the next entry lies in the heap. */
    private boolean comesBefore(double untilMin, int lastSlot) {
        while (soon.isEmpty() && openSlot < lastSlot) {
            openSlot++;
            for (Entry entry = later[openSlot]; entry != null; entry = entry.next) {
                soon.add(entry);
            }
            later[openSlot] = null;
        }
        return !soon.isEmpty() && soon.peek().atMin < untilMin;
    }
}
