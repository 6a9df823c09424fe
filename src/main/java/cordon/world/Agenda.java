package cordon.world;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeMap;

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

    private record Entry(double atMin, Rank rank, long key, long booked, Runnable action) implements Comparable<Entry> {
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

    private static final double SLOT_MIN = 8;

    private final PriorityQueue<Entry> soon = new PriorityQueue<>(256);
    private final TreeMap<Long, List<Entry>> later = new TreeMap<>();
    private long openSlot = Long.MIN_VALUE;
    private double nowMin = Double.NEGATIVE_INFINITY;
    private long bookings;

    /** The instant of what is happening now. */
    public double nowMin() {
        return nowMin;
    }

    /** Books a happening, which may not lie in the past. */
    public void book(double atMin, Rank rank, long key, Runnable action) {
        if (!(atMin >= nowMin)) {
            throw new IllegalStateException("booked " + rank + " at " + atMin + " min, now is " + nowMin);
        }
        Entry entry = new Entry(atMin, rank, key, bookings++, action);
        long slot = (long) Math.floor(atMin / SLOT_MIN);
        if (slot <= openSlot) {
            soon.add(entry);
        } else {
            later.computeIfAbsent(slot, s -> new ArrayList<>()).add(entry);
        }
    }

    /** Lets everything before {@code untilMin} happen, in order. */
    public void resolve(double untilMin) {
        while (comesBefore(untilMin)) {
            Entry entry = soon.poll();
            nowMin = entry.atMin;
            entry.action.run();
        }
        nowMin = untilMin;
    }

    /** Whether anything is left before an instant; opens slots until the next entry lies in the heap. */
    private boolean comesBefore(double untilMin) {
        while (soon.isEmpty() && !later.isEmpty() && later.firstKey() * SLOT_MIN < untilMin) {
            openSlot = later.firstKey();
            soon.addAll(later.pollFirstEntry().getValue());
        }
        return !soon.isEmpty() && soon.peek().atMin < untilMin;
    }
}
