package cordon.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.scenario.yaml.ScenarioReader;
import cordon.scenario.yaml.YamlWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The ranges of the shipped ensemble are those of the page of parameters, which in turn are those of the scenario. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnsembleConfigTest {
    private static final Path CONFIG = Path.of("configs/ensembles/iraq-syria.yaml");
    private static final Path PAGE = Path.of("src/site/markdown/parameters.md");
    private static final Pattern SOURCE =
            Pattern.compile("parameters\\.md#([\\w-]+), (.+) \\(([HMLKA/]+)\\)(?:, part (\\d))?");
    private static final int LOW = 1;
    private static final int BASE = 2;
    private static final int HIGH = 3;
    private static final int GRADE = 5;

    private final Map<String, List<String>> rows = new HashMap<>();
    private Design design;

    @BeforeAll
    void read() throws IOException {
        design = DesignReader.read(CONFIG, List.of(), Map.of("design.points", "2"))
                .design();
        String section = "";
        for (String line : Files.readAllLines(PAGE)) {
            Matcher anchor = Pattern.compile("<a id=\"([\\w-]+)\">.*").matcher(line);
            if (anchor.matches()) {
                section = anchor.group(1);
            } else if (line.startsWith("| ")) {
                List<String> cells = List.of(line.substring(2).split(" *\\| *"));
                rows.put(section + ", " + cells.get(0), cells);
            }
        }
    }

    @Test
    void thereAreManyParametersAndDraws() throws IOException {
        assertThat(design.factors()).hasSizeGreaterThan(100);
        assertThat(Files.readString(CONFIG)).contains("points: 200");
        assertThat(design.calibration().orElseThrow().anchors())
                .hasSize(4)
                .allSatisfy(anchor -> assertThat(anchor.role()).isEqualTo(Anchor.Role.CALIBRATED));
    }

    @Test
    void rangesAreThoseOfThePage() {
        for (Design.Factor parameter : design.factors()) {
            Matcher source = SOURCE.matcher(parameter.source());
            assertThat(source.matches()).as(parameter.source()).isTrue();
            List<String> row = rows.get(source.group(1) + ", " + source.group(2));
            assertThat(row).as(parameter.source()).isNotNull();
            assertThat(row.get(GRADE))
                    .as(parameter.source())
                    .isEqualTo(source.group(3))
                    .contains("A");
            int part = source.group(4) == null ? 1 : Integer.parseInt(source.group(4));
            List<Double> range = range(parameter);
            assertThat(range.get(0)).as(parameter.source()).isEqualTo(number(row.get(LOW), part));
            assertThat(range.get(range.size() - 1)).as(parameter.source()).isEqualTo(number(row.get(HIGH), part));
            if (range.size() == 3) {
                assertThat(range.get(1)).as(parameter.source()).isEqualTo(number(row.get(BASE), part));
            }
        }
    }

    /** With the base values of the page the scenario is what it is, but for rounding and cameras that scan more slowly. */
    @Test
    void theirLikeliestValuesAreTheScenarios() {
        List<String> settings = new ArrayList<>();
        for (Design.Factor parameter : design.factors()) {
            Matcher source = SOURCE.matcher(parameter.source());
            assertThat(source.matches()).isTrue();
            int part = source.group(4) == null ? 1 : Integer.parseInt(source.group(4));
            double base =
                    number(rows.get(source.group(1) + ", " + source.group(2)).get(BASE), part);
            String value = parameter.whole().isEmpty() ? Double.toString(base) : Integer.toString((int) base);
            if (!parameter.id().equals("scan")) {
                parameter.settings(value).forEach((path, set) -> settings.add(path + "=" + set));
            }
        }
        List<String> shipped = leaves(List.of());
        List<String> set = leaves(settings);
        assertThat(set).hasSameSizeAs(shipped);
        IntStream.range(0, set.size())
                .forEach(i -> assertThat(set.get(i)).satisfies(line -> same(line, shipped.get(i))));
    }

    private static void same(String set, String shipped) {
        if (!set.equals(shipped)) {
            String[] numbers = set.split(": ");
            String[] expected = shipped.split(": ");
            assertThat(numbers[0]).isEqualTo(expected[0]);
            double value = Double.parseDouble(expected[1]);
            assertThat(Double.parseDouble(numbers[1])).as(set).isCloseTo(value, within(1e-9 * Math.abs(value)));
        }
    }

    private static List<String> leaves(List<String> settings) {
        return YamlWriter.write(ScenarioReader.read("iraq-syria", settings).start())
                .lines()
                .toList();
    }

    private static List<Double> range(Design.Factor parameter) {
        if (!parameter.whole().isEmpty()) {
            return parameter.whole().stream().map(Integer::doubleValue).toList();
        }
        Spread spread = parameter.range().orElseThrow();
        return spread.triangular().isEmpty() ? spread.logUniform() : spread.triangular();
    }

    private static double number(String cell, int part) {
        String[] parts = cell.split(" *; *");
        String text = parts[Math.min(part, parts.length) - 1].replace(",", "").replace(" M", "e6");
        return Double.parseDouble(text);
    }
}
