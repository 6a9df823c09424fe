package cordon.planning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Goes on from the best that was found to its neighbours, a step in one decision, and where all of
 * those are known in two against each other. */
final class Polish {
    private static final double CONTINUOUS_STEP = 0.05;

    private final Field field;
    private final Trials trials;
    private final int seeds;

    Polish(Field field, Trials trials, int seeds) {
        this.field = field;
        this.trials = trials;
        this.seeds = seeds;
    }

    /** The candidates and the neighbours that were tried, after at most about so many runs. */
    List<Candidate> more(List<Candidate> found, int best, int runs) {
        Set<Candidate> all = new LinkedHashSet<>(found);
        long before = trials.count();
        boolean left = true;
        while (left && trials.count() - before < runs) {
            int budget = (int) Math.max(1, (runs - trials.count() + before) / seeds);
            List<Candidate> top = trials.order(List.copyOf(all)).stream()
                    .map(Judge.Standing::candidate)
                    .limit(best)
                    .toList();
            List<Candidate> near = untried(top, this::steps, all, budget);
            List<Candidate> next = near.isEmpty() ? untried(top, this::exchanges, all, budget) : near;
            trials.meet(next, seeds);
            all.addAll(next);
            left = !next.isEmpty();
        }
        return List.copyOf(all);
    }

    private List<Candidate> untried(
            List<Candidate> top, Function<Candidate, List<Candidate>> ways, Set<Candidate> all, int most) {
        return top.stream()
                .flatMap(candidate -> ways.apply(candidate).stream())
                .distinct()
                .filter(candidate -> !all.contains(candidate))
                .filter(field.allowed())
                .limit(most)
                .toList();
    }

    /** A step in one decision, or its first option, which is as today. */
    private List<Candidate> steps(Candidate of) {
        List<Candidate> near = new ArrayList<>();
        for (int i = 0; i < field.genes().size(); i++) {
            stepped(of, i, 1, near);
            stepped(of, i, -1, near);
            without(of, i, near);
        }
        return near;
    }

    /** The same without one of its decisions. */
    private void without(Candidate of, int gene, List<Candidate> to) {
        if (!field.genes().get(gene).continuous() && of.option(gene) > 1) {
            List<Double> genes = new ArrayList<>(of.genes());
            genes.set(gene, 0.0);
            to.add(field.plain().apply(new Candidate(genes)));
        }
    }

    /** A step in one decision against one in another. */
    private List<Candidate> exchanges(Candidate of) {
        List<Candidate> near = new ArrayList<>();
        int genes = field.genes().size();
        for (int up = 0; up < genes; up++) {
            List<Candidate> raised = new ArrayList<>();
            stepped(of, up, 1, raised);
            for (int down = 0; down < genes; down++) {
                int other = down;
                raised.forEach(each -> stepped(each, other, -1, near));
            }
        }
        return near;
    }

    private void stepped(Candidate of, int gene, int way, List<Candidate> to) {
        Gene stepping = field.genes().get(gene);
        double value = of.genes().get(gene) + way * (stepping.continuous() ? CONTINUOUS_STEP : 1);
        double most = stepping.continuous() ? 1 : stepping.options() - 1.0;
        if (value >= 0 && value <= most) {
            List<Double> genes = new ArrayList<>(of.genes());
            genes.set(gene, value);
            to.add(field.plain().apply(new Candidate(genes)));
        }
    }
}
