package cordon.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Paired gains in the first objective, seed by seed. */
final class Gains {
    private final Evaluator evaluator;
    private final Judge judge;
    private final Candidate today;

    Gains(Evaluator evaluator, Judge judge, Candidate today) {
        this.evaluator = evaluator;
        this.judge = judge;
        this.today = today;
    }

    /** The gains of each candidate under each seed; NaN where a run failed. */
    List<double[]> of(List<Candidate> candidates, long firstSeed, int seeds) {
        List<Candidate> all = new ArrayList<>(List.of(today));
        all.addAll(candidates);
        List<Evaluator.Trial> trials = new ArrayList<>();
        for (Candidate candidate : all) {
            for (long seed = firstSeed; seed < firstSeed + seeds; seed++) {
                trials.add(new Evaluator.Trial(candidate, seed));
            }
        }
        List<double[]> rows = evaluator.evaluate(trials);
        List<double[]> gains = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            double[] bySeed = new double[seeds];
            for (int seed = 0; seed < seeds; seed++) {
                bySeed[seed] = judge.gain(0, rows.get(i * seeds + seed), rows.get(seed));
            }
            gains.add(bySeed);
        }
        return gains;
    }

    /** Mean of what is finite; NaN without any. */
    static double mean(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).average().orElse(Double.NaN);
    }
}
