package cordon.experiment;

import cordon.scenario.ConfigException;
import cordon.scenario.Key;
import cordon.scenario.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Weighted draws of an ensemble that was run, with each of which every point of a design is run. */
public record DrawChoice(
        @Key(doc = "directory of the ensemble, or a table such as its draws.csv: a file beside this one or any other")
        String draws,

        @Key(doc = "only so many: the heaviest", min = 2, max = PointChoice.MOST, def = "1000")
        int most,

        @Key(doc = "weight by draw; filled in when the design is read", min = 0, def = "{}")
        Map<String, Double> weights) {

    /** The table in the directory of an ensemble. */
    public static final String FILE = "draws.csv";

    /** The column of weights; further columns but that of ids are paths. */
    static final String WEIGHT = "weight";

    /**
     * The draws that count, heaviest first where only some are wanted, else in their order; faults are added to the problems.
     *
     * @param design the file of the design
     */
    List<Draw> read(Path design, List<Problem> problems) {
        Path beside = design.resolveSibling(draws);
        Path named = Files.exists(beside) ? beside : Path.of(draws);
        Path table = Files.isDirectory(named) ? named.resolve(FILE) : named;
        List<Draw> counted = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Map<String, CsvPoints.Field> row : CsvPoints.read(table, problems)) {
            CsvPoints.Field id = row.get(Draw.FACTOR);
            if (id != null && !ids.add(id.text())) {
                problems.add(new Problem(
                        table.toString(),
                        id.line(),
                        id.column(),
                        Draw.FACTOR,
                        "must be a new id (was '" + id.text() + "')"));
            }
            draw(table, row, problems).filter(draw -> draw.weight() > 0).ifPresent(counted::add);
        }
        if (counted.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(table.toString(), 1, 1, WEIGHT, "must be above 0 for some draw"));
        }
        List<Draw> heaviest = counted.stream()
                .sorted(Comparator.comparingDouble(Draw::weight).reversed())
                .limit(most)
                .toList();
        return counted.stream().filter(heaviest::contains).toList();
    }

    /**
     * The draws that count, with weights that add up to 1.
     *
     * @throws ConfigException with the faults of the table
     */
    public List<Draw> drawn(Path beside) {
        List<Problem> problems = new ArrayList<>();
        List<Draw> draws = read(beside, problems);
        if (!problems.isEmpty()) {
            throw new ConfigException(problems);
        }
        Map<String, Double> shares = with(draws).weights();
        return draws.stream()
                .map(draw -> new Draw(draw.id(), shares.get(draw.id()), draw.settings()))
                .toList();
    }

    private static Optional<Draw> draw(Path table, Map<String, CsvPoints.Field> row, List<Problem> problems) {
        CsvPoints.Field id = row.get(Draw.FACTOR);
        CsvPoints.Field weight = row.get(WEIGHT);
        if (id == null || weight == null || !weight.text().matches("\\d+(\\.\\d+)?")) {
            int line = weight == null ? 1 : weight.line();
            int column = weight == null ? 1 : weight.column();
            problems.add(new Problem(
                    table.toString(), line, column, WEIGHT, "must be a number beside the column " + Draw.FACTOR));
            return Optional.empty();
        }
        List<String> settings = new ArrayList<>();
        row.forEach((path, field) -> {
            if (!path.equals(Draw.FACTOR) && !path.equals(WEIGHT)) {
                settings.add(path + "=" + field.text());
            }
        });
        return Optional.of(new Draw(id.text(), Double.parseDouble(weight.text()), settings));
    }

    /** The same with the weights of these draws, which add up to 1. */
    DrawChoice with(List<Draw> chosen) {
        double sum = chosen.stream().mapToDouble(Draw::weight).sum();
        Map<String, Double> shares = new LinkedHashMap<>();
        chosen.forEach(draw -> shares.put(draw.id(), draw.weight() / sum));
        return new DrawChoice(draws, most, shares);
    }
}
