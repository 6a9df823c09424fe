package cordon.frontier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One unbroken stretch of a frontier, and the side of it (in the order of its points) that is guarded. */
record Part(List<LonLat> points, Side guardedIs) {
    Part {
        points = List.copyOf(points);
        if (points.stream().distinct().count() < 2) {
            throw new IllegalArgumentException("a line needs at least two different points");
        }
    }

    LonLat start() {
        return points.get(0);
    }

    LonLat end() {
        return points.get(points.size() - 1);
    }

    /** Whether the part closes on itself, as around an exclave. */
    boolean isRing() {
        return start().equals(end());
    }

    Part reversed() {
        List<LonLat> back = new ArrayList<>(points);
        Collections.reverse(back);
        return new Part(back, guardedIs.opposite());
    }
}
