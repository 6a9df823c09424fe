package cordon.scenario.yaml;

import cordon.scenario.Commodity;
import cordon.scenario.ConfigException;
import cordon.scenario.Flow;
import cordon.scenario.Identified;
import cordon.scenario.Intervention;
import cordon.scenario.InvalidRecord.Violation;
import cordon.scenario.Organisation;
import cordon.scenario.Period;
import cordon.scenario.Problem;
import cordon.scenario.Scenario;
import cordon.scenario.TimedScenario;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Applies the interventions of a scenario to its tree, one upon the other in order of date, and binds each step. */
final class InterventionReader {
    private static final List<String> CHANGEABLE =
            List.of("barriers", "sensing", "guards", "gates", "crossings", "flows", "organisations", "commodities");
    private static final String SET = "--set ";

    private final ConfigTree start;
    private final Consumer<Scenario> check;
    private final List<Problem> problems = new ArrayList<>();

    InterventionReader(ConfigTree start, Consumer<Scenario> check) {
        this.start = start;
        this.check = check;
    }

    /** The scenario without the interventions that lie after its end. */
    static Scenario withoutLate(Scenario scenario) {
        LocalDateTime end = end(scenario.period());
        return scenario.withInterventions(scenario.interventions().stream()
                .filter(intervention -> intervention.date().isBefore(end))
                .toList());
    }

    /**
     * The scenario and what it becomes.
     *
     * @throws ConfigException with the problems of all interventions
     */
    TimedScenario read(Scenario scenario) {
        List<Intervention> byDate = new ArrayList<>(scenario.interventions());
        byDate.sort(Comparator.comparing(Intervention::date));
        List<TimedScenario.Change> changes = new ArrayList<>();
        ConfigTree tree = start;
        for (Intervention intervention : byDate) {
            int before = problems.size();
            checkDate(intervention, scenario.period());
            checkPaths(intervention);
            if (problems.size() == before) {
                tree = apply(intervention, tree, scenario, changes);
            }
        }
        if (!problems.isEmpty()) {
            throw new ConfigException(problems.stream().distinct().toList());
        }
        return new TimedScenario(scenario, changes);
    }

    /** The tree with the intervention, whose scenario is added to the changes; the same tree if it does not bind. */
    private ConfigTree apply(
            Intervention intervention, ConfigTree tree, Scenario first, List<TimedScenario.Change> changes) {
        ConfigTree changed = tree.with(intervention.set());
        try {
            Scenario scenario = ScenarioReader.bind(changed, check).withInterventions(first.interventions());
            checkStays(intervention, first, scenario);
            changes.add(new TimedScenario.Change(intervention, scenario));
            return changed;
        } catch (ConfigException e) {
            e.problems().forEach(problem -> problems.add(relocate(intervention, problem)));
            return tree;
        }
    }

    /** Whatever a run counts or holds a state of stays in its place; rows of towers, posts, patrols and teams may come and go. */
    private void checkStays(Intervention intervention, Scenario first, Scenario then) {
        checkIds(intervention, "gates", first.gates(), then.gates());
        checkIds(intervention, "crossings", first.crossings(), then.crossings());
        checkIds(intervention, "flows", first.flows(), then.flows());
        checkIds(intervention, "organisations", first.organisations(), then.organisations());
        checkIds(intervention, "commodities", first.commodities(), then.commodities());
        checkIds(
                intervention,
                "barriers.doors",
                first.barriers().doors(),
                then.barriers().doors());
        for (Organisation owner : first.organisations()) {
            then.organisations().stream()
                    .filter(o -> o.id().equals(owner.id()))
                    .forEach(o -> checkIds(
                            intervention, "organisations." + owner.id() + ".tunnels", owner.tunnels(), o.tunnels()));
        }
        for (Flow flow : first.flows()) {
            then.flows().stream().filter(f -> f.id().equals(flow.id())).forEach(f -> {
                checkSame(intervention, "flows." + flow.id() + ".from", flow.from(), f.from());
                checkSame(intervention, "flows." + flow.id() + ".to", flow.to(), f.to());
                checkSame(intervention, "flows." + flow.id() + ".commodity", flow.commodity(), f.commodity());
            });
        }
        for (Commodity commodity : first.commodities()) {
            String path = "commodities." + commodity.id() + ".direction";
            then.commodities().stream()
                    .filter(c -> c.id().equals(commodity.id()))
                    .forEach(c -> checkSame(intervention, path, commodity.direction(), c.direction()));
        }
    }

    private void checkIds(
            Intervention intervention, String path, List<? extends Identified> first, List<? extends Identified> then) {
        checkSame(
                intervention,
                "the list of " + path,
                first.stream().map(Identified::id).toList(),
                then.stream().map(Identified::id).toList());
    }

    private void checkSame(Intervention intervention, String what, Object first, Object then) {
        if (!first.equals(then)) {
            refuse(path(intervention) + ".set", "must leave " + what + " as it is at the start");
        }
    }

    private void checkDate(Intervention intervention, Period period) {
        LocalDateTime first = period.start().minusDays(period.warmUpDays());
        LocalDateTime date = intervention.date();
        if (date.isBefore(first) || !date.isBefore(end(period))) {
            refuse(
                    path(intervention) + ".date",
                    "must lie in the period, warm-up included: from " + first + " to before " + end(period) + " (was "
                            + date + ")");
        }
    }

    private void checkPaths(Intervention intervention) {
        for (String path : intervention.set().keySet()) {
            List<Paths.Step> steps = Paths.steps(path);
            String root = steps.isEmpty() ? path : steps.get(0).name();
            if (!CHANGEABLE.contains(root)) {
                refuse(
                        Paths.child(path(intervention) + ".set", path),
                        "cannot be changed while time runs; these can: " + CHANGEABLE + Hints.hint(root, CHANGEABLE));
            }
        }
    }

    /** A problem that shows after an intervention is told where the intervention stands. */
    private Problem relocate(Intervention intervention, Problem problem) {
        if (!problem.file().startsWith(SET)) {
            return start.problem(
                    new Violation(path(intervention), "leads to: " + problem.path() + " " + problem.text()));
        }
        String set = problem.file().substring(SET.length());
        String text = problem.path().equals(set) ? problem.text() : problem.path() + " " + problem.text();
        return start.problem(new Violation(Paths.child(path(intervention) + ".set", set), text));
    }

    private void refuse(String path, String text) {
        problems.add(start.problem(new Violation(path, text)));
    }

    private static String path(Intervention intervention) {
        return Paths.child("interventions", intervention.id());
    }

    private static LocalDateTime end(Period period) {
        return period.start().plusDays(period.days());
    }
}
