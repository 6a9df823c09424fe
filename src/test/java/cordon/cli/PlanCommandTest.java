package cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {
    private static final String PLAN = """
            question: Would gates shut, or fewer walkers, let less through?
            base: tiny.yaml
            set: {period.days: 2}
            decisions:
              - {id: walkers, path: flows.walkers.perDay, values: ['5', '4', '3']}
              - id: mill
                levels: [{id: shut, set: {gates.mill.open: 'false'}}]
            follow: [mill]
            objectives:
              - {id: through, name: Attempts delivered, sum: [delivered]}
            """;

    @TempDir
    Path folder;

    private Path plan;
    private Path out;

    @BeforeEach
    void write() throws IOException {
        TinyScenario.in(folder, "  - {id: closing, date: 2024-03-03T06:00, set: {gates.mill.open: 'false'}}\n", "");
        Files.writeString(
                folder.resolve("tiny.yaml"),
                Files.readString(folder.resolve("tiny.yaml")).replace("interventions:\n", ""));
        plan = Files.writeString(folder.resolve("plan.yaml"), PLAN);
        out = folder.resolve("out");
    }

    @Test
    void answersInASentenceAndWritesTables() throws IOException {
        Told told = Told.by("plan", plan.toString(), "--effort", "quick", "--out", out.toString());
        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.out())
                .startsWith("Would gates shut, or fewer walkers, let less through?")
                .contains(
                        "Best: walkers 3", "Attempts delivered goes from", "a gain of", "It costs 0.0 USD a year more")
                .contains("With mill shut: Attempts delivered goes from")
                .contains("learning off: walkers 3", "Tables: " + out);
        assertThat(Files.readString(out.resolve("finalists.csv"))).contains(",better,", "flows.walkers.perDay=3");
        assertThat(Files.readString(out.resolve("plan.csv"))).contains("mill shut");
        assertThat(Files.readString(out.resolve("manifest.yaml"))).contains("kind: plan", "complete: true");
        assertThat(out.resolve("answer.txt"))
                .content()
                .startsWith("With mill shut:")
                .contains("Best: walkers 3");
        Told again = Told.by("plan", plan.toString(), "--effort", "quick", "--out", out.toString(), "--threads", "1");
        assertThat(again.out()).isEqualTo(told.out());
    }

    @Test
    void runsOfAnotherDirectoryAreUsed() {
        assertThat(Told.by("plan", plan.toString(), "--effort", "quick", "--out", out.toString(), "-q")
                        .code())
                .isZero();
        Path other = folder.resolve("other");
        Told told = Told.by(
                "plan", plan.toString(), "--effort", "quick", "--out", other.toString(), "--runs", out.toString());
        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.err()).as("no run was made, so no progress is told").doesNotContain("search:");
        assertThat(other.resolve("finalists.csv")).hasSameBinaryContentAs(out.resolve("finalists.csv"));
    }

    @Test
    void partsAreMadeApartAndBroughtToThePlan() {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        String[] first = {"plan", plan.toString(), "--effort", "quick", "--shard", "1/2", "--out", one.toString()};
        assertThat(Told.by(first).out()).startsWith("Part 1/2: ").contains("--runs " + one);
        assertThat(Told.by(
                                "plan",
                                plan.toString(),
                                "--effort",
                                "quick",
                                "--shard",
                                "2/2",
                                "--out",
                                two.toString(),
                                "-q")
                        .code())
                .isZero();
        String parts = one + "," + two;
        assertThat(Told.by("plan", plan.toString(), "--effort", "quick", "--out", out.toString(), "--runs", parts, "-q")
                        .code())
                .isZero();
        Path alone = folder.resolve("alone");
        assertThat(Told.by("plan", plan.toString(), "--effort", "quick", "--out", alone.toString(), "-q")
                        .code())
                .isZero();
        assertThat(out.resolve("plan.csv")).hasSameTextualContentAs(alone.resolve("plan.csv"));
        assertThat(out.resolve("finalists.csv")).hasSameTextualContentAs(alone.resolve("finalists.csv"));
    }

    @Test
    void refuses() throws IOException {
        assertThat(Told.by("plan", plan.toString(), "--threads", "0").err()).contains("--threads must be at least 1");
        assertThat(Told.by("plan", plan.toString(), "--marginal", "wall", "--out", out.toString())
                        .err())
                .contains("--marginal must name a placement, which are []");
        Files.writeString(plan, PLAN.replace("decisions", "decision"));
        Told told = Told.by("plan", plan.toString(), "--out", out.toString());
        assertThat(told.code()).isEqualTo(Failures.MISTAKE);
        assertThat(told.err()).contains("plan.yaml:4:1: decision is not a known key; did you mean 'decisions'?");
        assertThat(Told.by("plan", "--help").out()).contains("cordon plan configs/plans/next-12-km.yaml");
    }

    @Test
    @Timeout(300)
    void killedAndStartedAgainItGivesTheSameTables() throws IOException, InterruptedException {
        Path peace = folder.resolve("peace");
        assertThat(start(peace).waitFor()).isZero();
        Path strife = folder.resolve("strife");
        for (long bytes : List.of(1L, 60_000L, 160_000L)) {
            Process process = start(strife);
            while (process.isAlive() && size(strife) < bytes) {
                Thread.sleep(10);
            }
            process.destroyForcibly().waitFor();
        }
        assertThat(size(strife)).as("runs are kept").isPositive();
        assertThat(start(strife).waitFor()).isZero();
        for (String table : List.of("plan.csv", "finalists.csv", "changes.csv", "horizons.csv", "answer.txt")) {
            assertThat(strife.resolve(table)).hasSameBinaryContentAs(peace.resolve(table));
        }
    }

    /** What is written ahead of the runs' file. */
    private static long size(Path directory) throws IOException {
        Path log = directory.resolve("runs.sqlite-wal");
        return Files.exists(log) ? Files.size(log) : 0;
    }

    private Process start(Path directory) throws IOException {
        return Processes.cordon(
                "plan", plan.toString(), "--effort", "quick", "--out", directory.toString(), "--threads", "2", "-q");
    }
}
