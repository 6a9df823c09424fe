package cordon.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What is known of candidates, seed by seed. Every candidate that is tried under a seed meets the same luck as today under it (common random
 * numbers), so that candidates differ by what they are.
 */
final class Trials {
    private final Evaluator evaluator;
    private final Judge judge;
    private final Candidate today;
    private final long firstSeed;
    private final Map<Candidate, TreeMap<Long, double[]>> values = new LinkedHashMap<>();
    private Consumer<Trials> listener = trials -> {};
    private long count;

    /**
     * Nothing is known yet.
     *
     * @param today what candidates are compared with
     * @param firstSeed the first of the seeds that are met in turn
     */
    Trials(Evaluator evaluator, Judge judge, Candidate today, long firstSeed) {
        this.evaluator = evaluator;
        this.judge = judge;
        this.today = today;
        this.firstSeed = firstSeed;
    }

    /** Has somebody told after each batch. */
    void listen(Consumer<Trials> to) {
        listener = to;
    }

    Judge judge() {
        return judge;
    }

    /** How many trials were made, those of today included. */
    long count() {
        return count;
    }

    /** Sees to it that these candidates, and today, have met the first seeds. */
    void meet(List<Candidate> candidates, int seeds) {
        List<Candidate> all = new ArrayList<>(List.of(today));
        all.addAll(candidates);
        List<Evaluator.Trial> wanted = new ArrayList<>();
        for (Candidate candidate : all.stream().distinct().toList()) {
            TreeMap<Long, double[]> known = values.computeIfAbsent(candidate, c -> new TreeMap<>());
            for (long seed = firstSeed; seed < firstSeed + seeds; seed++) {
                if (!known.containsKey(seed)) {
                    wanted.add(new Evaluator.Trial(candidate, seed));
                }
            }
        }
        if (!wanted.isEmpty()) {
            List<double[]> rows = evaluator.evaluate(wanted);
            for (int i = 0; i < rows.size(); i++) {
                values.get(wanted.get(i).candidate()).put(wanted.get(i).seed(), rows.get(i));
            }
            count += wanted.size();
            listener.accept(this);
        }
    }

    /** How a candidate stands by all seeds that it and today have met. */
    Judge.Standing standing(Candidate candidate) {
        List<double[]> mine = new ArrayList<>();
        List<double[]> theirs = new ArrayList<>();
        TreeMap<Long, double[]> now = values.get(today);
        values.getOrDefault(candidate, new TreeMap<>()).forEach((seed, row) -> {
            if (now.containsKey(seed)) {
                mine.add(row);
                theirs.add(now.get(seed));
            }
        });
        return judge.standing(candidate, mine, theirs);
    }

    /** The candidates from best to worst. */
    List<Judge.Standing> order(List<Candidate> candidates) {
        return judge.order(candidates.stream().map(this::standing).toList());
    }

    /** Every candidate that was tried, today first. */
    List<Candidate> tried() {
        return List.copyOf(values.keySet());
    }

    /** What a candidate gave, row by row in the order of seeds. */
    List<double[]> rows(Candidate candidate) {
        return List.copyOf(values.getOrDefault(candidate, new TreeMap<>()).values());
    }

    Candidate today() {
        return today;
    }
}
