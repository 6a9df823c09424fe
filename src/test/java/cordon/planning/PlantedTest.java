package cordon.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cases of which the answer is known: one candidate is truly the best, or none is. Twenty seeds each. */
class PlantedTest {
    private static final int SEEDS = 20;
    private static final Candidate TODAY = new Candidate(List.of(0.0));
    private static final Field FORTY = Toy.field(candidate -> true, 40);

    @Test
    void findsTheOneThatIsBetterByATenth() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            int planted = 1 + seed * 7 % 39;
            Toy world = Toy.of(candidate -> candidate.option(0) == planted ? 90.0 : 100.0, 15, 5);
            Toy.End end = world.plan(FORTY, TODAY, List.of(), Effort.DEFAULT, seed);
            assertThat(end.best().option(0)).as("seed %d", seed).isEqualTo(planted);
            PlanResult.Gain gain = end.gains().get(0).get(0);
            assertThat(gain.verdict()).isEqualTo(PlanResult.Verdict.BETTER);
            assertThat(gain.gain().contains(10))
                    .as("seed %d: %s", seed, gain.gain())
                    .isTrue();
        }
    }

    @Test
    void showsNoDifferenceWhereThereIsNone() {
        Toy world = Toy.of(candidate -> 100.0, 15, 5);
        List<Integer> shown = new ArrayList<>();
        double optimism = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            Toy.End end = world.plan(FORTY, TODAY, List.of(), Effort.DEFAULT, seed);
            if (end.shown()) {
                shown.add(seed);
            }
            optimism += end.gains().stream()
                    .mapToDouble(gains -> gains.get(0).optimism())
                    .average()
                    .orElseThrow();
        }
        assertThat(shown).hasSizeLessThanOrEqualTo(2);
        assertThat(optimism / SEEDS).as("what the search believes too much").isGreaterThan(0.2);
    }

    @Test
    void findsTheBestOfAFieldThatCanBeEnumerated() {
        Field field =
                Toy.field(candidate -> candidate.option(0) + candidate.option(1) + candidate.option(2) <= 9, 6, 6, 6);
        Toy world = Toy.of(PlantedTest::ridge, 20, 1);
        double best = field.all().stream().mapToDouble(PlantedTest::ridge).min().orElseThrow();
        for (int seed = 1; seed <= SEEDS; seed++) {
            Candidate found = world.plan(field, candidate(0, 0, 0), List.of(), Effort.DEFAULT, seed)
                    .best();
            assertThat(ridge(found)).as("seed %d: %s", seed, found).isLessThanOrEqualTo(best + 1);
        }
    }

    /** Two decisions help only together, the third has an optimum inside. */
    private static double ridge(Candidate candidate) {
        int a = candidate.option(0);
        int b = candidate.option(1);
        int c = candidate.option(2);
        return 100 - 2.0 * Math.min(a, b) - (4 - Math.abs(c - 1.0));
    }

    @Test
    void neverEndsBelowCommonSense() {
        Field field = Toy.field(candidate -> true, 30, 30, 30);
        for (int seed = 1; seed <= SEEDS; seed++) {
            Candidate sense = candidate(29, 1 + seed, 29 - seed);
            Toy world = Toy.of(candidate -> candidate.equals(sense) ? 50.0 : 100.0 + candidate.option(0), 5, 5);
            Toy.End end = world.plan(field, candidate(0, 0, 0), List.of(sense), Effort.QUICK, seed);
            assertThat(end.best()).as("seed %d", seed).isEqualTo(sense);
        }
    }

    static Candidate candidate(double... genes) {
        List<Double> values = new ArrayList<>();
        for (double gene : genes) {
            values.add(gene);
        }
        return new Candidate(values);
    }
}
