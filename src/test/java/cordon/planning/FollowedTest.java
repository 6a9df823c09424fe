package cordon.planning;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.experiment.RunCache;
import cordon.experiment.Shard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan that asks what happens if: each option is told of first, whatever it gains. */
class FollowedTest {
    private static final String PLAN = """
            question: What if the gate is shut on the second day?
            base: tutorial
            set: {period.days: 2, period.warmUpDays: 1}
            decisions:
              - id: gate
                levels:
                  - {id: shut, set: {interventions: '[{id: order, date: 2024-03-02, set: {gates.east-gate.open: "false"}}]'}}
                  - {id: policed, set: {gates.east-gate.policedChance: '0.5'}}
              - {id: beats, path: guards.patrols.line.beatKm, values: ['7.5']}
            follow: [gate]
            objectives:
              - {id: rate, name: Rate, sum: [trueRateInward], goal: most}
            """;

    @TempDir
    static Path folder;

    private static Question question;
    private static PlanResult result;

    @BeforeAll
    static void planOnce() throws IOException {
        question = PlanReader.read(Files.writeString(folder.resolve("plan.yaml"), PLAN), List.of(), Optional.empty());
        try (RunCache cache = open("whole", List.of())) {
            result = new Planner(question, cache, Effort.QUICK, Optional.empty(), Watch.NOBODY).plan();
            cache.finish();
        }
    }

    private static RunCache open(String out, List<Path> more) {
        return RunCache.open(folder.resolve(out), false, question.keep(), 2, question.facts("cordon plan"), more);
    }

    @Test
    void whatIsFollowedStandsFirstInItsOrder() {
        assertThat(result.finalists().subList(0, 2))
                .allMatch(PlanResult.Finalist::followed)
                .extracting(PlanResult.Finalist::name)
                .containsExactly("gate shut", "gate policed");
        assertThat(result.finalists().subList(2, result.finalists().size())).noneMatch(PlanResult.Finalist::followed);
        assertThat(result.answer()).startsWith("With gate shut: Rate goes from ");
    }

    @Test
    void aShareIsPerCentAndItsChangeInPercentagePoints() {
        PlanResult.Gain gain = result.finalists().get(0).gains().get(0);
        assertThat(result.objectives().get(0).unit()).isEqualTo("%");
        assertThat(gain.today().estimate()).isBetween(5.0, 60.0);
        PlanResult.Change rate = result.finalists().get(0).picture().figures().stream()
                .filter(each -> each.name().equals("trueRateInward"))
                .findFirst()
                .orElseThrow();
        assertThat(gain.gain().estimate())
                .isCloseTo(100 * rate.change().estimate(), org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void nobodyLearnsOfADatedChangeBefore() {
        assertThat(result.horizons())
                .filteredOn(horizon -> horizon.finalist().equals("gate shut"))
                .extracting(PlanResult.Horizon::when)
                .containsExactly("learning off");
        assertThat(result.horizons())
                .filteredOn(horizon -> horizon.finalist().equals("gate policed"))
                .extracting(PlanResult.Horizon::when)
                .containsExactly("learning off", "after 3 months", "after 12 months");
    }

    @Test
    void intervalsAmongWhichOneLooksForWhateverMovedHoldTogether() {
        PlanResult.Picture picture = result.finalists().get(0).picture();
        assertThat(picture.lanes()).hasSize(12).allSatisfy(lane -> level(lane.delivered(), 12));
        assertThat(picture.incomes()).hasSize(2).allSatisfy(income -> level(income, 2));
        assertThat(picture.tolls()).hasSize(2).allSatisfy(toll -> level(toll, 2));
        assertThat(picture.figures())
                .allSatisfy(figure -> level(figure, figure.name().startsWith("reported") ? 5 : 1));
        assertThat(picture.modes()).isNotEmpty().allSatisfy(mode -> level(mode, 1));
    }

    private static void level(PlanResult.Change change, int together) {
        assertThat(change.change().level()).isEqualTo(1 - (1 - 0.95) / together);
    }

    @Test
    void partsMakeWhatIsKnownBeforehandAndThePlanTakesIt() {
        for (int part = 1; part <= 2; part++) {
            try (RunCache cache = open("part-" + part, List.of())) {
                new Planner(question, cache, Effort.QUICK, Optional.empty(), Watch.NOBODY)
                        .part(Shard.parse(part + "/2"));
                cache.finish();
            }
        }
        try (RunCache cache = open("taken", List.of(folder.resolve("part-1"), folder.resolve("part-2")))) {
            PlanResult taken = new Planner(question, cache, Effort.QUICK, Optional.empty(), Watch.NOBODY).plan();
            cache.finish();
            assertThat(PlanTables.of(taken)).isEqualTo(PlanTables.of(result));
            // first lap of five candidates and today, and three options on eight fresh seeds, are there already
            assertThat(cache.used() - cache.made()).isGreaterThanOrEqualTo(3 * 8);
            assertThat(cache.made()).isLessThan(cache.used() - 3 * 8);
        }
    }
}
