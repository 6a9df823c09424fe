package cordon.world;

import cordon.frontier.BorderCatalogue;
import cordon.frontier.Frontier;
import cordon.frontier.LonLat;
import cordon.scenario.FrontierSpec;
import java.util.List;
import java.util.Optional;

/** Finds the line that a scenario asks for. */
public final class Frontiers {
    private Frontiers() {}

    /**
     * The frontier of a specification.
     *
     * @throws cordon.frontier.UnknownBorderException when two named countries share no border, with suggestions
     * @throws IllegalArgumentException when an inline or GeoJSON line is not one
     */
    public static Frontier of(FrontierSpec spec) {
        String guarded = spec.guarded().orElse("");
        String neighbour = spec.neighbour().orElse("");
        if (spec.straightKm().isPresent()) {
            return Frontier.straight(spec.straightKm().get(), spec.latitude());
        }
        if (spec.line().isPresent()) {
            List<LonLat> points =
                    spec.line().get().stream().map(Frontiers::point).toList();
            return Frontier.alongLine(points, spec.guardedIs(), guarded, neighbour);
        }
        if (spec.geojson().isPresent()) {
            return Frontier.ofGeoJson(spec.geojson().get(), spec.guardedIs(), guarded, neighbour);
        }
        Optional<LonLat> near = spec.startNear().map(Frontiers::point);
        return Frontier.between(BorderCatalogue.shipped(), guarded, neighbour, near);
    }

    private static LonLat point(List<Double> pair) {
        return new LonLat(pair.get(0), pair.get(1));
    }
}
