package cordon.planning;

import cordon.experiment.Design;
import cordon.experiment.FrontierCheck;
import cordon.experiment.MeasureNames;
import cordon.measures.SummaryNames;
import cordon.scenario.Barriers;
import cordon.scenario.ConfigException;
import cordon.scenario.Hints;
import cordon.scenario.Identified;
import cordon.scenario.InvalidRecord.Violation;
import cordon.scenario.Problem;
import cordon.scenario.Scenario;
import cordon.scenario.TimedScenario;
import cordon.scenario.yaml.ConfigTree;
import cordon.scenario.yaml.ScenarioReader;
import cordon.world.Frontiers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a plan, its base scenario, and tries every option by itself, so that all that is wrong is told at once. */
public final class PlanReader {
    private static final int ENOUGH_PROBLEMS = 50;

    private final ConfigTree tree;
    private final Plan plan;
    private final Set<Problem> problems = new LinkedHashSet<>();

    private PlanReader(ConfigTree tree) {
        this.tree = tree;
        this.plan = tree.bind(Plan.class);
    }

    /**
     * Reads a plan.
     *
     * @param overrides further changes of the base scenario, such as {@code period.days=30}
     * @param seed the first seed, instead of the plan's
     * @throws ConfigException with the problems of the plan and of its scenario
     */
    public static Question read(Path file, List<String> overrides, Optional<Long> seed) {
        ConfigTree written = ConfigTree.read(file);
        ConfigTree tree =
                seed.map(first -> written.with("seed", Long.toString(first))).orElse(written);
        return new PlanReader(tree).question(file, overrides);
    }

    private Question question(Path file, List<String> overrides) {
        List<String> always = new ArrayList<>();
        plan.set().forEach((path, value) -> always.add(path + "=" + value));
        always.addAll(overrides);
        Path beside = file.resolveSibling(plan.base()).normalize();
        String base = Files.isRegularFile(beside) ? beside.toString() : plan.base();
        measures();
        decisions();
        draws(file);
        TimedScenario today;
        try {
            today = ScenarioReader.read(base, always, new FrontierCheck());
        } catch (ConfigException e) {
            problems.addAll(e.problems());
            throw new ConfigException(List.copyOf(problems));
        }
        placements(today.start());
        refuse();
        double frontierKm = Frontiers.of(today.start().frontier()).lengthKm();
        Space space = new Space(plan, base, always, today, frontierKm);
        starts(space);
        refuse();
        options(space);
        refuse();
        new Affordable(plan, space).problem().ifPresent(text -> tell("budget", text));
        refuse();
        return new Question(plan, file, base, always, space);
    }

    private void refuse() {
        if (!problems.isEmpty()) {
            throw new ConfigException(List.copyOf(problems));
        }
    }

    private void measures() {
        for (Objective objective : plan.objectives()) {
            objective.sum().stream()
                    .filter(measure -> !measure.equals(Objective.DISPLACED))
                    .forEach(measure -> measure("objectives.\"" + objective.id() + "\".sum", measure));
        }
        plan.limits()
                .forEach(limit ->
                        limit.sum().forEach(measure -> measure("limits.\"" + limit.id() + "\".sum", measure)));
    }

    private void draws(Path file) {
        String draws = plan.robustness().draws();
        if (!draws.isEmpty() && !Files.exists(Robust.draws(file, draws))) {
            tell("robustness.draws", "is neither an ensemble that was run nor a design of draws (was '" + draws + "')");
        }
    }

    private void measure(String path, String name) {
        if (!MeasureNames.known(name)) {
            List<String> known = SummaryNames.entries().stream()
                    .map(SummaryNames.Entry::pattern)
                    .toList();
            tell(
                    path,
                    "is not a headline of the dictionary, nor such as delivered@237..249 (was '" + name + "')"
                            + Hints.hint(name, known));
        }
    }

    private void decisions() {
        List<String> ids = plan.decisions().stream().map(Design.Factor::id).toList();
        for (String id : plan.follow()) {
            if (!ids.contains(id)) {
                tell("follow", "must be of the decisions " + ids + " (was '" + id + "')" + Hints.hint(id, ids));
            }
        }
        for (Design.Factor decision : plan.decisions()) {
            for (Design.Level level : decision.levels()) {
                if (level.base().isPresent()) {
                    tell(
                            "decisions.\"" + decision.id() + "\".levels.\"" + level.id() + "\".base",
                            "cannot be decided: set paths");
                }
            }
        }
    }

    private void placements(Scenario today) {
        for (Placement placement : plan.placements()) {
            String path = "placements.\"" + placement.id() + "\".";
            List<String> rows = Placer.rows(placement.asset(), today).stream()
                    .map(Identified::id)
                    .toList();
            if (!placement.like().isEmpty() && !rows.contains(placement.like())) {
                tell(
                        path + "like",
                        "must be one of " + rows + " (was '" + placement.like() + "')"
                                + Hints.hint(placement.like(), rows));
            }
            if (rows.contains(placement.id())) {
                tell(path + "id", "is taken in " + placement.asset().path());
            }
            List<String> layers =
                    today.barriers().layers().stream().map(Barriers.Layer::id).toList();
            for (String layer : placement.layers()) {
                if (!layers.contains(layer)) {
                    tell(
                            path + "layers",
                            "must be of " + layers + " (was '" + layer + "')" + Hints.hint(layer, layers));
                }
            }
        }
    }

    private void starts(Space space) {
        for (Placer placer : space.placers()) {
            if (placer.starts().isEmpty()) {
                tell(
                        "placements.\"" + placer.placement().id() + "\".fromKm",
                        "leaves no stretch on which it would change anything");
            }
            double latest = placer.endKm() - placer.shortestKm(space.today());
            List<Double> beyond = placer.placement().starts().stream()
                    .filter(start -> start < 0 || start > latest)
                    .toList();
            if (!beyond.isEmpty()) {
                tell(
                        "placements.\"" + placer.placement().id() + "\".starts",
                        "must lie from km 0 to " + Placer.plain(latest)
                                + ", so that the shortest choice ends on the line (was "
                                + beyond + ")");
            }
        }
    }

    /** Each option of each gene by itself, the others as today; of starts only the first and the last. */
    private void options(Space space) {
        Candidate nothing = space.nothing();
        for (int gene = 0; gene < space.genes().size() && problems.size() < ENOUGH_PROBLEMS; gene++) {
            int options = space.searched().get(gene).options();
            Set<Double> tried = new LinkedHashSet<>(options == 0 ? List.of(0.0, 1.0) : List.of(1.0, options - 1.0));
            if (gene < plan.decisions().size()) {
                for (int option = 1; option < options; option++) {
                    tried.add((double) option);
                }
            }
            for (double option : tried) {
                if (options == 0 || option < options) {
                    option(space, nothing, gene, option);
                }
            }
        }
    }

    private void option(Space space, Candidate nothing, int gene, double option) {
        List<Double> genes = new ArrayList<>(nothing.genes());
        genes.set(gene, option);
        try {
            space.read(new Candidate(genes));
        } catch (ConfigException e) {
            String name = space.genes().get(gene).name();
            String where = gene < plan.decisions().size()
                    ? "decisions.\"" + name + '"'
                    : "placements.\"" + name.substring(0, name.indexOf('.')) + '"';
            e.problems().forEach(problem -> tell(where, "gives " + problem.path() + ", which " + problem.text()));
        }
    }

    private void tell(String path, String text) {
        problems.add(tree.problem(new Violation(path, text)));
    }
}
