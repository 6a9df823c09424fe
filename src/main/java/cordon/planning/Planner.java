package cordon.planning;

import cordon.experiment.InterruptedRunException;
import cordon.experiment.RunCache;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plans: tries common sense and what a search finds, races the best, runs the finalists on fresh seeds, and asks how long the gain lasts,
 * how robust it is, and what each stretch would give. Told to stop, it tells what it knows.
 */
public final class Planner {
    /** The distance of fresh seeds from those of the search. */
    static final long FRESH = 1_000_000;

    private static final int LOOK_SEEDS = 3;

    private final Question question;
    private final RunCache cache;
    private final Effort effort;
    private final Optional<String> marginal;
    private final Watch watch;
    private final Simulated simulated;
    private final Trials trials;
    private final Map<Candidate, String> origins = new LinkedHashMap<>();
    private final Report report;
    private String stage = "search";

    /**
     * Of a question, with runs from a cache.
     *
     * @param marginal placement of which is asked what it would gain on every stretch; none if it is not asked
     */
    public Planner(Question question, RunCache cache, Effort effort, Optional<String> marginal, Watch watch) {
        this.marginal = marginal;
        this.question = question;
        this.cache = cache;
        this.effort = effort;
        this.watch = watch;
        this.simulated = new Simulated(question, cache, List.of());
        this.trials = new Trials(
                simulated,
                question.judge(),
                question.space().nothing(),
                question.plan().seed());
        this.report = new Report(question, effort, trials, origins);
        trials.listen(known -> tell());
    }

    /** About how many runs that is. */
    public static long expectedRuns(Question question, Effort effort) {
        double all = question.space().size();
        long search = (long) Math.min(effort.searchRuns(), all * effort.freshSeeds());
        return search + (effort.finalists() + 2L) * effort.freshSeeds();
    }

    private void tell() {
        watch.told(stage, cache.made(), expectedRuns(question, effort), report.bestSoFar());
    }

    /** The answer, or what is known of it if it is broken off. */
    public PlanResult plan() {
        try {
            search();
        } catch (InterruptedRunException e) {
            return report.result(cache.made(), cache.secondsPerRun());
        }
        return report.result(cache.made(), cache.secondsPerRun());
    }

    private void search() {
        trials.meet(List.of(), LOOK_SEEDS);
        List<Candidate> sense = common();
        List<Candidate> field = new ArrayList<>(sense);
        question.space().all().stream()
                .filter(this::affordable)
                .filter(candidate -> !field.contains(candidate))
                .forEach(candidate -> {
                    origins.putIfAbsent(candidate, "search");
                    field.add(candidate);
                });
        Racing racing = new Racing(trials);
        List<Candidate> best = racing.best(field, List.of(), effort.finalists(), effort.searchRuns());
        report.raced(best);
        fresh(finalists(best, sense));
    }

    /** The best of the race, and the best of common sense if it is not among them. */
    private List<Candidate> finalists(List<Candidate> raced, List<Candidate> sense) {
        List<Candidate> chosen = new ArrayList<>(raced.subList(0, Math.min(effort.finalists(), raced.size())));
        trials.order(sense).stream()
                .map(Judge.Standing::candidate)
                .filter(candidate -> !candidate.equals(trials.today()))
                .findFirst()
                .filter(candidate -> !chosen.contains(candidate))
                .ifPresent(chosen::add);
        chosen.remove(trials.today());
        return chosen;
    }

    private List<Candidate> common() {
        Baselines baselines = new Baselines(
                question, simulated.runs(trials.today(), question.plan().seed(), LOOK_SEEDS));
        baselines.candidates().forEach((candidate, origin) -> {
            if (affordable(candidate)) {
                origins.put(candidate, origin);
            }
        });
        return List.copyOf(origins.keySet());
    }

    /** Whether it is a scenario and within the budget. */
    private boolean affordable(Candidate candidate) {
        Optional<Setup> setup = question.space().setup(candidate);
        return setup.isPresent() && report.affordable(setup.get());
    }

    private void fresh(List<Candidate> finalists) {
        stage = "fresh seeds";
        report.fresh(simulated, finalists, question.plan().seed() + FRESH);
    }
}
