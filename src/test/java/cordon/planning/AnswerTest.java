package cordon.planning;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.statistics.ConfidenceInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which finalist is named, and what is said of it. */
class AnswerTest {
    private static final List<PlanResult.Wanted> TWO = List.of(
            new PlanResult.Wanted("value", "Value", Objective.Goal.LEAST, "USD/year"),
            new PlanResult.Wanted("wait", "Wait", Objective.Goal.LEAST, "min"));

    private static ConfidenceInterval about(double estimate, double half) {
        return new ConfidenceInterval(estimate, estimate - half, estimate + half, 0.95, 30, "Student t");
    }

    private static PlanResult.Gain gain(double estimate, double half) {
        PlanResult.Verdict verdict = estimate - half > 0
                ? PlanResult.Verdict.BETTER
                : estimate + half < 0 ? PlanResult.Verdict.WORSE : PlanResult.Verdict.NOT_SHOWN;
        return new PlanResult.Gain("x", about(100, 1), about(100 - estimate, 1), about(estimate, half), 0, verdict, 0);
    }

    private static PlanResult.Finalist finalist(String name, double excess, PlanResult.Gain... gains) {
        PlanResult.Picture picture = new PlanResult.Picture(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                new PlanResult.Change("elsewhere", about(1, 1), about(1, 1), about(0, 1)));
        return new PlanResult.Finalist(
                name,
                "search",
                List.of(),
                List.of(),
                new PlanResult.Cost(3, 4, 1, 2),
                List.of(gains),
                List.of(new PlanResult.Held("l", "level", about(excess, 0.5))),
                picture,
                30,
                List.of());
    }

    private static String answer(PlanResult.Finalist... finalists) {
        List<PlanResult.Finalist> all = new ArrayList<>(List.of(finalists));
        return Answer.of(PlanResult.Reached.FRESH, TWO, all, Answer.best(all), List.of(), Optional.empty());
    }

    @Test
    void namesTheOneThatGainsMostInTheFirstObjective() {
        String answer =
                answer(finalist("small", -1, gain(5, 1), gain(0, 1)), finalist("large", -1, gain(9, 1), gain(20, 30)));
        assertThat(answer)
                .startsWith(
                        "Best: large. Value goes from 100 to 91.0 USD/year: a gain of 9.0 [8.0, 10.0] (9.0 % of today).")
                .contains("No difference is shown in Wait: 20.0 [-10.0, 50.0] min.", "The limit on level holds:");
    }

    @Test
    void whatIsShownToLoseSomethingComesAfterWhatIsNot() {
        assertThat(answer(
                        finalist("trade", -1, gain(9, 1), gain(-5, 1)), finalist("clean", -1, gain(5, 1), gain(0, 1))))
                .startsWith("Best: clean.");
        assertThat(answer(finalist("trade", -1, gain(9, 1), gain(-5, 1))))
                .startsWith("Best: trade.")
                .contains("Wait loses: a gain of -5.0 [-6.0, -4.0] min.");
        assertThat(answer(finalist("second", -1, gain(0, 1), gain(5, 1))))
                .startsWith("Best: second. Wait goes from")
                .contains("No difference is shown in Value");
    }

    @Test
    void whatBreaksALimitIsNotNamedAndWhatIsNotShownIsSaid() {
        assertThat(answer(
                        finalist("broken", 1, gain(9, 1), gain(9, 1)), finalist("held", -0.2, gain(5, 1), gain(5, 1))))
                .startsWith("Best: held.")
                .contains("The limit on level holds on average, which is not shown");
        assertThat(answer(finalist("broken", 1, gain(9, 1), gain(9, 1))))
                .startsWith("None of the finalists holds the limits on fresh seeds. The nearest to them is broken;")
                .contains("The limit on level is broken by 1.0 [0.500, 1.5].");
    }

    @Test
    void saysSoWhereNothingIsShown() {
        assertThat(answer(finalist("lucky", -1, gain(2, 5), gain(1, 5))))
                .startsWith(
                        "No difference shown: of all that was tried, lucky did best on fresh seeds, but its gain in Value is 2.0 [-3.0, 7.0]");
        assertThat(Answer.of(PlanResult.Reached.NOTHING, TWO, List.of(), Optional.empty(), List.of(), Optional.empty()))
                .isEqualTo("Broken off. Nothing is known yet.");
        assertThat(Answer.of(PlanResult.Reached.FRESH, TWO, List.of(), Optional.empty(), List.of(), Optional.empty()))
                .isEqualTo("No candidate is within the budget and the limits.");
    }
}
