package cordon.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cordon.scenario.ConfigException;
import cordon.scenario.Rules;
import cordon.scenario.Scenario;
import cordon.scenario.TimedScenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioReaderTest {
    private static final String BASE = """
            title: Two gates
            frontier: {straightKm: 20}
            period: {start: 2024-03-01T00:00, days: 30, warmUpDays: 10}
            organisations: [{id: militia}]
            gates:
              - {id: mill, militia: militia, km: 5}
              - {id: ford, militia: militia, km: 9}
            interventions:
            """;

    @TempDir
    Path folder;

    @Test
    void changesAddUpInTheOrderOfTheirDates() throws IOException {
        TimedScenario read = read("""
                  - {id: second, date: 2024-03-20T00:00, set: {gates.ford.open: false, gates.mill.km: 6}}
                  - {id: first, date: 2024-02-25T00:00, set: {gates.mill.open: false}}
                """);
        assertThat(read.changes())
                .extracting(change -> change.intervention().id())
                .containsExactly("first", "second");
        assertThat(open(read.start())).containsExactly(true, true);
        assertThat(open(read.changes().get(0).scenario())).containsExactly(false, true);
        assertThat(open(read.changes().get(1).scenario())).containsExactly(false, false);
        assertThat(read.changes().get(1).scenario().gates().get(0).km()).isEqualTo(6);
    }

    @Test
    void whatIsWrittenBindsToAnEqualScenario() throws IOException {
        TimedScenario read = read("  - {id: shut, date: 2024-03-02T00:00, set: {gates.mill.open: 'false'}}\n");
        Path written = Files.writeString(folder.resolve("resolved.yaml"), YamlWriter.write(read.start()));
        assertThat(ScenarioReader.read(written.toString(), List.of())).isEqualTo(read);
    }

    @Test
    void problemsOfAChangeStandAtItsEntry() throws IOException {
        assertThat(problems("  - id: shut\n    date: 2024-03-02T00:00\n    set:\n      gates.mill.open: maybe\n"))
                .singleElement()
                .asString()
                .matches(".*two\\.yaml:12:24: interventions\\.shut\\.set\\.\"gates\\.mill\\.open\" "
                        + "must be true or false.*'maybe'.*");
    }

    @Test
    void aRuleThatSpansPartsIsToldAtTheIntervention() throws IOException {
        assertThat(problems("  - {id: sold, date: 2024-03-02T00:00, set: {gates.mill.militia: nobody}}\n"))
                .singleElement()
                .asString()
                .contains("two.yaml:9:", "interventions.sold", "gates", "nobody");
    }

    @Test
    void onlySomePartsMayChange() throws IOException {
        assertThat(problems("  - {id: long, date: 2024-03-02T00:00, set: {gate.mill.open: true, grid.cellKm: 1}}\n"))
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem).contains("cannot be changed while time runs", "barriers"))
                .anySatisfy(problem -> assertThat(problem).contains("did you mean 'gates'?"));
    }

    @Test
    void whatARunHoldsAStateOfStaysInItsPlace() throws IOException {
        assertThat(problems("  - {id: gone, date: 2024-03-02T00:00, set: {gates: '[]'}}\n"))
                .singleElement()
                .asString()
                .contains("interventions.gone.set must leave the list of gates as it is at the start");
        assertThat(problems("  - {id: named, date: 2024-03-02T00:00, set: {gates.mill.id: sawmill}}\n"))
                .hasSize(1);
    }

    @Test
    void datesLieInThePeriodAndIdsDiffer() throws IOException {
        assertThat(problems("  - {id: late, date: 2024-03-31T00:00, set: {}}\n"))
                .singleElement()
                .asString()
                .contains("interventions.late.date must lie in the period", "2024-02-20", "2024-03-31");
        assertThat(problems("  - {id: early, date: 2024-02-19T23:59, set: {}}\n"))
                .hasSize(1);
        assertThat(problems("""
                          - {id: twin, date: 2024-03-02T00:00, set: {}}
                          - {id: twin, date: 2024-03-03T00:00, set: {}}
                        """)).singleElement().asString().contains("taken already");
    }

    @Test
    void aShorterLookLeavesOutWhatComesLater() throws IOException {
        TimedScenario read = read("  - {id: late, date: 2024-03-20T00:00, set: {}}\n", "period.days=5");
        assertThat(read.changes()).isEmpty();
        assertThat(read.start().interventions()).isEmpty();
    }

    @Test
    void aFurtherCheckIsToldWhereItsPathIsWritten() throws IOException {
        ConfigException refused = catchThrowableOfType(
                ConfigException.class,
                () -> ScenarioReader.read(
                        write("  []\n"),
                        List.of(),
                        scenario -> Rules.of()
                                .that(false, "gates.ford.km", "must be dry")
                                .orThrow()));
        assertThat(refused.problems()).singleElement().asString().endsWith("two.yaml:7:38: gates.ford.km must be dry");
    }

    @Test
    void listsShippedScenariosByName() {
        assertThat(ScenarioReader.shipped())
                .contains("tutorial", "iraq-syria", "history/2018")
                .doesNotContain("");
    }

    private TimedScenario read(String interventions, String... overrides) throws IOException {
        return ScenarioReader.read(write(interventions), List.of(overrides));
    }

    private List<String> problems(String interventions) throws IOException {
        String file = write(interventions);
        ConfigException refused =
                catchThrowableOfType(ConfigException.class, () -> ScenarioReader.read(file, List.of()));
        return refused.problems().stream().map(Object::toString).toList();
    }

    private String write(String interventions) throws IOException {
        return Files.writeString(folder.resolve("two.yaml"), BASE + interventions)
                .toString();
    }

    private static List<Boolean> open(Scenario scenario) {
        return scenario.gates().stream().map(gate -> gate.open()).toList();
    }
}
