package cordon.report;

import cordon.frontier.Frontier;
import cordon.frontier.StripPoint;
import cordon.scenario.Place;
import cordon.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A place that people know, by name and strip coordinates; {@code km} may lie beyond the ends. */
public record Town(String name, double km, double offsetKm) {
    /** Places further from the line than this say nothing about it. */
    static final double NEAR_KM = 40;
    /** A stretch is near a town if its middle is no further from it along the line. */
    private static final double BESIDE_KM = 25;

    /** Towns first, then villages and bases, nearest to the line first. */
    static List<Town> of(RunView run) {
        return of(run.scenario(), run.frontier());
    }

    /** Towns of a scenario first, then villages and bases. */
    public static List<Town> of(Scenario scenario, Frontier frontier) {
        List<Place> places = scenario.places().stream()
                .filter(place -> place.kind() != Place.Kind.CROSSING && place.kind() != Place.Kind.GATE)
                .sorted(Comparator.comparing(Place::kind))
                .toList();
        List<Town> towns = new ArrayList<>();
        for (Place place : places) {
            strip(frontier, place).ifPresent(at -> towns.add(new Town(place.name(), at.km(), at.offsetKm())));
        }
        return towns;
    }

    /** Those whose foot on the line is theirs: near, and not beyond an end. */
    static List<Town> near(RunView run) {
        return of(run).stream()
                .filter(t -> Math.abs(t.offsetKm()) <= NEAR_KM
                        && t.km() >= 0
                        && t.km() <= run.frontier().lengthKm())
                .toList();
    }

    /** The nearest town to a chainage, or the chainage itself. */
    static String nearest(RunView run, double km) {
        return near(run).stream()
                .filter(town -> Math.abs(town.km() - km) <= BESIDE_KM)
                .min(Comparator.comparingDouble(town -> Math.hypot(town.km() - km, town.offsetKm())))
                .map(town -> "near " + town.name())
                .orElse("around km " + Figures.count(km));
    }

    private static Optional<StripPoint> strip(Frontier frontier, Place place) {
        if (place.km().isPresent()) {
            return Optional.of(new StripPoint(place.km().get(), place.offsetKm().orElse(0.0)));
        }
        return frontier.hasGeography()
                ? Optional.of(
                        frontier.project(place.lon().orElseThrow(), place.lat().orElseThrow()))
                : Optional.empty();
    }
}
