package cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.experiment.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Draws of parameters, weighted by figures, and experiments over them. */
class EnsembleCommandTest {
    /** Every attempt is delivered, so that attempts a day come near the demand: the figure is met by draws near six a day. */
    private static final String DRAWS = """
            question: How sure is what is delivered?
            base: tiny.yaml
            seeds: 4
            design: {kind: latin-hypercube, points: 10, seed: 1}
            calibration:
              accepted: 0.4
              anchors:
                - {id: a-day, says: attempts a day, source: invented, role: calibrated, low: 5, high: 7, of: [attempts], per: [days]}
            factors:
              - {id: demand, path: flows.walkers.perDay, range: {uniform: [2, 22]}, source: invented}
              - {id: speed, paths: {modes.*.speedKmh: 0.5}, range: {uniform: [6, 10]}}
            """;

    private static final String OVER = """
            question: Does doubling the people in a party matter?
            base: tiny.yaml
            seeds: 4
            ensemble: {draws: elsewhere}
            factors:
              - {id: days, levels: [{id: few}, {id: many, set: {period.days: 8}}]}
            contrasts:
              - {id: more, says: more days deliver more, expect: above,
                 terms: [{point: many, measure: delivered, weight: 1}, {point: few, measure: delivered, weight: -1}]}
            """;

    @TempDir
    static Path folder;

    private static Told drawn;

    @BeforeAll
    static void makeDraws() throws IOException {
        TinyScenario.in(folder);
        Files.writeString(folder.resolve("draws.yaml"), DRAWS);
        Files.writeString(folder.resolve("over.yaml"), OVER);
        drawn = Told.by("ensemble", file("draws.yaml"), "--out", file("drawn"), "--threads", "1");
        assertThat(drawn.code()).as(drawn.err()).isZero();
    }

    @Test
    void drawsNearTheFigureCountMore() throws IOException {
        assertThat(drawn.out()).contains("95 % by luck", "95 % by parameters", "10 draws, 3 with a weight");
        List<String> rows = lines("drawn", "calibration.csv");
        assertThat(rows.get(0)).isEqualTo("draw,weight,distance,a-day");
        Map<Double, Double> weightByDistance = new TreeMap<>();
        double sum = 0;
        for (String row : rows.subList(1, rows.size())) {
            double[] fields = numbers(row);
            weightByDistance.put(fields[2], fields[1]);
            assertThat(fields[2]).isCloseTo(Math.abs(fields[3] - 6), within(2e-6));
            sum += fields[1];
        }
        assertThat(sum).isCloseTo(1, within(1e-5));
        List<Double> weights = List.copyOf(weightByDistance.values());
        assertThat(weights).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(weights.get(0)).isGreaterThan(weights.get(2)).isPositive();
        assertThat(weights.subList(4, 10)).containsOnly(0.0);
    }

    @Test
    void everyHeadlineHasBothIntervalsAndThePriors() throws IOException {
        double[] delivered =
                numbers(row("drawn", "headlines.csv", ",delivered,").substring(1));
        assertThat(delivered[2]).isLessThan(delivered[1]); // luck, around the mean
        assertThat(delivered[3]).isGreaterThan(delivered[1]);
        assertThat(delivered[4]).isEqualTo(4);
        assertThat(delivered[6]).isLessThanOrEqualTo(delivered[5]);
        assertThat(delivered[8]).isEqualTo(3);
        assertThat(delivered[11] - delivered[10]).isGreaterThan(3 * (delivered[7] - delivered[6]));
        double[] demand = numbers(row("drawn", "parameters.csv", "demand,"));
        assertThat(demand[3] - demand[2]).isGreaterThan(15);
        assertThat(demand[6] - demand[5]).isLessThan(8);
        assertThat(row("drawn", "draws.csv", "draw,")).isEqualTo("draw,weight,flows.walkers.perDay,modes.*.speedKmh");
        double[] draw = numbers(row("drawn", "draws.csv", "p0001,"));
        assertThat(draw[3]).isBetween(3.0, 5.0);
        assertThat(folder.resolve("drawn/charts/ensemble.png")).exists();
        assertThat(Files.readString(folder.resolve("drawn/report.html")))
                .contains("Attempts delivered ", " by parameters", "With parameters that nobody knows", "demand");
    }

