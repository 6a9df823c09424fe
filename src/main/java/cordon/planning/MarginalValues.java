package cordon.planning;

import java.util.ArrayList;
import java.util.List;

/** What one placement alone would gain on each stretch on which it may start, all else as today. */
final class MarginalValues {
    private final Question question;
    private final Trials trials;
    private final Report report;

    MarginalValues(Question question, Trials trials, Report report) {
        this.question = question;
        this.trials = trials;
        this.report = report;
    }

    /** The candidates with this placement alone, start by start along the line; each with its other properties as they come first. */
    List<Candidate> candidates(Placer placer) {
        Space space = question.space();
        int first = space.first(placer);
        List<Candidate> all = new ArrayList<>();
        for (int start = 0; start < placer.starts().size(); start++) {
            List<Double> genes = new ArrayList<>(space.nothing().genes());
            genes.set(first, (double) placer.option(start));
            all.add(space.plain(new Candidate(genes)));
        }
        return all;
    }

    /** What is known of them, after each has met at least so many seeds. */
    List<PlanResult.Marginal> of(Placer placer, int seeds) {
        List<Candidate> candidates = candidates(placer);
        trials.meet(candidates, seeds);
        return known(placer);
    }

    /** What is known of them without another run. */
    List<PlanResult.Marginal> known(Placer placer) {
        List<Setup> met = candidates(placer).stream()
                .filter(candidate -> !trials.rows(candidate).isEmpty())
                .flatMap(candidate -> question.space().setup(candidate).stream())
                .filter(setup -> !setup.stretches().isEmpty())
                .toList();
        return met.stream().map(setup -> row(placer, setup, met.size())).toList();
    }

    /** A stretch, with an interval that is one of so many. */
    private PlanResult.Marginal row(Placer placer, Setup setup, int together) {
        List<double[]> mine = trials.rows(setup.candidate());
        List<double[]> now = trials.rows(trials.today());
        double[] gains = new double[Math.min(mine.size(), now.size())];
        for (int i = 0; i < gains.length; i++) {
            gains[i] = trials.judge().gain(0, mine.get(i), now.get(i));
        }
        PlanResult.Cost cost = report.cost(setup);
        Stretch stretch = setup.stretches().get(0);
        return new PlanResult.Marginal(
                placer.placement().id(),
                stretch.what(),
                stretch.asset(),
                stretch.fromKm(),
                stretch.toKm(),
                Fresh.interval(gains, together),
                cost.extraUsdPerYear(),
                cost.extraCapitalUsd(),
                gains.length);
    }
}
