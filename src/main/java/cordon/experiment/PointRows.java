package cordon.experiment;

import cordon.scenario.InvalidRecord.Violation;
import cordon.scenario.Problem;
import cordon.scenario.yaml.ConfigTree;
import cordon.statistics.FactorRange;
import cordon.statistics.UnitDesign;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Chooses the points of a design: which level or value each factor has at each of them. */
final class PointRows {
    /**
     * A point to be.
     *
     * @param id its name; empty if it has the name of its base
     * @param chosen level or value by factor, or by path
     * @param fields where these stand in a file of points; none if they do not come from one
     */
    record Row(String id, Map<String, String> chosen, Map<String, CsvPoints.Field> fields) {}

    private final Design design;
    private final ConfigTree tree;
    private final Path file;
    private final List<Problem> problems;
    private final List<Row> rows = new ArrayList<>();

    private PointRows(Design design, ConfigTree tree, Path file, List<Problem> problems) {
        this.design = design;
        this.tree = tree;
        this.file = file;
        this.problems = problems;
    }

    /** The points of a design that was read from a file; faults are added to the problems. */
    static List<Row> of(Design design, ConfigTree tree, Path file, List<Problem> problems) {
        PointRows made = new PointRows(design, tree, file, problems);
        made.make();
        return made.rows;
    }

    private void make() {
        PointChoice choice = design.design();
        switch (choice.kind()) {
            case FULL_FACTORIAL -> {
                if (small()) {
                    cross(0, new LinkedHashMap<>());
                }
            }
            case ONE_AT_A_TIME -> oneAtATime();
            case LIST -> choice.list().forEach(point -> rows.add(new Row(point.id(), point.at(), Map.of())));
            case CSV ->
                CsvPoints.read(file.resolveSibling(choice.file().orElseThrow()), problems)
                        .forEach(this::fromFile);
            default -> sample(choice);
        }
    }

    private boolean small() {
        double size = 1;
        for (Design.Factor factor : design.factors()) {
            size *= options(factor).size();
        }
        if (size > PointChoice.MOST) {
            refuse("factors", "give more than " + PointChoice.MOST + " combinations");
        }
        return size <= PointChoice.MOST;
    }

    private void cross(int at, Map<String, String> chosen) {
        if (at == design.factors().size()) {
            boolean named =
                    design.factors().stream().noneMatch(each -> each.named().isEmpty());
            add(named ? String.join("/", chosen.values()) : number(), chosen);
            return;
        }
        Design.Factor factor = design.factors().get(at);
        for (String option : options(factor)) {
            chosen.put(factor.id(), option);
            cross(at + 1, chosen);
        }
        chosen.remove(factor.id());
    }

    private void oneAtATime() {
        Map<String, String> standard = new LinkedHashMap<>();
        for (Design.Factor factor : design.factors()) {
            List<String> named = factor.named();
            standard.put(factor.id(), named.isEmpty() ? factor.spread().text(0.5) : named.get(0));
        }
        add(number(), standard);
        for (Design.Factor factor : design.factors()) {
            for (String option : options(factor)) {
                if (!option.equals(standard.get(factor.id()))) {
                    Map<String, String> chosen = new LinkedHashMap<>(standard);
                    chosen.put(factor.id(), option);
                    add(number(), chosen);
                }
            }
        }
    }

    /** What a factor may be: its levels or values, or equally spaced values of its range. */
    private List<String> options(Design.Factor factor) {
        if (!factor.named().isEmpty()) {
            return factor.named();
        }
        FactorRange range = factor.spread();
        int levels = design.design().levels();
        List<String> options = new ArrayList<>();
        for (int i = 0; i < levels; i++) {
            options.add(range.text((double) i / (levels - 1)));
        }
        return options.stream().distinct().toList();
    }

    private void sample(PointChoice choice) {
        if (design.factors().isEmpty()) {
            refuse("design.kind", "needs factors");
            return;
        }
        UnitDesign unit;
        try {
            unit = choice.unit(design.factors().size()).orElseThrow();
        } catch (IllegalArgumentException e) {
            refuse("design", "is not possible: " + e.getMessage());
            return;
        }
        if (unit.size() > PointChoice.MOST) {
            refuse("design", "gives " + unit.size() + " points; at most " + PointChoice.MOST + " are made");
            return;
        }
        for (int row = 0; row < unit.size(); row++) {
            Map<String, String> chosen = new LinkedHashMap<>();
            for (int i = 0; i < unit.dimensions(); i++) {
                Design.Factor factor = design.factors().get(i);
                chosen.put(factor.id(), factor.spread().text(unit.at(row, i)));
            }
            add(number(), chosen);
        }
    }

    private void fromFile(Map<String, CsvPoints.Field> fields) {
        Map<String, String> chosen = fields.entrySet().stream()
                .filter(field -> !field.getKey().equals(CsvPoints.ID))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().text(), (a, b) -> a, LinkedHashMap::new));
        CsvPoints.Field id = fields.get(CsvPoints.ID);
        if (id != null && rows.stream().anyMatch(row -> row.id().equals(id.text()))) {
            problems.add(new Problem(
                    file.resolveSibling(design.design().file().orElseThrow()).toString(),
                    id.line(),
                    id.column(),
                    CsvPoints.ID,
                    "must be a new id (was '" + id.text() + "')"));
        }
        rows.add(new Row(id == null ? number() : id.text(), chosen, fields));
    }

    private void add(String id, Map<String, String> chosen) {
        rows.add(new Row(id, new LinkedHashMap<>(chosen), Map.of()));
    }

    /** The name of the next point. */
    private String number() {
        return String.format(Locale.ROOT, "p%04d", rows.size() + 1);
    }

    private void refuse(String path, String text) {
        problems.add(tree.problem(new Violation(path, text)));
    }
}
