package cordon.experiment;

import cordon.scenario.ConfigException;
import cordon.scenario.Hints;
import cordon.scenario.InvalidRecord.Violation;
import cordon.scenario.Problem;
import cordon.scenario.yaml.ConfigTree;
import cordon.scenario.yaml.ScenarioReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns what is chosen at a point into its scenario, and tells what is wrong with it where it is written. */
final class PointReader {
    private final Design design;
    private final ConfigTree tree;
    private final Path file;
    private final List<String> overrides;
    private final Set<Problem> problems;
    private final FrontierCheck check = new FrontierCheck();

    PointReader(Design design, ConfigTree tree, Path file, List<String> overrides, Set<Problem> problems) {
        this.design = design;
        this.tree = tree;
        this.file = file;
        this.overrides = overrides;
        this.problems = problems;
    }

    /** The points of a row, one for each of these draws; those that are not in order are left out. */
    List<Point> points(PointRows.Row row, List<Draw> draws) {
        return draws.stream().flatMap(draw -> point(row, draw).stream()).toList();
    }

    private Optional<Point> point(PointRows.Row row, Draw draw) {
        String base = design.base();
        List<String> all = new ArrayList<>(draw.settings());
        all.addAll(assignments(design.set()));
        Map<String, String> origins = new LinkedHashMap<>();
        for (Map.Entry<String, String> chosen : row.chosen().entrySet()) {
            Optional<Design.Factor> factor = factor(chosen.getKey());
            if (factor.isPresent() && !factor.get().levels().isEmpty()) {
                Optional<Design.Level> level = level(factor.get(), chosen.getValue(), row);
                if (level.isEmpty()) {
                    return Optional.empty();
                }
                base = level.get().base().orElse(base);
                all.addAll(assignments(level.get().set()));
            } else {
                Map<String, String> settings = factor.map(of -> of.settings(chosen.getValue()))
                        .orElse(Map.of(chosen.getKey(), chosen.getValue()));
                all.addAll(assignments(settings));
                settings.keySet().forEach(path -> origins.put(path, chosen.getKey()));
            }
        }
        all.addAll(overrides);
        return read(row, draw, resolve(base), all, origins);
    }

    private Optional<Point> read(
            PointRows.Row row, Draw draw, String base, List<String> all, Map<String, String> origins) {
        try {
            String id = draw.point(name(row, base));
            return Optional.of(
                    Point.of(id, draw.levels(row.chosen()), base, all, ScenarioReader.read(base, all, check)));
        } catch (ConfigException e) {
            e.problems().forEach(problem -> problems.add(told(problem, row, origins)));
            return Optional.empty();
        }
    }

    private static String name(PointRows.Row row, String base) {
        return row.id().isEmpty() ? DesignReader.name(base) : row.id();
    }

    /** What a row's point is called, whatever the draw. */
    String name(PointRows.Row row) {
        return name(row, design.base());
    }

    private Optional<Design.Factor> factor(String id) {
        return design.factors().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private Optional<Design.Level> level(Design.Factor factor, String id, PointRows.Row row) {
        Optional<Design.Level> level =
                factor.levels().stream().filter(each -> each.id().equals(id)).findFirst();
        if (level.isEmpty()) {
            String text = "must be a level of " + factor.id() + ", which are " + factor.named() + " (was '" + id + "')"
                    + Hints.hint(id, factor.named());
            problems.add(at(factor.id(), row, "", text));
        }
        return level;
    }

    /** A problem of an assignment, told where the factor or the field stands from which it comes. */
    private Problem told(Problem problem, PointRows.Row row, Map<String, String> origins) {
        return origins.entrySet().stream()
                .filter(origin -> problem.file().startsWith("--set " + origin.getKey() + "="))
                .findFirst()
                .map(origin -> at(origin.getValue(), row, problem.path(), problem.text()))
                .orElse(problem);
    }

    private Problem at(String chosen, PointRows.Row row, String path, String text) {
        CsvPoints.Field field = row.fields().get(chosen);
        if (field != null) {
            String csv =
                    file.resolveSibling(design.design().file().orElseThrow()).toString();
            return new Problem(csv, field.line(), field.column(), path.isEmpty() ? chosen : path, text);
        }
        String where = factor(chosen).isPresent()
                        && row.fields().isEmpty()
                        && design.design().list().isEmpty()
                ? "factors.\"" + chosen + '"'
                : "design.list.\"" + row.id() + '"';
        return tree.problem(new Violation(where, (path.isEmpty() ? "" : "gives " + path + ", which ") + text));
    }

    private static List<String> assignments(Map<String, String> set) {
        return set.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList();
    }

    private String resolve(String base) {
        Path beside = file.resolveSibling(base).normalize();
        return Files.isRegularFile(beside) ? beside.toString() : base;
    }
}
