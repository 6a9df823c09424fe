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
    private static final int ENOUGH_PROBLEMS = 50;

    private DesignReader() {}

    /** Whether a file holds a design rather than a scenario. */
    public static boolean isDesign(String config) {
        try {
            if (!Files.isRegularFile(Path.of(config))) {
                return false;
            }
            ConfigTree tree = ConfigTree.read(Path.of(config));
            return tree.has("factors") || tree.has("design") || tree.has("ensemble");
        } catch (InvalidPathException | ConfigException e) {
            return false;
        }
    }

    /**
     * Reads a design and its points.
     *
     * @param overrides further changes of every point, such as {@code period.days=30}
     * @throws ConfigException with the problems of the design and of all its points
     */
    public static Experiment read(Path file, List<String> overrides) {
        return read(file, overrides, Map.of());
    }

    /**
     * The same of a changed design.
     *
     * @param changes of the design itself, path to value, such as {@code design.points} to 60
     * @throws ConfigException with the problems of the design and of all its points
     */
    public static Experiment read(Path file, List<String> overrides, Map<String, String> changes) {
        ConfigTree tree = ConfigTree.read(file).with(changes);
        List<Problem> faults = new ArrayList<>();
        Design written = tree.bind(Design.class);
        List<Draw> draws = written.ensemble().map(of -> of.read(file, faults)).orElse(List.of(Draw.NONE));
        Design design = resolved(written, draws, file);
        List<PointRows.Row> rows = PointRows.of(design, tree, file, faults);
        Set<Problem> problems = new LinkedHashSet<>(faults);
        PointReader reader = new PointReader(design, tree, file, overrides, problems);
        List<Point> points = new ArrayList<>();
        for (PointRows.Row row : rows) {
            if (problems.size() < ENOUGH_PROBLEMS) {
                points.addAll(reader.points(row, draws));
            }
        }
        if (points.size() == rows.size() * draws.size()) {
            problems.addAll(new DesignCheck(
                            tree, design, rows.stream().map(reader::name).toList())
                    .problems());
        }
        if (!problems.isEmpty()) {
            throw new ConfigException(List.copyOf(problems));
        }
        SeedRange seeds =
                design.replications().map(Replications::seeds).orElseGet(() -> SeedRange.parse(design.seeds()));
        return new Experiment(design, points, seeds);
    }

    /** With figures and draws that stand in other files, so that it needs them no more. */
    private static Design resolved(Design written, List<Draw> draws, Path file) {
        Design weighted =
                written.ensemble().map(of -> written.with(of.with(draws))).orElse(written);
        return written.calibration().map(of -> weighted.with(of.resolved(file))).orElse(weighted);
    }

    /**
     * A scenario by itself as an experiment with one point.
     *
     * @param overrides changes of the scenario
     * @param keep measures that are kept beside the headlines
     * @throws ConfigException with its problems
     */
    public static Experiment plain(String config, List<String> overrides, SeedRange seeds, List<String> keep) {
        TimedScenario scenario = ScenarioReader.read(config, overrides, new FrontierCheck());
        Design design = Design.plain(scenario.start().question(), config, seeds, keep);
        return new Experiment(design, List.of(Point.of(name(config), Map.of(), config, overrides, scenario)), seeds);
    }

    /**
     * Scenarios side by side as an experiment with a point for each.
     *
     * @param question what is asked, for people
     * @param sides a level for each, which names its scenario and says what is changed there
     * @param overrides changes of all of them
     * @param keep measures that are kept beside the headlines
     * @throws ConfigException with the problems of all of them
     */
    public static Experiment sides(
            String question, List<Design.Level> sides, List<String> overrides, SeedRange seeds, List<String> keep) {
        String base = sides.get(0).base().orElseThrow();
        Set<Problem> problems = new LinkedHashSet<>();
        List<Point> points = new ArrayList<>();
        for (Design.Level side : sides) {
            List<String> all = new ArrayList<>();
            side.set().forEach((path, value) -> all.add(path + "=" + value));
            all.addAll(overrides);
            String config = side.base().orElse(base);
            try {
                TimedScenario scenario = ScenarioReader.read(config, all, new FrontierCheck());
                points.add(Point.of(side.id(), Map.of("side", side.id()), config, all, scenario));
            } catch (ConfigException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new ConfigException(List.copyOf(problems));
        }
        Design design = Design.plain(question, base, seeds, keep);
        return new Experiment(design, points, seeds);
    }

    /** A configuration's name without directory and extension. */
    public static String name(String config) {
        return config.replaceAll(".*[/\\\\]", "").replaceAll("(?<=.)\\.[A-Za-z]+$", "");
    }
}
