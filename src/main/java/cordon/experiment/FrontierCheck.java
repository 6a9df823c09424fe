package cordon.experiment;

import cordon.frontier.Frontier;
import cordon.frontier.UnknownBorderException;
import cordon.scenario.Flow;
import cordon.scenario.FrontierSpec;
import cordon.scenario.Place;
import cordon.scenario.Rules;
import cordon.scenario.Scenario;
import cordon.world.Frontiers;
import java.util.Locale;
import java.util.function.Consumer;

/** Checks what a scenario alone cannot know: that its frontier exists, and that what stands on it lies within it. */
public final class FrontierCheck implements Consumer<Scenario> {
    /** How far on the wrong side a place may seem to lie, as lines on maps are no better than that. */
    private static final double TOLERANCE_KM = 2;

    private FrontierSpec known;
    private Frontier line;
    private double lengthKm;

    /**
     * Checks a scenario; the line is built once for scenarios that share it.
     *
     * @throws cordon.scenario.InvalidRecord with the problems, by path
     */
    @Override
    public void accept(Scenario scenario) {
        measure(scenario.frontier());
        Rules rules = Rules.of();
        scenario.gates().forEach(gate -> within(rules, "gates." + gate.id() + ".km", gate.km()));
        scenario.crossings().forEach(each -> within(rules, "crossings." + each.id() + ".km", each.km()));
        scenario.barriers().sections().forEach(s -> begins(rules, "barriers.sections." + s.id(), s.fromKm()));
        scenario.sensing().towers().forEach(row -> begins(rules, "sensing.towers." + row.id(), row.fromKm()));
        scenario.guards().posts().forEach(row -> begins(rules, "guards.posts." + row.id(), row.fromKm()));
        scenario.guards().patrols().forEach(row -> begins(rules, "guards.patrols." + row.id(), row.fromKm()));
        scenario.guards().teams().forEach(row -> begins(rules, "guards.teams." + row.id(), row.fromKm()));
        scenario.flows().forEach(flow -> {
            flow.from().fromKm().ifPresent(km -> begins(rules, "flows." + flow.id() + ".from", km));
            flow.to().fromKm().ifPresent(km -> begins(rules, "flows." + flow.id() + ".to", km));
            int sign = scenario.commodity(flow.commodity()).direction().originSign();
            side(rules, scenario, "flows." + flow.id() + ".from.place", flow.from(), sign);
            side(rules, scenario, "flows." + flow.id() + ".to.place", flow.to(), -sign);
        });
        rules.orThrow();
    }

    private void measure(FrontierSpec spec) {
        if (spec.equals(known)) {
            return;
        }
        try {
            line = Frontiers.of(spec);
            lengthKm = line.lengthKm();
            known = spec;
        } catch (UnknownBorderException e) {
            Rules.of().that(false, "frontier.guarded", e.getMessage()).orThrow();
        } catch (IllegalArgumentException e) {
            Rules.of()
                    .that(false, "frontier", "cannot be built: " + e.getMessage())
                    .orThrow();
        }
    }

    private void within(Rules rules, String path, double km) {
        rules.that(km <= lengthKm, path, "must not lie beyond the frontier's end at " + end() + " km", km);
    }

    private void begins(Rules rules, String path, double fromKm) {
        rules.that(
                fromKm < lengthKm, path + ".fromKm", "must lie before the frontier's end at " + end() + " km", fromKm);
    }

    private void side(Rules rules, Scenario scenario, String path, Flow.End end, int sign) {
        end.place().ifPresent(id -> {
            boolean there = sign * offsetKm(scenario.place(id)) >= -TOLERANCE_KM;
            String country = sign > 0 ? "the guarded side" : "the neighbour's side";
            rules.that(there, path, "must lie on " + country + ", as the commodity's direction demands", id);
        });
    }

    private double offsetKm(Place place) {
        return place.offsetKm().isPresent()
                ? place.offsetKm().get()
                : line.project(place.lon().orElseThrow(), place.lat().orElseThrow())
                        .offsetKm();
    }

    private String end() {
        return String.format(Locale.ROOT, "%.3f", lengthKm);
    }
}
