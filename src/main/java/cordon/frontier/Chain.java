package cordon.frontier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

/**
 * Puts the parts of a border into one walking order: from the chosen end, always on to the nearest
 * end of a part not yet walked, turning parts round (and their guarded side with them) as needed.
 * Rings around exclaves are entered at their first point, and never the start if an open part exists.
 */
final class Chain {
    private Chain() {}

    /** Orders the parts; without {@code startNear} the walk begins at the first part's first point. */
    static List<Part> of(List<Part> parts, Optional<LonLat> startNear) {
        List<Part> left = new ArrayList<>(parts);
        List<Part> walk = new ArrayList<>();
        walk.add(startNear.map(near -> takeNearest(left, near, true)).orElseGet(() -> left.remove(0)));
        while (!left.isEmpty()) {
            walk.add(takeNearest(left, walk.get(walk.size() - 1).end(), false));
        }
        return List.copyOf(walk);
    }

    private static Part takeNearest(List<Part> left, LonLat here, boolean openFirst) {
        boolean skipRings = openFirst && left.stream().anyMatch(part -> !part.isRing());
        Part best = left.get(0);
        boolean turned = false;
        double bestM = Double.POSITIVE_INFINITY;
        for (Part part : left) {
            if (skipRings && part.isRing()) {
                continue;
            }
            double toStartM = metres(here, part.start());
            double toEndM = metres(here, part.end());
            if (Math.min(toStartM, toEndM) < bestM) {
                best = part;
                turned = toEndM < toStartM;
                bestM = Math.min(toStartM, toEndM);
            }
        }
        left.remove(best);
        return turned ? best.reversed() : best;
    }

    private static double metres(LonLat from, LonLat to) {
        return Geodesic.WGS84.Inverse(from.lat(), from.lon(), to.lat(), to.lon(), GeodesicMask.DISTANCE).s12;
    }
}
