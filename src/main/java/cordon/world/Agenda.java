package cordon.world;

import java.util.PriorityQueue;

/**
 * What is to happen, in order of exact instants; ties go by rank, then by key, then by the order of booking.
 *
 * <p>A tick only says how far the agenda is resolved: the order of events does not know where ticks begin.
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

    private final PriorityQueue<Entry> entries = new PriorityQueue<>(256);
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
        entries.add(new Entry(atMin, rank, key, bookings++, action));
    }

    /** Lets everything before {@code untilMin} happen, in order. */
    public void resolve(double untilMin) {
        while (!entries.isEmpty() && entries.peek().atMin < untilMin) {
            Entry entry = entries.poll();
            nowMin = entry.atMin;
            entry.action.run();
        }
        nowMin = untilMin;
    }
}
