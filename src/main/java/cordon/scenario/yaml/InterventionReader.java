package cordon.scenario.yaml;

import cordon.scenario.Commodity;
import cordon.scenario.Flow;
import cordon.scenario.Hints;
import cordon.scenario.Intervention;
import cordon.scenario.InvalidRecord.Violation;
import cordon.scenario.Organisation;
import cordon.scenario.Period;
import cordon.scenario.Problem;
import cordon.scenario.Scenario;
import cordon.scenario.TimedScenario;
import cordon.scenario.Tunnel;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Applies the interventions of a scenario to its tree, one upon the other in order of date, and binds each step. What is
 * wrong at the start already is not told again.
 */
final class InterventionReader {
    private static final List<String> CHANGEABLE = List.of(
            "barriers",
            "sensing",
            "guards",
            "gates",
            "crossings",
            "flows",
            "organisations",
            "commodities",
            "residents");

    private final ConfigTree tree;
    private final Binding start;
    private final Function<ConfigTree, Binding> binding;
    private final Optional<Period> period;
    private final List<Dated> interventions;
    private final List<Problem> problems = new ArrayList<>();

    /** An intervention as read: unsure of its date, or with stand-ins among its values, if it did not bind. */
    private record Dated(Intervention low, Intervention high) {
        boolean sure() {
            return low.date().equals(high.date());
        }

        boolean sure(String path) {
            return low.set().get(path).equals(high.set().get(path));
        }
    }

    /**
     * A reader for a tree and what it binds to.
     *
     * @param shortened whether interventions after the end are left out
     */
    InterventionReader(ConfigTree tree, Binding start, Function<ConfigTree, Binding> binding, boolean shortened) {
        this.tree = tree;
        this.start = start;
        this.binding = binding;
        this.period = start.low().sound(Period.class).values().stream().findFirst();
        Map<String, Intervention> high = start.high().all(Intervention.class);
        this.interventions = start.low().all(Intervention.class).entrySet().stream()
                .map(low -> new Dated(low.getValue(), high.get(low.getKey())))
                .filter(dated -> !shortened || !dated.sure() || !late(dated.low()))
                .sorted(Comparator.comparing(dated -> dated.low().date()))
                .toList();
    }

    private boolean late(Intervention intervention) {
        return period.filter(known -> !intervention.date().isBefore(end(known))).isPresent();
    }

    /** The scenario at its start, without the interventions that are left out. */
    Scenario scenario(Scenario whole) {
        List<Intervention> kept = interventions.stream().map(Dated::low).toList();
        return whole.withInterventions(
                whole.interventions().stream().filter(kept::contains).toList());
    }

    /** What the scenario becomes, as far as it binds; the others are told by {@link #problems}. */
    List<TimedScenario.Change> changes() {
        List<TimedScenario.Change> changes = new ArrayList<>();
        ConfigTree now = tree;
        for (Dated dated : interventions) {
            int before = problems.size();
            checkDate(dated);
            ConfigTree changed = laid(dated, now);
            Binding then = binding.apply(changed);
            tell(dated.low(), now, changed, then.problems());
            if (problems.size() == before) {
                checkStays(dated.low(), then);
                then.record()
                        .ifPresent(record ->
                                changes.add(new TimedScenario.Change(dated.low(), scenario((Scenario) record))));
                now = changed;
            }
        }
        return changes;
    }

    /** The problems of all interventions, each where it is written. */
    List<Problem> problems() {
        return problems;
    }

    /** The tree with the values that the intervention may set and that could be read. */
    private ConfigTree laid(Dated dated, ConfigTree now) {
        ConfigTree changed = now;
        for (Map.Entry<String, String> each : dated.low().set().entrySet()) {
            if (mayChange(dated.low(), each.getKey()) && dated.sure(each.getKey())) {
                changed = changed.with(each.getKey(), each.getValue());
            }
        }
        return changed;
    }

    /** Whether this path lies in a part of the scenario that may change while time runs. */
    static boolean changeable(String path) {
        return CHANGEABLE.contains(root(path));
    }

    private static String root(String path) {
        List<Paths.Step> steps = Paths.steps(path);
        return steps.isEmpty() ? path : steps.get(0).name();
    }

