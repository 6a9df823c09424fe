package cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesignedRunTest {
    private static final String DESIGN = """
            question: Do more walkers cross when more are sent, and does the gate matter?
            base: tiny.yaml
            seeds: 1..6
            factors:
              - id: walkers
                levels:
                  - {id: few}
                  - {id: many, set: {flows.walkers.perDay: 24}}
              - id: gate
                levels:
                  - {id: shut, set: {gates.mill.open: false}}
                  - {id: free, set: {interventions: '[]'}}
            contrasts:
              - id: more
                says: many walkers deliver more than few
                terms:
                  - {point: many/shut, measure: delivered, weight: 1}
                  - {point: few/shut, measure: delivered, weight: -1}
                expect: above
              - id: nothing-by-gate
                says: walkers do not use the gate, so that its closing costs more than one delivery
                terms:
                  - {point: few/free, measure: crossed@0..20, weight: 1}
                  - {point: few/shut, measure: crossed@0..20, weight: -1}
                expect: above
                bound: 1
            disagreements:
              - id: figures
                says: seizures never rise with deliveries here, as there are none
                baseline: few/shut
                policies: [few/free, many/shut, many/free]
                reported: seized
                truth: delivered
                atLeast: 1
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeScenario() throws IOException {
        TinyScenario.in(folder);
    }

    @Test
    void runsEveryPointWithEverySeedAndJudges() throws IOException {
        Path out = folder.resolve("out");
        Told told = run(DESIGN, "--out", out.toString());
        assertThat(told.code()).isZero();
        List<String> runs = Files.readAllLines(out.resolve("runs.csv"));
        assertThat(runs).hasSize(1 + 4 * 6);
        assertThat(runs.get(0)).startsWith("point,walkers,gate,seed,status,");
        assertThat(runs.get(1)).startsWith("few/shut,few,shut,1,ok,");
        List<String> verdicts = Files.readAllLines(out.resolve("verdicts.csv"));
        assertThat(verdicts.get(1)).startsWith("more,above 0,").contains(",6,holds,");
        assertThat(verdicts.get(2))
                .startsWith("nothing-by-gate,above 1,0.000000,0.000000,0.000000")
                .contains(",fails,");
        assertThat(verdicts.get(3)).startsWith("figures,at least 1,0.000000").contains(",fails,");
        assertThat(told.out()).contains("Do more walkers", "many walkers deliver more", "4 points, 24 runs, 0 failed");
    }

    @Test
    void theNumberOfThreadsChangesNoByte() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        run(DESIGN, "--threads", "1", "--out", one.toString(), "--quiet");
        run(DESIGN, "--threads", "2", "--out", two.toString(), "--quiet");
        for (String name : List.of("runs.csv", "measures.csv", "verdicts.csv", "design.yaml")) {
            assertThat(two.resolve(name)).hasSameBinaryContentAs(one.resolve(name));
        }
    }

    @Test
    void refusesPointsAndMeasuresThatDoNotExist() throws IOException {
        String wrong = DESIGN.replace("many/shut", "mny/shut").replace("crossed@0..20", "krossed");
        Told told = run(wrong, "--out", folder.resolve("out").toString());
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err())
                .contains("design.yaml:17:", "contrasts.more.terms[0].point", "'mny/shut'")
                .contains("contrasts.nothing-by-gate.terms[0].measure", "contrasts.nothing-by-gate.terms[1].measure");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void refusesALevelThatBreaksTheScenario() throws IOException {
        Told told = run(
                DESIGN.replace("perDay: 24", "perDays: 24"),
                "--out",
                folder.resolve("out").toString());
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).contains("flows.walkers.perDays", "did you mean 'perDay'?");
    }

    private Told run(String design, String... args) throws IOException {
        Path file = Files.writeString(folder.resolve("design.yaml"), design);
        return Told.by(concat(List.of("experiment", file.toString()), List.of(args)));
    }

    private static String[] concat(List<String> a, List<String> b) {
        return java.util.stream.Stream.concat(a.stream(), b.stream()).toArray(String[]::new);
    }
}
