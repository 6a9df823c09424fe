package cordon.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import cordon.experiment.RunCache;
import cordon.scenario.yaml.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan on the tutorial's frontier, from the file to the tables. */
class PlannerTest {
    private static final String PLAN = """
            question: Where would five more kilometres of wall, or twice the patrols, do most?
            base: tutorial
            set: {period.days: 2, period.warmUpDays: 1}
            decisions:
              - {id: patrols, path: guards.patrols.line.beatKm, values: ['7.5']}
            placements:
              - {id: more-wall, asset: wall, layers: [wall], lengthKm: [5], stepKm: 10}
            objectives:
              - {id: value, sum: [goods.deliveredUsd]}
            """;

    @TempDir
    static Path folder;

    private static Path file;
    private static PlanResult whole;

    @BeforeAll
    static void planOnce() throws IOException {
        file = Files.writeString(folder.resolve("plan.yaml"), PLAN);
        whole = plan("whole", 1, Integer.MAX_VALUE);
    }

    private static PlanResult plan(String out, int threads, int cancelAfter) {
        Question question = PlanReader.read(file, List.of(), Optional.empty());
        AtomicReference<RunCache> cancelled = new AtomicReference<>();
        Watch watch = (stage, made, known, expected, best) -> {
            if (made + known >= cancelAfter) {
                cancelled.get().cancel();
            }
        };
        try (RunCache cache = open(question, out, threads)) {
            cancelled.set(cache);
            PlanResult result = new Planner(question, cache, Effort.QUICK, Optional.empty(), watch).plan();
            cache.finish();
            return result;
        }
    }

    private static RunCache open(Question question, String out, int threads) {
        return RunCache.open(
                folder.resolve(out), false, question.keep(), threads, question.facts("cordon plan"), List.of());
    }

    @Test
    void theSameTablesWhateverTheThreadsAndHoweverOftenItWasBrokenOff() {
        assertThat(whole.complete()).isTrue();
        PlanResult first = plan("broken", 2, 20);
        assertThat(first.complete()).isFalse();
        assertThat(first.reached()).isEqualTo(PlanResult.Reached.NOTHING);
        assertThat(first.answer()).startsWith("Broken off. Best so far: ");
        PlanResult second = plan("broken", 2, 70);
        assertThat(second.reached()).isGreaterThan(PlanResult.Reached.NOTHING).isLessThan(PlanResult.Reached.ALL);
        PlanResult last = plan("broken", 2, Integer.MAX_VALUE);
        assertThat(PlanTables.of(last)).isEqualTo(PlanTables.of(whole));
        assertThat(last.answer()).isEqualTo(whole.answer());
        assertThat(last.runs()).isEqualTo(whole.runs());
    }

    @Test
    void tellsWhatItCostsWhereItGoesAndWhatIsBelievedTooMuch() {
        PlanResult result = whole;
        assertThat(result.frontierKm()).isEqualTo(60);
        assertThat(result.objectives()).extracting(PlanResult.Wanted::unit).containsExactly("USD/year");
        assertThat(result.tried())
                .extracting(PlanResult.Tried::name)
                .contains(
                        "patrols 7.5 (today 15)",
                        "5 km of wall at km 0–5",
                        "patrols 7.5 (today 15); 5 km of wall at km 50–55");
        PlanResult.Tried walled = result.tried().stream()
                .filter(each -> each.name().equals("5 km of wall at km 0–5"))
                .findFirst()
                .orElseThrow();
        double annuity = 0.05 / (1 - Math.pow(1.05, -20));
        assertThat(walled.cost().extraCapitalUsd()).isEqualTo(5 * 231_000);
        assertThat(walled.cost().extraUsdPerYear()).isCloseTo(5 * 231_000 * (annuity + 0.03), offset(0.01));
        PlanResult.Finalist wall = result.finalists().get(0);
        assertThat(wall.picture().lanes()).hasSize(12);
        double lanes = wall.picture().lanes().stream()
                .mapToDouble(lane -> lane.delivered().planned().estimate())
                .sum();
        PlanResult.Change delivered = wall.picture().figures().stream()
                .filter(each -> each.name().equals("delivered"))
                .findFirst()
                .orElseThrow();
        assertThat(lanes + wall.picture().elsewhere().planned().estimate())
                .isCloseTo(delivered.planned().estimate(), offset(1e-6));
        assertThat(result.horizons()).hasSize(3);
        assertThat(result.marginals())
                .hasSize(4)
                .allSatisfy(each -> assertThat(each.usdPerYear()).isPositive());
    }

    @Test
    void everyFinalistCanBeRunAgainFromItsSettings() {
        PlanResult result = whole;
        Map<String, List<Stretch>> told = new LinkedHashMap<>();
        result.finalists().forEach(each -> {
            var scenario = ScenarioReader.read(result.base(), each.settings());
            double walled = scenario.start().barriers().sections().stream()
                    .filter(section -> section.layers().contains("wall"))
                    .mapToDouble(section -> section.toKm() - section.fromKm())
                    .sum();
            told.put(each.name(), each.stretches());
            assertThat(walled).isEqualTo(15 + 5.0 * each.stretches().size());
        });
        assertThat(told).isNotEmpty();
    }
}
