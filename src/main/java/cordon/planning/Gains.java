package cordon.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Paired gains in the first objective, seed by seed, and whether limits hold. */
final class Gains {
    private final Evaluator evaluator;
    private final Judge judge;
    private final List<Objective> objectives;
    private final Candidate today;

    /**
     * What came of a candidate.
     *
     * @param gains seed by seed; NaN where a run failed
     * @param limits whether they hold, each for itself
     */
    record Seen(double[] gains, List<PlanResult.Held> limits) {
        /** Mean gain of what is finite; NaN without any. */
        double mean() {
            return Arrays.stream(gains).filter(Double::isFinite).average().orElse(Double.NaN);
        }
    }

    Gains(Evaluator evaluator, Question question) {
        this.evaluator = evaluator;
        this.judge = question.judge();
        this.objectives = question.plan().objectives();
        this.today = question.space().nothing();
    }

    /** What came of each candidate under these seeds, and of today, which is the last. */
    List<Seen> of(List<Candidate> candidates, long firstSeed, int seeds) {
        List<Candidate> all = new ArrayList<>(candidates);
        all.add(today);
        List<Evaluator.Trial> trials = new ArrayList<>();
        for (Candidate candidate : all) {
            for (long seed = firstSeed; seed < firstSeed + seeds; seed++) {
                trials.add(new Evaluator.Trial(candidate, seed));
            }
        }
        List<double[]> rows = evaluator.evaluate(trials);
        List<double[]> now = rows.subList(candidates.size() * seeds, rows.size());
        Fresh fresh = new Fresh(judge, objectives, now);
        List<Seen> seen = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            List<double[]> mine = rows.subList(i * seeds, (i + 1) * seeds);
            double[] bySeed = new double[seeds];
            for (int seed = 0; seed < seeds; seed++) {
                bySeed[seed] = judge.gain(0, mine.get(seed), now.get(seed));
            }
            seen.add(new Seen(bySeed, fresh.held(mine, 1)));
        }
        return seen;
    }
}
