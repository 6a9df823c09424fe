package cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.experiment.Results;
import cordon.experiment.store.StoredRuns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An experiment whose process is killed again and again gives the same bytes as one that was left in peace. */
class KilledTest {
    private static final int KILLS = Integer.getInteger("cordon.kills", 6);
    private static final int SEEDS = 150;
    private static final long DICE = 20261123;

    private static final String UNTIL =
            "replications: {until: [{measure: delivered, halfWidth: 5%}], atLeast: 100, atMost: 150}";

    private static final String DESIGN = """
            question: Do more walkers cross when more are sent?
            base: tiny.yaml
            set: {period.days: 2}
            %s
            factors:
              - id: walkers
                levels: [{id: few}, {id: many, set: {flows.walkers.perDay: 12}}]
            contrasts:
              - id: more
                says: many walkers deliver more than few
                terms:
                  - {point: many, measure: crossed@0..20, weight: 1}
                  - {point: few, measure: crossed@0..20, weight: -1}
                expect: above
            """;

    @TempDir
    Path folder;

    private Path design;

    @BeforeEach
    void writeScenario() throws IOException {
        TinyScenario.in(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seeds: 150", UNTIL})
    @Timeout(600)
    void killedAgainAndAgain(String seeds) throws IOException, InterruptedException {
        design = Files.writeString(folder.resolve("design.yaml"), DESIGN.formatted(seeds));
        Path peace = folder.resolve("peace");
        assertThat(start(peace).waitFor()).isZero();
        Path strife = folder.resolve("strife");
        Random random = new Random(DICE);
        long before = 0;
        for (int i = 0; i < KILLS; i++) {
            before = startAndKill(strife, before + random.nextInt(SEEDS / KILLS));
        }
        assertThat(before).isPositive();
        assertThat(strife.resolve("manifest.yaml")).doesNotExist();
        assertThat(start(strife).waitFor()).isZero();
        for (String table : List.of("points.csv", "runs.csv", "measures.csv", "series.csv", "verdicts.csv")) {
            assertThat(strife.resolve(table)).hasSameBinaryContentAs(peace.resolve(table));
        }
        assertThat(Files.readAllLines(peace.resolve("runs.csv"))).hasSizeBetween(1 + 200, 1 + 2 * SEEDS);
    }

    /** Kills the process when so many runs are durable, or a little later; how many are durable then. */
    private long startAndKill(Path out, long runs) throws IOException, InterruptedException {
        Process process = start(out);
        while (process.isAlive() && durable(out) < runs) {
            Thread.sleep(20);
        }
        process.destroyForcibly().waitFor();
        return durable(out);
    }

    private static long durable(Path out) {
        if (!StoredRuns.standIn(out)) {
            return 0;
        }
        try (Results results = Results.in(out)) {
            return results.finished();
        } catch (RuntimeException notYetDescribed) {
            return 0;
        }
    }

    private Process start(Path out) throws IOException {
        return Processes.cordon("experiment", design.toString(), "--out", out.toString(), "--threads", "2", "-q");
    }
}
