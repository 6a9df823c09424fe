package cordon.experiment;

import cordon.scenario.ConfigException;
import cordon.scenario.Problem;
import cordon.scenario.TimedScenario;
import cordon.scenario.yaml.ConfigTree;
import cordon.scenario.yaml.ScenarioReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a designed experiment and the scenario of each of its points. */
public final class DesignReader {
    private final Path file;
    private final Design design;
    private final List<String> overrides;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final List<Point> points = new ArrayList<>();
    private final FrontierCheck check = new FrontierCheck();

    private DesignReader(Path file, Design design, List<String> overrides) {
        this.file = file;
        this.design = design;
        this.overrides = overrides;
    }

    /** Whether a file holds a design rather than a scenario. */
    public static boolean isDesign(String config) {
        try {
            return Files.isRegularFile(Path.of(config))
                    && ConfigTree.read(Path.of(config)).has("factors");
        } catch (InvalidPathException | ConfigException e) {
            return false;
        }
    }

    /**
     * Reads a design and its points.
     *
     * @param overrides further changes of every point, such as {@code period.days=30}
     * @throws ConfigException with the problems of the design, or those of all its points
     */
    public static Experiment read(Path file, List<String> overrides) {
        ConfigTree tree = ConfigTree.read(file);
        Design design = tree.bind(Design.class);
        List<Point> points = new DesignReader(file, design, overrides).points();
        new DesignCheck(tree, design, points.stream().map(Point::id).toList()).orThrow();
        return new Experiment(design, points, SeedRange.parse(design.seeds()));
    }

    /**
     * A scenario by itself as an experiment with one point.
     *
     * @param overrides changes of the scenario
     * @throws ConfigException with its problems
     */
    public static Experiment plain(String config, List<String> overrides, SeedRange seeds) {
        TimedScenario scenario = ScenarioReader.read(config, overrides, new FrontierCheck());
        String question = scenario.start().question();
        Design design = new Design(
                question,
                "",
                config,
                Map.of(),
                seeds.toString(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Experiment(design, List.of(Point.of(name(config), Map.of(), config, overrides, scenario)), seeds);
    }

    /**
     * Scenarios side by side as an experiment with a point for each.
     *
     * @param question what is asked, for people
     * @param sides a level for each, which names its scenario and says what is changed there
     * @param overrides changes of all of them
     * @throws ConfigException with the problems of all of them
     */
    public static Experiment sides(String question, List<Design.Level> sides, List<String> overrides, SeedRange seeds) {
        Design design = new Design(
                question,
                "",
                sides.get(0).base().orElseThrow(),
                Map.of(),
                seeds.toString(),
                List.of(new Design.Factor("side", sides)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        List<Point> points = new DesignReader(Path.of("sides.yaml"), design, overrides).points();
        return new Experiment(design, points, seeds);
    }

    /** A configuration's name without directory and extension. */
    public static String name(String config) {
        return config.replaceAll(".*[/\\\\]", "").replaceAll("(?<=.)\\.[A-Za-z]+$", "");
    }

    private List<Point> points() {
        cross(0, Map.of(), design.base(), new ArrayList<>());
        if (!problems.isEmpty()) {
            throw new ConfigException(List.copyOf(problems));
        }
        return points;
    }

    private void cross(int factor, Map<String, String> levels, String base, List<String> set) {
        if (factor == design.factors().size()) {
            point(levels, base, set);
            return;
        }
        Design.Factor varied = design.factors().get(factor);
        for (Design.Level level : varied.levels()) {
            Map<String, String> deeper = new LinkedHashMap<>(levels);
            deeper.put(varied.id(), level.id());
            List<String> more = new ArrayList<>(set);
            more.addAll(assignments(level.set()));
            cross(factor + 1, deeper, level.base().orElse(base), more);
        }
    }

    private void point(Map<String, String> levels, String base, List<String> set) {
        List<String> all = new ArrayList<>(assignments(design.set()));
        all.addAll(set);
        all.addAll(overrides);
        try {
            TimedScenario scenario = ScenarioReader.read(resolve(base), all, check);
            String id = levels.isEmpty() ? name(base) : String.join("/", levels.values());
            points.add(Point.of(id, levels, resolve(base), all, scenario));
        } catch (ConfigException e) {
            problems.addAll(e.problems());
        }
    }

    private static List<String> assignments(Map<String, String> set) {
        return set.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList();
    }

    private String resolve(String base) {
        Path beside = file.resolveSibling(base).normalize();
        return Files.isRegularFile(beside) ? beside.toString() : base;
    }
}
