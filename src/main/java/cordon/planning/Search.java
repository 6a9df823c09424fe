package cordon.planning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the best of a field: where every candidate can be tried, all of them race; else those that NSGA-II, or CMA-ES, came upon, and their
 * neighbours. Common
 * sense is always among those that race.
 */
final class Search {
    /** Part of the runs in which every candidate of a small field can be tried once. */
    private static final double ENUMERABLE = 0.6;

    /** Part of the runs that go to finding candidates where they cannot all be tried. */
    private static final double FINDING = 0.45;

    /** Part of the runs that go to the neighbours of the best that were found; what is left goes to the race. */
    private static final double POLISHING = 0.2;

    private static final int SEEDS_EACH = 2;
    private static final int RACED = 24;

    private final Field field;
    private final Trials trials;

    Search(Field field, Trials trials) {
        this.field = field;
        this.trials = trials;
    }

    /**
     * The best.
     *
     * @param sense common sense
     * @param finalists how many are wanted
     * @param runs about how many runs may be made
     * @param seed of the search's own chance
     * @return from best to worst, at least as many as are wanted where there are
     */
    List<Candidate> best(List<Candidate> sense, int finalists, int runs, long seed) {
        Racing racing = new Racing(trials);
        if (field.size() <= runs * ENUMERABLE) {
            return racing.best(union(sense, field.all()), finalists, runs);
        }
        int finding = (int) (runs * FINDING);
        List<Candidate> found = field.continuous() && trials.judge().goals().size() == 1
                ? new Continuous(field, trials, SEEDS_EACH).tried(finding, seed)
                : new Evolution(field, trials, SEEDS_EACH).tried(sense, finding, seed);
        trials.meet(sense, SEEDS_EACH);
        int polishing = (int) (runs * POLISHING);
        List<Candidate> all = new Polish(field, trials, SEEDS_EACH).more(union(sense, found), finalists, polishing);
        List<Candidate> promising = trials.order(all).stream()
                .map(Judge.Standing::candidate)
                .limit(Math.max(RACED, finalists))
                .toList();
        return racing.best(promising, finalists, runs - finding - polishing);
    }

    /** The trials that are known beforehand: the first lap of a field that can be enumerated, common sense of any other. */
    List<Evaluator.Trial> known(List<Candidate> sense, int finalists, int runs, long firstSeed) {
        boolean all = field.size() <= runs * ENUMERABLE;
        List<Candidate> candidates = all ? union(sense, field.all()) : sense;
        int seeds = all ? Racing.firstSeeds(candidates.size(), finalists, runs) : SEEDS_EACH;
        List<Evaluator.Trial> trials = new ArrayList<>();
        for (Candidate candidate : candidates) {
            for (long seed = firstSeed; seed < firstSeed + seeds; seed++) {
                trials.add(new Evaluator.Trial(candidate, seed));
            }
        }
        return trials;
    }

    private static List<Candidate> union(List<Candidate> a, List<Candidate> b) {
        Set<Candidate> all = new LinkedHashSet<>(a);
        all.addAll(b);
        return new ArrayList<>(all);
    }
}
