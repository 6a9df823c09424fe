package cordon.frontier;

import java.util.List;

/**
 * A river's course, to draw and to place terrain by.
 *
 * @param parts unbroken stretches, in the order of the data
 */
public record River(String name, List<List<LonLat>> parts) {
    /** Copies the lists. */
    public River {
        parts = parts.stream().map(List::copyOf).toList();
    }
}