    private boolean mayChange(Intervention intervention, String path) {
        String root = root(path);
        if (!CHANGEABLE.contains(root)) {
            refuse(
                    Paths.child(path(intervention) + ".set", path),
                    "cannot be changed while time runs; these can: " + CHANGEABLE + Hints.hint(root, CHANGEABLE));
        }
        return changeable(path);
    }

    private void tell(Intervention intervention, ConfigTree now, ConfigTree changed, List<Problem> found) {
        Blame blame = new Blame(each -> binding.apply(each).problems());
        blame.since(now, changed, found).forEach((problem, by) -> {
            String set = Paths.child(path(intervention) + ".set", by.path());
            Problem here = tree.problem(new Violation(set, ""));
            String within = problem.path().equals(by.path()) ? "" : problem.path() + " ";
            refuse(
                    set,
                    by.holds(problem)
                            ? within + problem.text()
                            : Setting.leadsTo(problem, new Place(here.file(), here.line(), here.column())));
        });
    }

    private void checkDate(Dated dated) {
        LocalDateTime date = dated.low().date();
        if (dated.sure() && period.isPresent()) {
            LocalDateTime first = period.get().start().minusDays(period.get().warmUpDays());
            LocalDateTime end = end(period.get());
            if (date.isBefore(first) || !date.isBefore(end)) {
                refuse(
                        path(dated.low()) + ".date",
                        "must lie in the period, warm-up included: from " + first + " to before " + end + " (was "
                                + date + ")");
            }
        }
    }

    /** Whatever a run counts or holds a state of stays in its place, and what is so when it begins stays so; rows of towers, posts, patrols and teams may come and go. */
    private void checkStays(Intervention intervention, Binding then) {
        for (String list : List.of("gates", "crossings", "flows", "organisations", "commodities", "barriers.doors")) {
            checkSame(
                    intervention,
                    "the list of " + list,
                    start.references().ids(list),
                    then.references().ids(list));
        }
        start.low()
                .all(Organisation.class)
                .forEach((path, owner) -> then.low()
                        .find(Organisation.class, owner.id())
                        .ifPresent(o -> checkBeginning(intervention, path, owner, o)));
        start.low()
                .all(Flow.class)
                .forEach((path, flow) -> then.low().find(Flow.class, flow.id()).ifPresent(f -> {
                    checkSame(intervention, path + ".from", flow.from(), f.from());
                    checkSame(intervention, path + ".to", flow.to(), f.to());
                    checkSame(intervention, path + ".commodity", flow.commodity(), f.commodity());
                }));
        start.low()
                .all(Commodity.class)
                .forEach((path, commodity) -> then.low()
                        .find(Commodity.class, commodity.id())
                        .ifPresent(c ->
                                checkSame(intervention, path + ".direction", commodity.direction(), c.direction())));
    }

    private void checkBeginning(Intervention intervention, String path, Organisation first, Organisation then) {
        checkSame(intervention, "the list of " + path + ".tunnels", ids(first), ids(then));
        checkSame(intervention, path + ".tunnels.*.dug", dug(first), dug(then));
        checkSame(intervention, "the stretch that " + path + " knows", known(first), known(then));
    }

    private static List<String> ids(Organisation owner) {
        return owner.tunnels().stream().map(Tunnel::id).toList();
    }

    private static List<Boolean> dug(Organisation owner) {
        return owner.tunnels().stream().map(Tunnel::dug).toList();
    }

    private static List<Double> known(Organisation organisation) {
        return organisation.expansion().stream()
                .flatMap(rule -> Stream.of(rule.knowsFromKm(), rule.knowsToKm()))
                .toList();
    }

    private void checkSame(Intervention intervention, String what, Object first, Object then) {
        if (!first.equals(then)) {
            refuse(path(intervention) + ".set", "must leave " + what + " as it is at the start");
        }
    }

    private void refuse(String path, String text) {
        problems.add(tree.problem(new Violation(path, text)));
    }

    private static String path(Intervention intervention) {
        return Paths.child("interventions", intervention.id());
    }

    private static LocalDateTime end(Period period) {
        return period.start().plusDays(period.days());
    }
}
