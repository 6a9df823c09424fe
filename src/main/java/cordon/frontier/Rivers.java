package cordon.frontier;

import java.util.ArrayList;
import java.util.List;

/** The rivers shipped with Cordon: Euphrates and Tigris near Iraq and Syria (CIA World Data Bank II). */
public final class Rivers {
    /** How near to a frontier a vertex of a river must come for {@link #near} to list it, in kilometres. */
    public static final double NEAR_KM = 60;

    private Rivers() {}

    /** All shipped rivers, in the order of the data. */
    public static List<River> shipped() {
        return Shipped.RIVERS;
    }

    /**
     * The shipped rivers with a vertex within {@link #NEAR_KM} of the line; none for a synthetic one.
     * The whole river is returned, not only the near stretch.
     */
    public static List<River> near(Frontier frontier) {
        if (!frontier.hasGeography()) {
            return List.of();
        }
        return shipped().stream().filter(river -> isNear(river, frontier)).toList();
    }

    private static boolean isNear(River river, Frontier frontier) {
        return river.parts().stream()
                .flatMap(List::stream)
                .map(place -> frontier.project(place.lon(), place.lat()))
                .anyMatch(foot -> Math.abs(foot.offsetKm()) <= NEAR_KM);
    }

    /** Holds the rivers, read when first asked for. */
    private static final class Shipped {
        private static final List<River> RIVERS = read();

        private static List<River> read() {
            List<River> rivers = new ArrayList<>();
            for (GeoJson.Feature feature : GeoJson.features(Resource.text("rivers-iraq-syria.geojson"))) {
                rivers.add(new River(feature.text("name"), feature.lines()));
            }
            return List.copyOf(rivers);
        }
    }
}
