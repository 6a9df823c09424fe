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
    public static DesignedExperiment read(Path file, List<String> overrides) {
        ConfigTree tree = ConfigTree.read(file);
        Design design = tree.bind(Design.class);
        List<Point> points = new DesignReader(file, design, overrides).points();
        new DesignCheck(tree, design, points.stream().map(Point::id).toList()).orThrow();
        return new DesignedExperiment(design, points);
    }

    private List<Point> points() {
        cross(0, new ArrayList<>(), design.base(), new ArrayList<>());
        if (!problems.isEmpty()) {
            throw new ConfigException(List.copyOf(problems));
        }
        return points;
    }

    private void cross(int factor, List<String> levels, String base, List<String> set) {
        if (factor == design.factors().size()) {
            point(levels, base, set);
            return;
        }
        for (Design.Level level : design.factors().get(factor).levels()) {
            List<String> deeper = new ArrayList<>(levels);
            deeper.add(level.id());
            List<String> more = new ArrayList<>(set);
            more.addAll(assignments(level.set()));
            cross(factor + 1, deeper, level.base().orElse(base), more);
        }
    }

    private void point(List<String> levels, String base, List<String> set) {
        List<String> all = new ArrayList<>(assignments(design.set()));
        all.addAll(set);
        all.addAll(overrides);
        try {
            TimedScenario scenario = ScenarioReader.read(resolve(base), all, new FrontierCheck());
            points.add(new Point(String.join("/", levels), levels, scenario));
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
