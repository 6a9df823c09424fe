package cordon.world;

import cordon.frontier.BorderCatalogue;
import cordon.frontier.Frontier;
import cordon.frontier.LonLat;
import cordon.scenario.FrontierSpec;
import java.util.List;

/** Builds the line that a scenario asks for. */
public final class Frontiers {
    private Frontiers() {}

    /**
     * The frontier of a specification.
     *
     * @throws IllegalArgumentException if it cannot be built
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
        return Frontier.between(
                BorderCatalogue.shipped(), guarded, neighbour, spec.startNear().map(Frontiers::point));
    }

    private static LonLat point(List<Double> lonLat) {
        return new LonLat(lonLat.get(0), lonLat.get(1));
    }
}
