package cordon.planning;

import cordon.experiment.Point;
import cordon.experiment.RunCache;
import cordon.experiment.store.StoredRun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What candidates give when they are run: smugglers adapt in each run, and runs that are stored are not made again. */
final class Simulated implements Evaluator {
    private final Question question;
    private final RunCache cache;
    private final List<String> under;
    private final Map<Candidate, Point> points = new LinkedHashMap<>();
    private final Setup today;

    /**
     * Under further settings.
     *
     * @param under settings on top of every candidate, and of today
     */
    Simulated(Question question, RunCache cache, List<String> under) {
        this.question = question;
        this.cache = cache;
        this.under = List.copyOf(under);
        this.today = question.space().todaySetup();
    }

    @Override
    public List<double[]> evaluate(List<Trial> trials) {
        List<RunCache.Wanted> wanted = new ArrayList<>();
        for (Trial trial : trials) {
            wanted.add(new RunCache.Wanted(point(setup(trial.candidate())), trial.seed()));
            wanted.add(new RunCache.Wanted(point(today), trial.seed()));
        }
        List<StoredRun> runs = cache.runs(wanted);
        List<double[]> rows = new ArrayList<>();
        for (int i = 0; i < trials.size(); i++) {
            rows.add(row(setup(trials.get(i).candidate()), runs.get(2 * i), runs.get(2 * i + 1)));
        }
        return rows;
    }

    /** The runs of a candidate under some seeds, in their order. */
    List<StoredRun> runs(Candidate candidate, long first, int seeds) {
        List<RunCache.Wanted> wanted = new ArrayList<>();
        for (long seed = first; seed < first + seeds; seed++) {
            wanted.add(new RunCache.Wanted(point(setup(candidate)), seed));
        }
        return cache.runs(wanted);
    }

    private Setup setup(Candidate candidate) {
        return candidate.equals(today.candidate())
                ? today
                : question.space().setup(candidate).orElseThrow();
    }

    private Point point(Setup setup) {
        if (under.isEmpty()) {
            return setup.point();
        }
        return points.computeIfAbsent(setup.candidate(), candidate -> {
            List<String> settings = new ArrayList<>(setup.point().settings());
            settings.addAll(under);
            String name = setup.name() + " / " + String.join(" ", under);
            return Point.read(name, Map.of("plan", name), question.base(), settings);
        });
    }

    private double[] row(Setup setup, StoredRun run, StoredRun now) {
        Plan plan = question.plan();
        double[] row = new double[plan.objectives().size() + plan.limits().size()];
        int at = 0;
        for (Objective objective : plan.objectives()) {
            row[at++] = objective.sum().get(0).equals(Objective.DISPLACED)
                    ? question.nearby(setup, run) - question.nearby(setup, now)
                    : sum(objective.sum(), run, question::scale);
        }
        for (Limit limit : plan.limits()) {
            row[at++] = sum(limit.sum(), run, question::perYear);
        }
        return row;
    }

    private static double sum(List<String> measures, StoredRun run, ToDoubleFunction<String> scale) {
        return measures.stream()
                .mapToDouble(measure -> value(run, measure) * scale.applyAsDouble(measure))
                .sum();
    }

    /** A measure of a run; NaN if it does not give it. */
    static double value(StoredRun run, String measure) {
        if (!run.ok()) {
            return Double.NaN;
        }
        int column = run.measures().names().indexOf(measure);
        return column < 0 ? Double.NaN : run.measures().rows().get(0)[column];
    }
}
