package cordon.experiment;

import cordon.frontier.Frontier;
import cordon.frontier.UnknownBorderException;
import cordon.scenario.Barriers;
import cordon.scenario.Commodity;
import cordon.scenario.Flow;
import cordon.scenario.FrontierSpec;
import cordon.scenario.Gate;
import cordon.scenario.Guards;
import cordon.scenario.OfficialCrossing;
import cordon.scenario.Parts;
import cordon.scenario.Place;
import cordon.scenario.Rules;
import cordon.scenario.Sensing;
import cordon.world.Frontiers;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Checks what a scenario alone cannot know: that its frontier exists, and that what stands on it lies within it. Says
 * nothing of what depends on a frontier, or on another part, that is not there.
 */
public final class FrontierCheck implements Consumer<Parts> {
    /** How far on the wrong side a place may seem to lie, as lines on maps are no better than that. */
    private static final double TOLERANCE_KM = 2;

    private FrontierSpec known;
    private Optional<Frontier> line = Optional.empty();

    /**
     * Checks the parts of a scenario; the line is built once for scenarios that share it.
     *
     * @throws cordon.scenario.InvalidRecord with the problems, by path
     */
    @Override
    public void accept(Parts parts) {
        Rules rules = Rules.of();
        Optional<FrontierSpec> spec =
                parts.sound(FrontierSpec.class).values().stream().findFirst();
        line = spec.flatMap(given -> given.equals(known) ? line : built(given, rules));
        known = line.isPresent() ? spec.orElseThrow() : null;
        line.ifPresent(frontier -> checkRange(rules, parts, frontier.lengthKm()));
        parts.all(Flow.class)
                .forEach((path, flow) -> parts.find(Commodity.class, flow.commodity())
                        .ifPresent(commodity -> {
                            int sign = commodity.direction().originSign();
                            checkSide(rules, parts, path + ".from.place", flow.from(), sign);
                            checkSide(rules, parts, path + ".to.place", flow.to(), -sign);
                        }));
        rules.orThrow();
    }

    private static Optional<Frontier> built(FrontierSpec spec, Rules rules) {
        try {
            return Optional.of(Frontiers.of(spec));
        } catch (UnknownBorderException e) {
            rules.that(false, "frontier.guarded", e.getMessage());
        } catch (IllegalArgumentException e) {
            rules.that(false, "frontier", "cannot be built: " + e.getMessage());
        }
        return Optional.empty();
    }

    private static void checkRange(Rules rules, Parts parts, double lengthKm) {
        String end = String.format(Locale.ROOT, "the frontier's end at %.3f km", lengthKm);
        Range within = (path, km) -> rules.that(km <= lengthKm, path + ".km", "must not lie beyond " + end, km);
        Range begins = (path, km) -> rules.that(km < lengthKm, path + ".fromKm", "must lie before " + end, km);
        parts.all(Gate.class).forEach((path, gate) -> within.check(path, gate.km()));
        parts.all(OfficialCrossing.class).forEach((path, crossing) -> within.check(path, crossing.km()));
        parts.all(Barriers.Section.class).forEach((path, section) -> begins.check(path, section.fromKm()));
        parts.all(Sensing.TowerRow.class).forEach((path, row) -> begins.check(path, row.fromKm()));
        parts.all(Guards.PostRow.class).forEach((path, row) -> begins.check(path, row.fromKm()));
        parts.all(Guards.PatrolRow.class).forEach((path, row) -> begins.check(path, row.fromKm()));
        parts.all(Guards.TeamRow.class).forEach((path, row) -> begins.check(path, row.fromKm()));
        parts.all(Flow.End.class).forEach((path, place) -> place.fromKm().ifPresent(km -> begins.check(path, km)));
    }

    private interface Range {
        void check(String path, double km);
    }

    private void checkSide(Rules rules, Parts parts, String path, Flow.End end, int sign) {
        end.place().flatMap(id -> parts.find(Place.class, id)).ifPresent(place -> {
            boolean there =
                    offsetKm(place).map(km -> sign * km >= -TOLERANCE_KM).orElse(true);
            String country = sign > 0 ? "the guarded side" : "the neighbour's side";
            rules.that(there, path, "must lie on " + country + ", as the commodity's direction demands", place.id());
        });
    }

    private Optional<Double> offsetKm(Place place) {
        return place.offsetKm().isPresent()
                ? place.offsetKm()
                : line.map(frontier -> frontier.project(
                                place.lon().orElseThrow(), place.lat().orElseThrow())
                        .offsetKm());
    }
}
