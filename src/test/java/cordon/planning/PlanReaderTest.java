package cordon.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cordon.scenario.ConfigException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanReaderTest {
    @TempDir
    Path folder;

    private Question read(String text) throws IOException {
        return PlanReader.read(Files.writeString(folder.resolve("plan.yaml"), text), List.of(), Optional.empty());
    }

    private String problems(String text) {
        ConfigException told = catchThrowableOfType(ConfigException.class, () -> read(text));
        return told.getMessage().replace(folder + "/", "");
    }

    @Test
    void everyShippedPlanIsInOrderAndAsksItsQuestionInItsFirstLine() throws IOException {
        try (Stream<Path> plans = Files.list(Path.of("configs/plans"))) {
            assertThat(plans.toList()).hasSizeGreaterThanOrEqualTo(6).allSatisfy(plan -> {
                Question question = PlanReader.read(plan, List.of(), Optional.empty());
                assertThat(Files.readAllLines(plan).get(0))
                        .startsWith("# Question: ")
                        .endsWith("?");
                assertThat(question.plan().question()).endsWith("?");
                assertThat(Planner.expectedRuns(question, Effort.QUICK)).isLessThan(200);
            });
        }
    }

    @Test
    void tellsAllThatIsWrongWhereItStands() {
        assertThat(problems("""
                question: What?
                base: tutorial
                placements:
                  - {id: line, asset: towers, like: lin, number: [2]}
                  - {id: w, asset: wall, layers: [walls], lengthKm: [5]}
                objectives:
                  - {id: value, sum: [goods.deliveredUsdd, delivered]}
                """)).isEqualTo("""
                plan.yaml:7:22: objectives.value.sum is not a headline of the dictionary, nor such as delivered@237..249 (was 'goods.deliveredUsdd')
                plan.yaml:4:37: placements.line.like must be one of [line] (was 'lin'); did you mean 'line'?
                plan.yaml:4:10: placements.line.id is taken in sensing.towers
                plan.yaml:5:34: placements.w.layers must be of [fence, wall] (was 'walls'); did you mean 'wall'?""");
    }

    @Test
    void triesEveryOptionByItself() {
        assertThat(problems("""
                question: What?
                base: tutorial
                decisions:
                  - {id: beats, path: guards.patrols.line.beatKm, values: ['7.5', many]}
                  - {id: open, path: gates.west-gate.open, values: ['false']}
                objectives:
                  - {id: value, sum: [delivered]}
                """))
                .contains(
                        "plan.yaml:4:5: decisions.beats gives guards.patrols.line.beatKm, which must be a number (was 'many')",
                        "decisions.open gives gates.west-gate, which cannot be set: no such id (known: east-gate)");
    }

    @Test
    void refusesWhatCannotBePlaced() {
        assertThat(problems("""
                question: What?
                base: tutorial
                placements:
                  - {id: w, asset: wall, layers: [wall], lengthKm: [5], fromKm: 10, toKm: 25}
                objectives:
                  - {id: value, sum: [delivered]}
                """)).contains("placements.w.fromKm leaves no stretch on which it would change anything");
        assertThat(problems("""
                question: What?
                base: tutorial
                placements:
                  - {id: p, asset: patrols, like: line, number: [2]}
                objectives:
                  - {id: value, sum: [delivered]}
                """)).contains("placements.p.lengthKm and number are needed for patrols");
    }

    @Test
    void prices() throws IOException {
        Question question = read("""
                question: What?
                base: tutorial
                placements:
                  - {id: t, asset: towers, like: line, number: [4], spacingKm: [1, 2], stepKm: 10}
                  - {id: p, asset: patrols, like: line, lengthKm: [20], number: [3], pieces: 2, stepKm: 10}
                objectives:
                  - {id: value, sum: [delivered]}
                """);
        Setup today = question.space().todaySetup();
        Setup nothing = question.space().read(question.space().nothing());
        assertThat(nothing.usdPerYear()).isEqualTo(today.usdPerYear());
        assertThat(nothing.point().digest()).isEqualTo(today.point().digest());
        Setup towers = question.space().read(PlantedTest.candidate(2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        assertThat(towers.name()).isEqualTo("4 towers, 2 km apart at km 10–18");
        assertThat(towers.capitalUsd() - today.capitalUsd()).isEqualTo(400_000);
        Setup patrols = question.space().read(PlantedTest.candidate(0, 0, 0, 0, 0, 0, 1, 3, 0, 0, 0, 0, 0));
        assertThat(patrols.name()).isEqualTo("3 patrols at km 0–20; 3 patrols at km 20–40");
        assertThat(patrols.capitalUsd() - today.capitalUsd()).isEqualTo(6 * 40_000);
    }
}
