package cordon.planning;

import cordon.experiment.store.StoredRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What common sense would do, so that a search never returns worse: nothing, where today most is delivered (hot spot) or attempted, moving
 * there what one has, in proportion to what is delivered (risk-weighted), evenly over the line, and each decision by itself.
 */
final class Baselines {
    private static final int MOST_SINGLES = 20;

    private final Question question;
    private final List<StoredRun> today;

    /**
     * Of a question.
     *
     * @param today runs of today, from which it is known where what is delivered
     */
    Baselines(Question question, List<StoredRun> today) {
        this.question = question;
        this.today = today;
    }

    /** The candidates by what they come from; those over budget are left out by the caller. */
    Map<Candidate, String> candidates() {
        Space space = question.space();
        Map<Candidate, String> named = new LinkedHashMap<>();
        named.put(space.plain(space.nothing()), "do nothing");
        add(named, greedy("delivered"), "hot spot");
        add(named, greedy("attempts"), "most attempts");
        double[] lanes = lanes("delivered");
        add(named, moved(), "moving what one has");
        add(named, spread((placer, share) -> (int) (share * placer.starts().size())), "evenly spread");
        add(named, spread((placer, share) -> quantile(placer, share, lanes)), "risk-weighted");
        add(named, singles(), "one change");
        return named;
    }

    private void add(Map<Candidate, String> to, List<Candidate> candidates, String name) {
        candidates.forEach(candidate -> to.putIfAbsent(question.space().plain(candidate), name));
    }

    /** For each placement alone, and for all together, its stretches where today's lanes have most. */
    private List<Candidate> greedy(String what) {
        List<Candidate> all = new ArrayList<>();
        double[] lanes = lanes(what);
        Space space = question.space();
        List<Double> together = new ArrayList<>(space.nothing().genes());
        for (Placer placer : space.placers()) {
            List<Double> alone = new ArrayList<>(space.nothing().genes());
            int first = space.first(placer);
            List<Integer> best = best(placer, first, lanes);
            for (int piece = 0; piece < best.size(); piece++) {
                alone.set(first + piece, (double) placer.option(best.get(piece)));
                together.set(first + piece, (double) placer.option(best.get(piece)));
            }
            all.add(new Candidate(alone));
        }
        if (space.placers().size() > 1) {
            all.add(new Candidate(together));
        }
        return all;
    }

    /** Each placement where most is delivered, with things of today's instead of bought ones. */
    private List<Candidate> moved() {
        Space space = question.space();
        List<Candidate> all = new ArrayList<>();
        double[] lanes = lanes("delivered");
        for (Placer placer : space.placers()) {
            int first = space.first(placer);
            if (placer.genes().get(placer.movedGene()).options() > 1) {
                List<Double> genes = new ArrayList<>(space.nothing().genes());
                List<Integer> best = best(placer, first, lanes);
                for (int piece = 0; piece < best.size(); piece++) {
                    genes.set(first + piece, (double) placer.option(best.get(piece)));
                }
                genes.set(first + placer.movedGene(), 1.0);
                all.add(new Candidate(genes));
            }
        }
        return all;
    }

    /** The starts of the stretches on which most lies, none overlapping an earlier one. */
    private List<Integer> best(Placer placer, int first, double[] lanes) {
        Space space = question.space();
        List<Integer> chosen = new ArrayList<>();
        List<Stretch> taken = new ArrayList<>();
        for (int piece = 0; piece < placer.placement().pieces(); piece++) {
            int best = -1;
            double most = -1;
            for (int start = 0; start < placer.starts().size(); start++) {
                Stretch stretch = stretch(placer, first, start, space);
                double on = on(stretch, lanes);
                boolean free = taken.stream()
                        .noneMatch(other -> stretch.fromKm() < other.toKm() && other.fromKm() < stretch.toKm());
                if (free && on > most) {
                    most = on;
                    best = start;
                }
            }
            if (best >= 0) {
                chosen.add(best);
                taken.add(stretch(placer, first, best, space));
            }
        }
        return chosen;
    }

    private static Stretch stretch(Placer placer, int first, int start, Space space) {
        List<Double> genes = new ArrayList<>(space.nothing().genes());
        genes.set(first, (double) placer.option(start));
        return placer.stretches(new Candidate(genes), first, space.today()).get(0);
    }

    private double on(Stretch stretch, double[] lanes) {
        double laneKm = question.today().grid().laneKm();
        double sum = 0;
        for (int i = 0; i < lanes.length; i++) {
            double share = Math.min(stretch.toKm(), (i + 1) * laneKm) - Math.max(stretch.fromKm(), i * laneKm);
            sum += Math.max(0, share / laneKm) * lanes[i];
        }
        return sum;
    }

    private double[] lanes(String what) {
        List<String> names = question.lanes();
        double[] lanes = new double[names.size()];
        for (StoredRun run : today) {
            for (int i = 0; i < lanes.length && run.ok(); i++) {
                lanes[i] += what.equals("delivered")
                        ? Simulated.value(run, names.get(i))
                        : run.lanes().rows().get(i)[2];
            }
        }
        return Arrays.stream(lanes)
                .map(each -> each / Math.max(1, today.size()))
                .toArray();
    }

    /** Which start lies at a share of something, from 0 to 1. */
    private interface Place {
        int start(Placer placer, double share);
    }

    /** The pieces of each placement at equal shares of something. */
    private List<Candidate> spread(Place place) {
        Space space = question.space();
        List<Double> genes = new ArrayList<>(space.nothing().genes());
        for (Placer placer : space.placers()) {
            int first = space.first(placer);
            int pieces = placer.placement().pieces();
            for (int piece = 0; piece < pieces; piece++) {
                genes.set(first + piece, (double) placer.option(place.start(placer, (piece + 0.5) / pieces)));
            }
        }
        return space.placers().isEmpty() ? List.of() : List.of(new Candidate(genes));
    }

    /** The start before which this share of what the starts could catch lies. */
    private int quantile(Placer placer, double share, double[] lanes) {
        Space space = question.space();
        double[] caught = new double[placer.starts().size()];
        for (int start = 0; start < caught.length; start++) {
            caught[start] = on(stretch(placer, space.first(placer), start, space), lanes);
        }
        double left = share * Arrays.stream(caught).sum();
        int start = 0;
        while (start < caught.length - 1 && left > caught[start]) {
            left -= caught[start++];
        }
        return start;
    }

    /** Each option of each decision, all else as today. */
    private List<Candidate> singles() {
        Space space = question.space();
        List<Candidate> singles = new ArrayList<>();
        for (int gene = 0; gene < question.plan().decisions().size(); gene++) {
            for (int option = 1;
                    option < Math.min(MOST_SINGLES, space.genes().get(gene).options());
                    option++) {
                singles.add(space.single(gene, option));
            }
        }
        return singles;
    }
}
