package cordon.planning;

import java.util.ArrayList;
import java.util.List;

/**
 * A race with fewer and fewer candidates and more and more seeds: after each lap the better third goes on, so that most runs go to those
 * between which it is hard to tell.
 *
 * <p>Source: sequential halving, Karnin, Koren and Somekh 2013, Almost optimal exploration in multi-armed bandits, ICML.
 */
final class Racing {
    private static final int SHRINK = 3;

    private final Trials trials;

    Racing(Trials trials) {
        this.trials = trials;
    }

    /**
     * The best of a field.
     *
     * @param field candidates, each once
     * @param finalists how many are wanted
     * @param runs about how many runs may be made
     * @return from best to worst
     */
    List<Candidate> best(List<Candidate> field, int finalists, int runs) {
        List<Integer> laps = laps(field.size(), finalists);
        List<Candidate> left = field;
        int seeds = 0;
        for (int lap = 0; lap < laps.size(); lap++) {
            seeds += Math.max(1, runs / laps.size() / Math.max(1, laps.get(lap)));
            trials.meet(left, seeds);
            int next = lap + 1 < laps.size() ? laps.get(lap + 1) : finalists;
            left = ordered(left).subList(0, Math.min(next, left.size()));
        }
        return ordered(left);
    }

    /** Seeds that each of a field meets in the first lap. */
    static int firstSeeds(int field, int finalists, int runs) {
        return Math.max(1, runs / laps(field, finalists).size() / Math.max(1, field));
    }

    /** How many are in each lap. */
    private static List<Integer> laps(int field, int finalists) {
        List<Integer> laps = new ArrayList<>();
        for (int left = field; left > finalists; left = Math.max(finalists, (left + SHRINK - 1) / SHRINK)) {
            laps.add(left);
        }
        laps.add(Math.min(field, finalists));
        return laps;
    }

    private List<Candidate> ordered(List<Candidate> candidates) {
        return trials.order(candidates).stream().map(Judge.Standing::candidate).toList();
    }
}
