package cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnchorsCommandTest {
    /** The tiny scenario has no guards: every attempt of its four days is delivered. */
    private static final String SHEET = """
            scenario: tiny
            anchors:
              - {id: share-delivered, says: share delivered, source: no guards, role: held-out, low: 1, high: 1,
                 of: [delivered], per: [attempts]}
              - {id: seized-a-week, says: seizures, unit: 1/week, source: invented, role: held-out, low: 1, high: 2,
                 of: [seized], per: [days], scale: 7}
              - {id: on-foot, says: on foot, source: invented, role: input, low: 0, high: 1000,
                 of: ["attempts@0..10/foot", "attempts@10..20/foot"]}
              - {id: large, says: large seizures, source: invented, role: derived, low: 0, high: 0, of: ["seizures:goods>=2"]}
            """;

    @TempDir
    Path folder;

    private String tiny;

    @BeforeEach
    void writeScenario() throws IOException {
        tiny = TinyScenario.in(folder);
    }

    @Test
    void setsFiguresBesideWhatTheModelGives() throws IOException {
        Path out = folder.resolve("out");
        Told told = run(SHEET, "--seeds", "3", "--out", out.toString());
        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.out()).contains("1 of 2 held-out figures lie inside", "share-delivered");
        List<String> rows = Files.readAllLines(out.resolve("anchors.csv"));
        assertThat(rows.get(1))
                .startsWith("share-delivered,1,held out,1.000000,1.000000,1.000000,1.000000,1.000000,3,inside");
        assertThat(rows.get(2))
                .startsWith("seized-a-week,1/week,held out,1.000000,2.000000,0.000000")
                .contains("outside");
        assertThat(rows.get(4)).contains("derived,0.000000,0.000000,0.000000,0.000000,0.000000,3,inside");
        assertThat(Files.readString(out.resolve("anchors.md")))
                .contains("| share delivered | 1 | no guards | held out | 1 |");
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("1 of 2 held-out figures lie inside their bands", "<h2>Held out</h2>", "complete: true")
                .containsSubsequence("<h2>Held out</h2>", "share delivered", "<h2>Derived</h2>", "large seizures");
        assertThat(out.resolve("charts/anchors.png")).exists();
    }

    @Test
    void refusesMeasuresThatDoNotExist() throws IOException {
        Told told = run(
                SHEET.replace("[seized]", "[seizd]"),
                "--out",
                folder.resolve("out").toString());
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).contains("anchors.seized-a-week.of", "'seizd'");
    }

    @Test
    void theShippedAnchorsAreInOrder() {
        Told told = Told.by("anchors", "--seeds", "9..3");
        assertThat(told.code()).isEqualTo(2);
        assertThat(cordon.experiment.Anchors.shipped()).isNotNull();
    }

    private Told run(String sheet, String... args) throws IOException {
        Path file = Files.writeString(folder.resolve("anchors.yaml"), sheet);
        String[] all = new String[args.length + 4];
        System.arraycopy(new String[] {"anchors", tiny, "--anchors", file.toString()}, 0, all, 0, 4);
        System.arraycopy(args, 0, all, 4, args.length);
        return Told.by(all);
    }
}
