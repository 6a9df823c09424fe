package cordon.interdiction;

import java.util.PriorityQueue;

/** People held, each for a while. */
final class Custody {
    private record Held(double untilMin, int people) implements Comparable<Held> {
        @Override
        public int compareTo(Held other) {
            return Double.compare(untilMin, other.untilMin);
        }
    }

    private final PriorityQueue<Held> held = new PriorityQueue<>();
    private int people;

    /** Takes people in until an instant if there is room; whether there was. */
    boolean take(int more, int places, double nowMin, double untilMin) {
        while (!held.isEmpty() && held.peek().untilMin <= nowMin) {
            people -= held.poll().people;
        }
        if (people + more > places) {
            return false;
        }
        people += more;
        held.add(new Held(untilMin, more));
        return true;
    }
}
