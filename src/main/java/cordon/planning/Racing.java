package cordon.planning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
     * @param guests those that are in every lap, whatever they gain, such as common sense
     * @param finalists how many are wanted, guests not counted
     * @param runs about how many runs may be made
     * @return from best to worst, guests among them
     */
    List<Candidate> best(List<Candidate> field, List<Candidate> guests, int finalists, int runs) {
        List<Integer> laps = laps(field.size(), finalists);
        List<Candidate> left = field;
        int seeds = 0;
        for (int lap = 0; lap < laps.size(); lap++) {
            int racing = Math.max(1, laps.get(lap) + guests.size());
            seeds += Math.max(1, runs / laps.size() / racing);
            trials.meet(union(left, guests), seeds);
            int next = lap + 1 < laps.size() ? laps.get(lap + 1) : finalists;
            left = ordered(left).subList(0, Math.min(next, left.size()));
        }
        return ordered(union(left, guests));
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

    private static List<Candidate> union(List<Candidate> a, List<Candidate> b) {
        Set<Candidate> all = new LinkedHashSet<>(a);
        all.addAll(b);
        return List.copyOf(all);
    }
}
