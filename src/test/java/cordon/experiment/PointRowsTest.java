package cordon.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cordon.fixtures.Configs;
import cordon.scenario.ConfigException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each kind of design makes of its factors, and how its mistakes are told. */
class PointRowsTest {
    private static final String HEAD = """
            question: What?
            base: tutorial
            seeds: 2
            """;

    private static final String TWO = """
            factors:
              - {id: operators, path: guards.command.operators, whole: [1, 3]}
              - {id: attention, path: guards.command.attention, range: {uniform: [0.5, 0.9]}}
            """;

    @TempDir
    Path folder;

    static List<Path> examples() {
        return Configs.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void shippedExamplesAreInOrder(Path file) {
        assertThat(file.toString())
                .satisfies(name -> assertThat(DesignReader.isDesign(name)).isTrue());
        assertThat(DesignReader.read(file, List.of()).points()).hasSizeGreaterThan(2);
    }

    /** 3 x 4 values; the middle, 2 further whole numbers and 4 values; 2 + 1 points of 5 trajectories; 8 (2 + 2) of Saltelli's scheme. */
    @ParameterizedTest
    @CsvSource({
        "full-factorial, 12",
        "one-at-a-time, 7",
        "'latin-hypercube, points: 9', 9",
        "'sobol, points: 8', 8",
        "'morris, trajectories: 5', 15",
        "'saltelli, points: 8', 32"
    })
    void aKindGivesItsPoints(String kind, int size) throws IOException {
        List<Point> points = read("design: {kind: " + kind + "}\n" + TWO).points();
        assertThat(points).hasSize(size).allSatisfy(point -> {
            assertThat(Integer.parseInt(point.levels().get("operators"))).isBetween(1, 3);
            assertThat(Double.parseDouble(point.levels().get("attention"))).isBetween(0.5, 0.9);
            assertThat(point.settings())
                    .contains(
                            "guards.command.operators=" + point.levels().get("operators"),
                            "guards.command.attention=" + point.levels().get("attention"));
        });
        assertThat(points).extracting(Point::id).startsWith("p0001", "p0002").doesNotHaveDuplicates();
    }

    @Test
    void levelsAndValuesAreCrossedByName() throws IOException {
        List<Point> points = read("""
                factors:
                  - {id: plan, levels: [{id: beats}, {id: random, set: {guards.patrols.line.plan.kind: random}}]}
                  - {id: operators, path: guards.command.operators, values: [1, 4]}
                """).points();
        assertThat(points).extracting(Point::id).containsExactly("beats/1", "beats/4", "random/1", "random/4");
        assertThat(points.get(3).settings())
                .containsExactly("guards.patrols.line.plan.kind=random", "guards.command.operators=4");
        assertThat(points.get(3).scenario().start().guards().command().operators())
                .isEqualTo(4);
    }

    @Test
    void oneAtATimeGoesOutFromTheFirstLevel() throws IOException {
        List<Point> points = read("""
                design: {kind: one-at-a-time}
                factors:
                  - {id: operators, path: guards.command.operators, values: [1, 4]}
                  - {id: attention, path: guards.command.attention, values: [0.5, 0.6, 0.7]}
                """).points();
        assertThat(points)
                .extracting(point -> String.join(" ", point.levels().values()))
                .containsExactly("1 0.5", "4 0.5", "1 0.6", "1 0.7");
    }

    @Test
    void aFileListsPoints() throws IOException {
        csv("point,operators,\"guards.command.attention\"\na,2,0.5\n\nb,\"3\",0.75\n");
        List<Point> points =
                read("design: {kind: csv, file: points.csv}\n" + TWO).points();
        assertThat(points).extracting(Point::id).containsExactly("a", "b");
        assertThat(points.get(1).settings())
                .containsExactly("guards.command.operators=3", "guards.command.attention=0.75");
    }

    @Test
    void aListNamesPoints() throws IOException {
        List<Point> points =
                read("design: {kind: list, list: [{id: a, at: {operators: 2}}, {id: b, at: {period.days: 9}}]}\n" + TWO)
                        .points();
        assertThat(points).extracting(Point::id).containsExactly("a", "b");
        assertThat(points.get(1).settings()).containsExactly("period.days=9");
    }

    @Test
    void mistakesOfAFileAreToldWithLineAndColumn() throws IOException {
        Path csv = csv("point,operators,guards.command.atention\na,2,0.5\na,3\nb,some,0.6\nb,2,0.7\n");
        assertThat(refused("design: {kind: csv, file: points.csv}\n" + TWO))
                .hasMessageContaining(csv + ":3:3: must have 3 fields")
                .hasMessageContaining(csv + ":5:1: point must be a new id (was 'b')")
                .hasMessageContaining(csv + ":2:5: ")
                .hasMessageContaining("did you mean 'attention'")
                .hasMessageContaining(csv + ":4:3: guards.command.operators");
    }

    @Test
    void mistakesOfFactorsAreToldWhereTheyStand() throws IOException {
        Path file = folder.resolve("design.yaml");
        ConfigException refused = refused("""
                keep: [deliverd]
                factors:
                  - {id: a, path: guards.command.operaters, values: [1, 2]}
                """);
        assertThat(refused)
                .hasMessageContaining(file + ":6:5: factors.a gives guards.command.operaters, which ")
                .hasMessageContaining("did you mean 'operators'");
        assertThat(refused("keep: [deliverd]\n" + TWO)).hasMessageContaining("did you mean 'delivered'");
        assertThat(refused("""
                design: {kind: morris, levels: 3}
                factors:
                  - {id: a, values: [1, 2]}
                  - {id: b, path: x, range: {uniform: [2, 1]}}
                  - {id: c, path: x, range: {normal: [2, 1]}}
                  - {id: d, path: x, whole: [1, 2], values: [1]}
                """))
                .hasMessageContaining("levels must be even")
                .hasMessageContaining("path goes with")
                .hasMessageContaining("uniform is no range")
                .hasMessageContaining("normal must have 4 numbers")
                .hasMessageContaining("must have one of");
    }

    private Experiment read(String text) throws IOException {
        return DesignReader.read(Files.writeString(folder.resolve("design.yaml"), HEAD + text), List.of());
    }

    private ConfigException refused(String text) {
        return catchThrowableOfType(ConfigException.class, () -> read(text));
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("points.csv"), text);
    }
}