    @Test
    void anExperimentOverTheDrawsIsPaired() throws IOException {
        Told told = experiment("over.yaml", "drawn", "over");
        assertThat(told.out()).contains("so in 100 % of the weight of 3 draws", "difference: delivered at many");
        assertThat(lines("over", "runs.csv")).hasSize(1 + 2 * 3 * 4);
        assertThat(lines("over", "points.csv").get(1)).startsWith("few/p");
        double[] few = numbers(row("over", "headlines.csv", "few,delivered,"));
        double[] many = numbers(row("over", "headlines.csv", "many,delivered,"));
        double[] less =
                numbers(row("over", "differences.csv", "many,few,delivered,").substring(5));
        assertThat(less[2]).isCloseTo(many[2] - few[2], within(3e-6));
        assertThat(less[10]).isEqualTo(1);
        assertThat(row("over", "analysis.csv", "few,delivered,")).startsWith("few,delivered,4,");
        String estimate = row("over", "verdicts.csv", "more,").split(",")[2];
        assertThat(Double.parseDouble(estimate)).isCloseTo(less[2], within(3e-6));
        try (Results results = Results.in(folder.resolve("over"))) {
            assertThat(results.alternatives()).extracting(point -> point.id()).containsExactly("few", "many");
        }
    }

    @Test
    void brokenOffSharedOutAndOnTwoThreadsItIsTheSame() throws IOException {
        Told.by("ensemble", file("draws.yaml"), "--out", file("broken"), "-q", "--shard", "1/2");
        Told.by("ensemble", file("draws.yaml"), "--out", file("rest"), "-q", "--shard", "2/2", "--threads", "2");
        Told merged = Told.by("merge", file("broken"), file("rest"), "--out", file("merged"));
        assertThat(merged.code()).as(merged.err()).isZero();
        Told resumed = Told.by("ensemble", file("draws.yaml"), "--out", file("broken"), "-q", "--threads", "2");
        assertThat(resumed.code()).as(resumed.err()).isZero();
        for (String table : List.of("draws.csv", "headlines.csv", "calibration.csv", "parameters.csv", "runs.csv")) {
            assertThat(folder.resolve("merged").resolve(table))
                    .hasSameBinaryContentAs(folder.resolve("drawn").resolve(table));
            assertThat(folder.resolve("broken").resolve(table))
                    .hasSameBinaryContentAs(folder.resolve("drawn").resolve(table));
        }
    }

    @Test
    void refusesWhatCannotBeWeighted() throws IOException {
        assertThat(Told.by("ensemble", "tutorial").err()).contains("is no design");
        Files.writeString(folder.resolve("plain.yaml"), DRAWS.replaceAll("(?m)^calibration:\n( .*\n)+", ""));
        assertThat(Told.by("ensemble", file("plain.yaml")).err()).contains("has no calibration");
        Files.writeString(folder.resolve("table"), "draw,weight,flows.walkers.perDay\np1,heavy,3\n");
        assertThat(experiment("over.yaml", "table", "refused").err()).contains("table:2:4", "must be a number");
        Files.writeString(folder.resolve("table"), "draw,weight,flows.walkers.perDay\np1,0,3\np2,0.0,4\n");
        assertThat(experiment("over.yaml", "table", "refused").err()).contains("above 0 for some draw");
        Files.writeString(folder.resolve("table"), "draw,weight,flows.walkers.perDay\np1,1,3\np1,1,4\n");
        assertThat(experiment("over.yaml", "table", "refused").err()).contains("table:3:1", "must be a new id");
    }

    private static Told experiment(String design, String draws, String out) {
        return Told.by("experiment", file(design), "--ensemble", file(draws), "--out", file(out), "--threads", "1");
    }

    private static String file(String name) {
        return folder.resolve(name).toString();
    }

    private static List<String> lines(String directory, String table) throws IOException {
        return Files.readAllLines(folder.resolve(directory).resolve(table));
    }

    private static String row(String directory, String table, String beginning) throws IOException {
        return lines(directory, table).stream()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    /** The fields of a row; what is no number is NaN. */
    private static double[] numbers(String row) {
        String[] fields = row.split(",", -1);
        double[] numbers = new double[fields.length];
        for (int i = 0; i < fields.length; i++) {
            numbers[i] = fields[i].matches("-?\\d+(\\.\\d+)?") ? Double.parseDouble(fields[i]) : Double.NaN;
        }
        return numbers;
    }
}
