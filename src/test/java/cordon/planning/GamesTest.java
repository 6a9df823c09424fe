package cordon.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Toy frontiers with known optima, on which those who cross know the chances and go where it is best for them: parallel routes (Washburn and
 * Wood 1995; {@code s04_parallel_interdiction_game.csv}) and a security game (Kiekintveld et al. 2009; {@code s04_sse_games.csv}). The search
 * ends within noise of the optimum under each of twenty seeds.
 */
class GamesTest {
    private static final int SEEDS = 20;
    private static final double[] FOUND = {0.8, 0.5, 0.3};
    private static final double VALUE = 0.151899;
    private static final double LUCK = 0.004;

    @Test
    void continuousSharesOfParallelRoutesComeToTheValueOfTheGame() {
        Field field = Toy.field(candidate -> true, 0, 0, 0);
        Toy world = Toy.of(candidate -> -caught(shares(candidate)), 0.02, LUCK);
        for (int seed = 1; seed <= SEEDS; seed++) {
            Candidate best = world.plan(field, PlantedTest.candidate(1, 0, 0), List.of(), Effort.DEFAULT, seed)
                    .best();
            assertThat(caught(shares(best))).as("seed %d: %s", seed, best).isBetween(VALUE - 3 * LUCK, VALUE + 1e-6);
        }
    }

    @Test
    void twentyInspectionsOnParallelRoutesComeToTheBestWholeNumbers() {
        Field field = Toy.field(candidate -> sum(candidate) <= 20, 21, 21, 21);
        Toy world = Toy.of(candidate -> -caught(twentieths(candidate)), 0.02, LUCK);
        double best = field.all().stream()
                .mapToDouble(candidate -> caught(twentieths(candidate)))
                .max()
                .orElseThrow();
        assertThat(best).isBetween(0.14, VALUE);
        for (int seed = 1; seed <= SEEDS; seed++) {
            Candidate found = world.plan(field, PlantedTest.candidate(0, 0, 0), evenly(3, 20), Effort.DEFAULT, seed)
                    .best();
            assertThat(caught(twentieths(found)))
                    .as("seed %d: %s", seed, found)
                    .isGreaterThanOrEqualTo(best - 3 * LUCK);
        }
    }

    @Test
    void coverageOfTargetsComesToTheStackelbergEquilibrium() {
        double[][] defender = {{2, 1, 0}, {-5, -3, -2}};
        double[][] attacker = {{-3, -2, -1}, {6, 4, 3}};
        Field field = Toy.field(candidate -> sum(candidate) <= 20, 21, 21, 21);
        double best = field.all().stream()
                .mapToDouble(candidate -> defended(twentieths(candidate), defender, attacker))
                .max()
                .orElseThrow();
        assertThat(best)
                .as("the equilibrium gives -1.526316; twentieths give less")
                .isBetween(-1.8, -1.526316);
        double luck = 0.05;
        Toy world = Toy.of(candidate -> -defended(twentieths(candidate), defender, attacker), 0.3, luck);
        for (int seed = 1; seed <= SEEDS; seed++) {
            Candidate found = world.plan(field, PlantedTest.candidate(0, 0, 0), evenly(3, 20), Effort.DEFAULT, seed)
                    .best();
            assertThat(defended(twentieths(found), defender, attacker))
                    .as("seed %d: %s", seed, found)
                    .isGreaterThanOrEqualTo(best - 3 * luck);
        }
    }

    /** Decisions 2 and 3 are waste: the front lies where both are 0. A finalist lies within 3 % of the span of each objective (84 and 44). */
    @Test
    void severalObjectivesEndNearTheFront() {
        Field field = Toy.field(candidate -> true, 41, 5, 5);
        Toy world = new Toy(
                candidate -> new double[] {
                    100 - 2 * candidate.option(0) + candidate.option(1), 10 + candidate.option(0) + candidate.option(2)
                },
                2,
                0.1);
        for (int seed = 1; seed <= SEEDS; seed++) {
            Toy.End end = world.plan(field, PlantedTest.candidate(0, 4, 4), List.of(), Effort.DEFAULT, seed);
            assertThat(end.finalists())
                    .as("seed %d", seed)
                    .hasSize(Effort.DEFAULT.finalists())
                    .allSatisfy(each -> assertThat(each)
                            .matches(one -> one.option(1) <= 0.03 * 84)
                            .matches(one -> one.option(2) <= 0.03 * 44));
            assertThat(end.finalists().stream().map(each -> each.option(0)).distinct())
                    .as("seed %d: the front is spread", seed)
                    .hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void theSameSeedEndsTheSame() {
        Field field = Toy.field(candidate -> sum(candidate) <= 20, 21, 21, 21);
        Toy world = Toy.of(candidate -> -caught(twentieths(candidate)), 0.02, LUCK);
        Toy.End first = world.plan(field, PlantedTest.candidate(0, 0, 0), evenly(3, 20), Effort.QUICK, 1);
        world.plan(field, PlantedTest.candidate(0, 0, 0), evenly(3, 20), Effort.QUICK, 2);
        Toy.End again = world.plan(field, PlantedTest.candidate(0, 0, 0), evenly(3, 20), Effort.QUICK, 1);
        assertThat(again.finalists()).isEqualTo(first.finalists());
    }

    private static List<Candidate> evenly(int routes, int units) {
        List<Double> genes = new ArrayList<>();
        for (int i = 0; i < routes; i++) {
            genes.add((double) (units / routes));
        }
        return List.of(new Candidate(genes));
    }

    private static double sum(Candidate candidate) {
        return candidate.genes().stream().mapToDouble(gene -> gene).sum();
    }

    private static double[] shares(Candidate candidate) {
        double sum = Math.max(1e-9, sum(candidate));
        return candidate.genes().stream().mapToDouble(gene -> gene / sum).toArray();
    }

    private static double[] twentieths(Candidate candidate) {
        return candidate.genes().stream().mapToDouble(gene -> gene / 20).toArray();
    }

    /** Chance that who takes the safest route is found. */
    private static double caught(double[] shares) {
        double least = 1;
        for (int i = 0; i < shares.length; i++) {
            least = Math.min(least, shares[i] * FOUND[i]);
        }
        return least;
    }

    /** The defender's gain when the attacker attacks where that pays best; of equals where it suits the defender. */
    private static double defended(double[] coverage, double[][] defender, double[][] attacker) {
        double most = Double.NEGATIVE_INFINITY;
        double gain = 0;
        for (int i = 0; i < coverage.length; i++) {
            double pays = coverage[i] * attacker[0][i] + (1 - coverage[i]) * attacker[1][i];
            double mine = coverage[i] * defender[0][i] + (1 - coverage[i]) * defender[1][i];
            if (pays > most + 1e-9 || pays > most - 1e-9 && mine > gain) {
                most = Math.max(most, pays);
                gain = mine;
            }
        }
        return gain;
    }
}
