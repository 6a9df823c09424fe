package cordon.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import cordon.measures.Holdings;
import cordon.scenario.Scenario;
import cordon.scenario.yaml.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Moving what one has: as many as before, elsewhere. The tutorial has four patrols and towers in a row called line. */
class MovingTest {
    @TempDir
    Path folder;

    private Space space(String placement) throws IOException {
        String plan = """
                question: What?
                base: tutorial
                placements:
                  - %s
                objectives:
                  - {id: value, sum: [delivered]}
                """.formatted(placement);
        return PlanReader.read(Files.writeString(folder.resolve("plan.yaml"), plan), List.of(), Optional.empty())
                .space();
    }

    private static Holdings held(Space space, Setup setup) {
        Scenario scenario =
                ScenarioReader.read("tutorial", setup.point().settings()).start();
        return Holdings.of(scenario, space.frontierKm());
    }

    @Test
    void towersAreTakenEvenlyFromTheirRowAndCostNothing() throws IOException {
        Space space = space("{id: t, asset: towers, like: line, number: [2], spacingKm: [1], stepKm: 10}");
        Setup today = space.todaySetup();
        Setup moved = space.setup(PlantedTest.candidate(3, 0, 0, 0, 0, 1)).orElseThrow();
        assertThat(moved.name()).isEqualTo("2 towers, moved from line at km 20–22");
        assertThat(held(space, moved).towers())
                .isEqualTo(held(space, today).towers())
                .isGreaterThan(2);
        assertThat(moved.usdPerYear()).isCloseTo(today.usdPerYear(), offset(1e-6));
        Setup bought = space.setup(PlantedTest.candidate(3, 0, 0, 0, 0, 0)).orElseThrow();
        assertThat(held(space, bought).towers()).isEqualTo(held(space, today).towers() + 2);
    }

    @Test
    void patrolsAreFewerInTheirRow() throws IOException {
        Space space = space("{id: p, asset: patrols, like: line, lengthKm: [20], number: [3, 4], stepKm: 20}");
        Setup moved = space.setup(PlantedTest.candidate(1, 0, 0, 0, 0, 1)).orElseThrow();
        assertThat(moved.point().settings()).contains("guards.patrols.line.count=1", "guards.patrols.p.count=3");
        assertThat(held(space, moved).patrols()).isEqualTo(4);
        assertThat(space.setup(PlantedTest.candidate(1, 0, 1, 0, 0, 1)))
                .as("none would be left")
                .isEmpty();
    }

    @Test
    void aSearchLeavesItToCommonSenseAndAWallStays() throws IOException {
        Space space = space("{id: p, asset: patrols, like: line, lengthKm: [20], number: [3], stepKm: 20}");
        assertThat(space.genes().get(5)).isEqualTo(new Gene("p.moved", 2, false));
        assertThat(space.searched().get(5).options()).isEqualTo(1);
        Space wall = space("{id: w, asset: wall, layers: [wall], lengthKm: [5]}");
        assertThat(wall.genes().get(5).options()).isEqualTo(1);
    }

    @Test
    void whatDoesNotEndOnTheLineIsNoCandidate() throws IOException {
        Space space = space("{id: w, asset: wall, layers: [wall], lengthKm: [5, 20], stepKm: 5}");
        int last = space.genes().get(0).options() - 1;
        assertThat(space.setup(PlantedTest.candidate(last, 0, 0, 0, 0, 0))).isPresent();
        assertThat(space.setup(PlantedTest.candidate(last, 1, 0, 0, 0, 0))).isEmpty();
    }
}
