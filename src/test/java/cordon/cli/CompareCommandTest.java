package cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    @TempDir
    Path folder;

    private String tiny;
    private String out;

    @BeforeEach
    void writeScenario() throws IOException {
        tiny = TinyScenario.in(folder);
        out = folder.resolve("out").toString();
    }

    @Test
    void answersInTheFirstLineAndWritesTableAndChart() throws IOException {
        Told told = Told.by("compare", tiny, tiny, "--set-b", "flows.walkers.perDay=12", "--seeds", "5", "--out", out);
        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.out().lines().findFirst().orElseThrow())
                .startsWith("tiny with flows.walkers.perDay=12 against tiny: attempts delivered ")
                .contains(" higher (95 %: ", "(5 pairs)");
        assertThat(told.out()).contains("B is tiny with flows.walkers.perDay=12; 5 pairs", "Tables: " + out);
        List<String> rows = Files.readAllLines(Path.of(out, "comparison.csv"));
        assertThat(rows.get(1)).startsWith("attempts,5,").contains(",higher,0");
        assertThat(Files.readString(Path.of(out, "comparison.md"))).contains("| attempts made |", "| higher |");
        assertThat(Path.of(out, "charts", "comparison.png")).isNotEmptyFile();
        assertThat(Files.readString(Path.of(out, "charts", "comparison.svg"))).contains("attempts delivered");
        assertThat(Path.of(out, "manifest.yaml")).content().contains("kind: comparison", "complete: true");
    }

    @Test
    void theSameScenarioTwiceIsTheSameInEveryPair() {
        Told told = Told.by("compare", tiny, tiny, "--seeds", "3", "--out", out, "--measures", "delivered,seized");
        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.out().lines().findFirst().orElseThrow()).contains("give the same in every one of 3 pairs");
    }

    @Test
    void anExperimentIsComparedWithAScenarioUnderItsSeedsAndWithAnother() {
        String done = folder.resolve("done").toString();
        assertThat(Told.by("experiment", tiny, "--seeds", "11..13", "--out", done, "--quiet")
                        .code())
                .isZero();
        Told mixed = Told.by("compare", done, tiny, "--set-b", "flows.walkers.perDay=30", "--out", out);
        assertThat(mixed.code()).as(mixed.err()).isZero();
        assertThat(mixed.out()).contains("3 pairs of runs", "done");
        Told points = Told.by(
                "compare",
                done + "#tiny",
                out + "#B",
                "--out",
                folder.resolve("both").toString());
        assertThat(points.code()).as(points.err()).isZero();
        assertThat(points.out().lines().findFirst().orElseThrow()).contains("out#B against done#tiny");
        assertThat(folder.resolve("both/charts/comparison.png")).isNotEmptyFile();
    }

    @Test
    void anyColumnCanBeComparedAndAPageTellsIt() throws IOException {
        Told told = Told.by(
                "compare",
                tiny,
                tiny,
                "--set-b",
                "flows.walkers.perDay=30",
                "--seeds",
                "3",
                "--out",
                out,
                "--measures",
                "crossed@0..20,goods.deliveredUsd");
        assertThat(told.code()).as(told.err()).isZero();
        assertThat(Files.readString(Path.of(out, "comparison.csv")))
                .contains("\ncrossed@0..20,3,", "\ngoods.deliveredUsd,3,");
        assertThat(Files.readString(Path.of(out, "report.html")))
                .contains("crossed@0..20", "3 pairs of runs", "come from the same program", "kind: comparison")
                .contains("<svg");
        assertThat(Told.by("compare", out + "#A", out + "#B", "--out", out + 2, "--measures", "crossed@0..20")
                        .code())
                .isZero();
        mistake("'crossed@0..10' is not a measure", out + "#A", out + "#B", "--measures", "crossed@0..10");
    }

    @Test
    void saysThatSidesComeFromDifferentPrograms() throws IOException, SQLException {
        String done = folder.resolve("done").toString();
        Told.by("experiment", tiny, "--seeds", "3", "--out", done, "--quiet");
        try (var file = DriverManager.getConnection("jdbc:sqlite:" + Path.of(done, "runs.sqlite"));
                var statement = file.createStatement()) {
            assertThat(statement.executeUpdate("update facts set value = 'older' where name = 'model'"))
                    .isEqualTo(1);
        }
        Told told = Told.by("compare", done, tiny, "--out", out);
        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.err()).contains("different versions of the program");
        assertThat(Files.readString(Path.of(out, "report.html"))).contains("different versions of the program");
    }

    @Test
    void goesOnFromStoredRuns() {
        Told.by("compare", tiny, tiny, "--set-b", "flows.walkers.perDay=12", "--seeds", "2", "--out", out);
        Told more = Told.by("compare", tiny, tiny, "--set-b", "flows.walkers.perDay=12", "--seeds", "4", "--out", out);
        assertThat(more.out()).contains("4 pairs of runs");
    }

    @Test
    void mistakesAreToldAndLeaveNothing() throws IOException {
        String empty = Files.createDirectory(folder.resolve("empty")).toString();
        mistake("'wealth' is not a measure", tiny, tiny, "--measures", "wealth");
        mistake("PATH=VALUE", tiny, tiny, "--set-b", "nothing");
        mistake("no runs", empty, tiny);
        mistake("at least two seeds", tiny, tiny, "--seeds", "1", "--out", out);
        assertThat(Path.of(out)).doesNotExist();
        assertThat(Told.by("compare", tiny).code()).isEqualTo(2);
        String done = folder.resolve("done").toString();
        Told.by("compare", tiny, tiny, "--set-b", "flows.walkers.perDay=12", "--seeds", "2", "--out", done, "--quiet");
        mistake("has 2 points; name one, such as " + done + "#A", done, tiny);
        mistake("no point 'C'", done + "#C", done + "#A");
        mistake("--set-a", done + "#A", tiny, "--set-a", "period.days=2");
        mistake("change nothing", done + "#A", done + "#B", "--seeds", "4");
    }

    private static void mistake(String text, String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "compare";
        System.arraycopy(args, 0, all, 1, args.length);
        Told told = Told.by(all);
        assertThat(told.code()).as("%s", List.of(args)).isEqualTo(2);
        assertThat(told.err()).contains(text);
    }
}
