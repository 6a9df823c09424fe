package cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.experiment.Campaign;
import cordon.experiment.DesignReader;
import cordon.experiment.ExperimentDirectory;
import cordon.experiment.Provenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Designed experiments on several threads and in parts, watched and checked. */
class CampaignTest {
    private static final String FIXED = "seeds: 7";
    private static final String UNTIL =
            "replications: {until: [{measure: delivered, halfWidth: 20%}, {measure: crossed@0..20,"
                    + " halfWidth: 4}], atLeast: 3, atMost: 25, lookAhead: 2}";
    private static final String DESIGN = """
            question: Do more walkers cross when more are sent?
            base: tiny.yaml
            set: {period.days: 2}
            %s
            design: {kind: latin-hypercube, points: 5}
            factors:
              - {id: perDay, path: flows.walkers.perDay, range: {logUniform: [2, 40]}}
              - {id: depth, path: grid.depthKm, whole: [4, 6]}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeScenario() throws IOException {
        TinyScenario.in(folder);
    }

    private String design(String seeds) throws IOException {
        return Files.writeString(folder.resolve("design.yaml"), DESIGN.formatted(seeds))
                .toString();
    }

    private Path run(String design, String out, String... more) {
        Path target = folder.resolve(out);
        List<String> args = new ArrayList<>(List.of("experiment", design, "--out", target.toString(), "-q"));
        args.addAll(List.of(more));
        Told told = Told.by(args.toArray(String[]::new));
        assertThat(told.code()).as(told.err()).isZero();
        return target;
    }

    private static void same(Path one, Path other) throws IOException {
        List<String> tables;
        try (var files = Files.list(one)) {
            tables = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv") || name.equals("design.yaml") || name.equals("scenario.yaml"))
                    .sorted()
                    .toList();
        }
        assertThat(tables).contains("points.csv", "runs.csv", "measures.csv", "series.csv");
        for (String table : tables) {
            assertThat(other.resolve(table)).hasSameBinaryContentAs(one.resolve(table));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {FIXED, UNTIL})
    void neitherThreadsNorPartsChangeAByte(String seeds) throws IOException {
        String design = design(seeds);
        Path one = run(design, "one", "--threads", "1");
        same(one, run(design, "four", "--threads", "4"));
        Path a = run(design, "a", "--shard", "1/2");
        Path b = run(design, "b", "--shard", "2/2", "--threads", "3");
        assertThat(a.resolve("runs.csv")).doesNotExist();
        Path whole = folder.resolve("whole");
        Told half = Told.by("merge", a.toString(), "--out", whole.toString());
        assertThat(half.code()).isEqualTo(2);
        assertThat(half.err()).contains("runs are missing");
        Told merged = Told.by("merge", b.toString(), a.toString(), "--out", whole.toString());
        assertThat(merged.code()).as(merged.err()).isZero();
        same(one, whole);
    }

    @Test
    void aPrecisionEndsEachPointByItself() throws IOException {
        Path out = run(design(UNTIL), "out");
        List<String> rows = Files.readAllLines(out.resolve("stopping.csv"));
        assertThat(rows).hasSize(1 + 5 * 2);
        assertThat(rows.get(1)).startsWith("p0001,").contains(",delivered,20%,");
        List<Integer> used = rows.stream()
                .skip(1)
                .map(row -> Integer.parseInt(row.split(",")[1]))
                .distinct()
                .toList();
        assertThat(used).hasSizeGreaterThan(1);
        assertThat(rows.stream().filter(row -> row.contains("precision-reached")))
                .isNotEmpty();
        long sum = rows.stream()
                .skip(1)
                .filter(row -> row.contains(",delivered,"))
                .mapToLong(row -> Long.parseLong(row.split(",")[1]))
                .sum();
        assertThat(Files.readAllLines(out.resolve("runs.csv"))).hasSize((int) sum + 1);
    }

    @Test
    void partsOfOtherExperimentsAreRefused() throws IOException {
        Path a = run(design(FIXED), "a", "--shard", "1/2");
        Path b = run(design("seeds: 8"), "b", "--shard", "2/2");
        Told told = Told.by(
                "merge",
                a.toString(),
                b.toString(),
                "--out",
                folder.resolve("c").toString());
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).contains("another experiment");
        Told over = Told.by("merge", a.toString(), "--out", b.toString());
        assertThat(over.code()).isEqualTo(2);
        assertThat(over.err()).contains("holds another experiment");
        assertThat(Told.by("experiment", design(FIXED), "--shard", "3/2").code())
                .isEqualTo(2);
    }

    @Test
    void statusTellsHowFarItIs() throws IOException {
        Path out = run(design(FIXED), "out", "--shard", "1/3");
        Told told = Told.by("status", out.toString());
        assertThat(told.code()).isZero();
        assertThat(told.out()).startsWith("not running: 12 of 12 runs, 0 failed");
        assertThat(Told.by("status", folder.toString()).code()).isEqualTo(2);
    }

    @Test
    void statusSeesAProcessAtWork() throws IOException {
        Path out = folder.resolve("out");
        var experiment = DesignReader.read(Path.of(design(FIXED)), List.of());
        Provenance provenance =
                new Provenance("experiment", "", "", "", "", Instant.now().minusSeconds(60));
        try (ExperimentDirectory directory =
                ExperimentDirectory.open(out, false, experiment, provenance, progress -> {})) {
            Campaign campaign = directory.campaign(1);
            assertThat(Told.by("status", out.toString()).out())
                    .startsWith("running: 0 of 35 runs")
                    .contains("too early");
            campaign.run();
            assertThat(Told.by("status", out.toString()).out())
                    .startsWith("running: 35 of 35 runs")
                    .contains("runs a minute", "0 s left");
        }
    }

    @Test
    void storedRunsCanBeReproduced() throws IOException, SQLException {
        Path out = run(design(FIXED), "out");
        Told same = Told.by("reproduce", out.toString(), "--sample", "4");
        assertThat(same.code()).as(same.err() + same.out()).isZero();
        assertThat(same.out()).contains("4 of 4 runs are the same bit for bit");
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + out.resolve("runs.sqlite"));
                Statement statement = file.createStatement()) {
            statement.execute("update runs set measures = replace(measures, '[[', '[[1')");
        }
        Told other = Told.by("reproduce", out.toString(), "--sample", "99", "--seed", "5");
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.out()).contains("DIFFERS in measures", "0 of 35 runs");
    }

    /** Two thousand runs, each of which leaves some kilobytes in the file, and not even one in memory. */
    @Test
    void memoryDoesNotGrowWithTheNumberOfRuns() throws IOException {
        var experiment = DesignReader.read(Path.of(design("seeds: 400")), List.of());
        List<Long> used = new ArrayList<>();
        Provenance provenance = new Provenance("experiment", "", "", "", "", Instant.EPOCH);
        try (ExperimentDirectory directory =
                ExperimentDirectory.open(folder.resolve("out"), false, experiment, provenance, progress -> {
                    if (used.size() < 2 && progress.done() >= (used.isEmpty() ? 500 : 2000)) {
                        used.add(heap());
                    }
                })) {
            assertThat(directory.campaign(2).run()).isTrue();
            directory.export(Instant.EPOCH);
        }
        used.add(heap());
        assertThat(used).hasSize(3);
        assertThat(used.get(1) - used.get(0)).isLessThan(1_500_000);
        assertThat(used.get(2) - used.get(0)).isLessThan(1_500_000);
    }

    /** The least of some readings, as runs in flight hold more and less. */
    private static long heap() {
        long least = Long.MAX_VALUE;
        for (int reading = 0; reading < 5; reading++) {
            System.gc();
            least = Math.min(
                    least,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }
}
