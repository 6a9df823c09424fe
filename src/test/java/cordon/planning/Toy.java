package cordon.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A world of which the truth is known: what a candidate loses on average is a function, and luck is added that all candidates share under a
 * seed, and luck of its own. The whole of a plan is played: search, race, fresh seeds.
 */
final class Toy implements Evaluator {
    private static final long FRESH = 1_000_000;

    private final Function<Candidate, double[]> truth;
    private final double sharedLuck;
    private final double ownLuck;

    Toy(Function<Candidate, double[]> truth, double sharedLuck, double ownLuck) {
        this.truth = truth;
        this.sharedLuck = sharedLuck;
        this.ownLuck = ownLuck;
    }

    /** A world with one objective. */
    static Toy of(Function<Candidate, Double> truth, double sharedLuck, double ownLuck) {
        return new Toy(candidate -> new double[] {truth.apply(candidate)}, sharedLuck, ownLuck);
    }

    /** How a plan ends: the finalists, best on fresh seeds first, and the gains of the first. */
    record End(List<Candidate> finalists, List<List<PlanResult.Gain>> gains) {
        Candidate best() {
            return finalists.get(0);
        }

        boolean shown() {
            return gains.stream().anyMatch(each -> each.get(0).verdict() != PlanResult.Verdict.NOT_SHOWN);
        }
    }

    @Override
    public List<double[]> evaluate(List<Trial> trials) {
        List<double[]> rows = new ArrayList<>();
        for (Trial trial : trials) {
            double[] row = truth.apply(trial.candidate()).clone();
            SplittableRandom shared = new SplittableRandom(trial.seed() * 7919);
            SplittableRandom own =
                    new SplittableRandom(trial.seed() * 31L + trial.candidate().hashCode() * 1_000_003L);
            for (int i = 0; i < row.length; i++) {
                row[i] += sharedLuck * normal(shared) + ownLuck * normal(own);
            }
            rows.add(row);
        }
        return rows;
    }

    /** Nearly normal: twelve uniform numbers. */
    private static double normal(SplittableRandom random) {
        random.nextLong();
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }

    /** A field of which every candidate can be written in one way only. */
    static Field field(Predicate<Candidate> allowed, int... options) {
        List<Gene> genes = new ArrayList<>();
        Arrays.stream(options).forEach(count -> genes.add(new Gene("gene " + genes.size(), count)));
        return new Field(genes, candidate -> candidate, allowed);
    }

    /** Plans from a seed. */
    End plan(Field field, Candidate today, List<Candidate> sense, Effort effort, long seed) {
        List<Objective> objectives = new ArrayList<>();
        for (int i = 0; i < truth.apply(today).length; i++) {
            objectives.add(new Objective("loss" + i, "", List.of("delivered"), Objective.Goal.LEAST));
        }
        Judge judge = new Judge(objectives.stream().map(Objective::goal).toList(), List.of());
        Trials trials = new Trials(this, judge, today, seed * 1000);
        List<Candidate> best = new Search(field, trials).best(sense, effort.finalists(), effort.searchRuns(), seed);
        List<Candidate> chosen = best.stream()
                .filter(candidate -> !candidate.equals(today))
                .limit(effort.finalists())
                .toList();
        List<double[]> now = rows(today, seed, effort);
        List<List<double[]>> rows =
                chosen.stream().map(candidate -> rows(candidate, seed, effort)).toList();
        List<List<PlanResult.Gain>> gains = new Fresh(judge, objectives, now)
                .gains(
                        rows,
                        chosen.stream()
                                .map(each -> trials.standing(each).gains())
                                .toList());
        Integer[] order = new Integer[chosen.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(estimate(gains.get(b)), estimate(gains.get(a))));
        return new End(
                Arrays.stream(order).map(chosen::get).toList(),
                Arrays.stream(order).map(gains::get).toList());
    }

    private static double estimate(List<PlanResult.Gain> gains) {
        return gains.get(0).gain().estimate();
    }

    private List<double[]> rows(Candidate candidate, long seed, Effort effort) {
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < effort.freshSeeds(); i++) {
            trials.add(new Trial(candidate, seed * 1000 + FRESH + i));
        }
        return evaluate(trials);
    }
}
