package cordon.frontier;

import java.util.List;

/**
 * One land border of the catalogue.
 *
 * @param a one country, the first by alphabet
 * @param b the other
 * @param km length as the data give it, on a sphere; {@link Frontier#lengthKm} is the geodesic one
 * @param parts unbroken stretches, longest first
 * @param aIs for each part, the side on which {@code a} lies in the direction of the part's points
 */
public record Border(String a, String b, double km, List<List<LonLat>> parts, List<Side> aIs) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no part, or not one side for each part
     */
    public Border {
        parts = parts.stream().map(List::copyOf).toList();
        aIs = List.copyOf(aIs);
        if (parts.isEmpty() || parts.size() != aIs.size()) {
            throw new IllegalArgumentException(
                    a + " - " + b + ": " + parts.size() + " parts, " + aIs.size() + " sides");
        }
    }

    /** Whether the country is on one side, by its exact name. */
    public boolean has(String country) {
        return a.equals(country) || b.equals(country);
    }

    /**
     * The country across the border.
     *
     * @throws IllegalArgumentException if the given one is on neither side
     */
    public String other(String country) {
        if (!has(country)) {
            throw new IllegalArgumentException(country + " is not on the border " + a + " - " + b);
        }
        return a.equals(country) ? b : a;
    }
}
