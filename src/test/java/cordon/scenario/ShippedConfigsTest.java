package cordon.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import cordon.fixtures.Configs;
import cordon.frontier.BorderCatalogue;
import cordon.frontier.Frontier;
import cordon.scenario.yaml.ConfigTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped configuration binds, cites sections that exist and tells its question. */
class ShippedConfigsTest {
    private static final Path CONFIGS = Path.of("configs");
    private static final Path PAGE = Path.of("src/site/markdown/parameters.md");
    private static final Pattern CITED = Pattern.compile("(?:parameters\\.md|[(\\s])#([a-z][a-z0-9-]*)");
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\">");

    static List<Path> configs() {
        return Configs.scenarios();
    }

    @ParameterizedTest
    @MethodSource("configs")
    void bindsAtTheStartAndAfterEveryIntervention(Path file) {
        ConfigTree tree = ConfigTree.read(file);
        for (Intervention intervention : tree.bind(Scenario.class).interventions()) {
            tree = tree.with(intervention.set());
            ConfigTree changed = tree;
            assertThatCode(() -> changed.bind(Scenario.class))
                    .as(intervention.id())
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("configs")
    void asksAQuestionAndNamesItsSchema(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        assertThat(lines.get(0)).startsWith("# Question: ");
        String up = "../".repeat(CONFIGS.relativize(file).getNameCount() - 1);
        assertThat(lines).contains("# yaml-language-server: $schema=" + up + "scenario.schema.json");
        assertThat(scenario(file).question()).endsWith("?");
    }

    @ParameterizedTest
    @MethodSource("configs")
    void citesSectionsThatExist(Path file) throws IOException {
        assertThat(anchors()).containsAll(found(CITED, comments(file)));
    }

    @ParameterizedTest
    @MethodSource("configs")
    void isDescribedOnTheScenariosPage(Path file) throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/scenarios.md"), StandardCharsets.UTF_8);
        assertThat(page).contains("`" + CONFIGS.relativize(file).toString().replace('\\', '/') + "`");
    }

    @ParameterizedTest
    @MethodSource("configs")
    void interventionsLieInsideThePeriod(Path file) {
        Scenario scenario = scenario(file);
        Period period = scenario.period();
        assertThat(scenario.interventions())
                .allSatisfy(intervention -> assertThat(intervention.date())
                        .isAfter(period.start())
                        .isBefore(period.start().plusDays(period.days())));
        assertThat(scenario.interventions()).extracting(Intervention::date).isSorted();
    }

    @ParameterizedTest
    @CsvSource({
        "history/2018.yaml, 0",
        "history/2023-10.yaml, 130",
        "iraq-syria.yaml, 150",
        "history/post-december-2024.yaml, 170",
        "history/2025-11.yaml, 350",
        "history/full-wall.yaml, 599.4"
    })
    void walledKilometresGrowWithTheProgramme(String config, double km) {
        assertThat(scenario(config).barriers().sections().stream()
                        .filter(section -> section.layers().contains("wall"))
                        .mapToDouble(section -> section.toKm() - section.fromKm())
                        .sum())
                .isCloseTo(km, within(0.01));
    }

    @Test
    void everyCameraHasAnOperatorInTheHistory() throws IOException {
        assertThat(configs().stream().filter(file -> file.toString().contains("history")))
                .allSatisfy(file -> {
                    Scenario scenario = scenario(file);
                    long cameras = scenario.sensing().towers().stream()
                            .mapToLong(row -> row.cameras() * places(row.fromKm(), row.toKm(), row.spacingKm()))
                            .sum();
                    Guards.Command command = scenario.guards().command();
                    assertThat(command.operators())
                            .isEqualTo((int) Math.round(cameras / (double) command.feedsPerOperator()));
                });
    }

    @Test
    void loadIsAThousandUnitsADay() {
        assertThat(scenario("benchmarks/load.yaml").flows().stream()
                        .mapToDouble(ShippedConfigsTest::unitsPerDay)
                        .sum())
                .isCloseTo(1000, within(1.0));
    }

    @ParameterizedTest
    @CsvSource({"United States of America, Mexico", "Finland, Russia", "Jordan, Syria", "Hungary, Serbia"})
    void anyBorderNeedsOnlyTwoNames(String guarded, String neighbour) {
        FrontierSpec frontier = ConfigTree.read(CONFIGS.resolve("any-border.yaml"))
                .with("frontier.guarded", guarded)
                .with("frontier.neighbour", neighbour)
                .bind(Scenario.class)
                .frontier();
        assertThat(Frontier.between(
                                BorderCatalogue.shipped(),
                                frontier.guarded().orElseThrow(),
                                frontier.neighbour().orElseThrow(),
                                Optional.empty())
                        .lengthKm())
                .isBetween(100.0, 20000.0);
    }

    static Scenario scenario(String name) {
        return scenario(CONFIGS.resolve(name));
    }

    private static Scenario scenario(Path file) {
        return ConfigTree.read(file).bind(Scenario.class);
    }

    static double unitsPerDay(Flow flow) {
        return flow.perDay()
                * flow.convoy()
                        .map(convoy -> (convoy.vehiclesMin() + convoy.vehiclesMax()) / 2.0)
                        .orElse(1.0);
    }

    static long places(double fromKm, double toKm, double spacingKm) {
        return (long) Math.ceil((toKm - fromKm - spacingKm / 2) / spacingKm);
    }

    private static String comments(Path file) throws IOException {
        StringBuilder comments = new StringBuilder();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            int at = line.indexOf('#');
            comments.append(at < 0 ? "" : line.substring(at + 1)).append('\n');
        }
        return comments.toString();
    }

    private static Set<String> anchors() throws IOException {
        return found(ANCHOR, Files.readString(PAGE, StandardCharsets.UTF_8));
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
