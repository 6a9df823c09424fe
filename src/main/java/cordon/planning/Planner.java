package cordon.planning;

import cordon.experiment.InterruptedRunException;
import cordon.experiment.RefusedException;
import cordon.experiment.RunCache;
import cordon.experiment.Shard;
import cordon.scenario.Hints;
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
    private static final double MOST = 1e9;

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

    /**
     * Refuses what is no placement of a plan.
     *
     * @throws RefusedException with the ids that there are
     */
    public static void requirePlacement(Question question, String id) {
        List<String> ids =
                question.plan().placements().stream().map(Placement::id).toList();
        if (!ids.contains(id)) {
            throw new RefusedException(
                    "--marginal must name a placement, which are " + ids + " (was '" + id + "')" + Hints.hint(id, ids));
        }
    }

    /** About how many runs that is. */
    public static long expectedRuns(Question question, Effort effort) {
        double all = new Field(question.space().searched(), each -> each, each -> true).size();
        long search = (long) Math.min(effort.searchRuns(), all * effort.searchRuns() / 4);
        long options = Math.min(effort.finalists(), (long) Math.min(all, MOST)) + 2;
        long draws = question.plan().robustness().draws().isEmpty()
                ? 0
                : question.plan().robustness().most();
        return search
                + options * effort.freshSeeds()
                + Horizons.COUNT * (effort.followed() + 1L) * effort.horizonSeeds()
                + options * (Robust.NAMED * effort.hardSeeds() + draws * effort.drawSeeds());
    }

    private void tell() {
        watch.told(
                stage, cache.made(), cache.used() - cache.made(), expectedRuns(question, effort), report.bestSoFar());
    }

    /** The answer, or what is known of it if it is broken off. */
    public PlanResult plan() {
        try {
            search();
            follow();
            judge();
            map();
        } catch (InterruptedRunException e) {
            return report.result(cache.used(), cache.secondsPerRun());
        }
        return report.result(cache.used(), cache.secondsPerRun());
    }

    /**
     * Makes a part of the runs that are known to be needed before any is made, for a plan that will use them.
     *
     * @return how many
     */
    public long part(Shard shard) {
        trials.meet(List.of(), LOOK_SEEDS);
        List<Evaluator.Trial> all = find().known(
                        common(),
                        effort.finalists(),
                        effort.searchRuns(),
                        question.plan().seed());
        List<Evaluator.Trial> mine = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (shard.has(i)) {
                mine.add(all.get(i));
            }
        }
        simulated.evaluate(mine);
        return cache.used();
    }

    private Search find() {
        Space space = question.space();
        return new Search(new Field(space.searched(), space::plain, this::affordable), trials);
    }

    private void search() {
        trials.meet(List.of(), LOOK_SEEDS);
        List<Candidate> sense = common();
        List<Candidate> best = find().best(
                        sense,
                        effort.finalists(),
                        effort.searchRuns(),
                        question.plan().seed());
        report.raced();
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
        for (Candidate candidate : followed()) {
            origins.put(candidate, Answer.FOLLOWED);
            if (!chosen.contains(candidate)) {
                chosen.add(candidate);
            }
        }
        chosen.remove(trials.today());
        return chosen;
    }

    /** Each option by itself of the decisions that are followed. */
    private List<Candidate> followed() {
        Plan plan = question.plan();
        List<Candidate> followed = new ArrayList<>();
        for (int gene = 0; gene < plan.decisions().size(); gene++) {
            if (plan.follow().contains(plan.decisions().get(gene).id())) {
                for (int option = 1; option < question.space().genes().get(gene).options(); option++) {
                    followed.add(question.space().single(gene, option));
                }
            }
        }
        return followed.stream().filter(this::affordable).toList();
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
        tell();
        report.fresh(simulated, finalists, freshSeed());
    }

    private long freshSeed() {
        return question.plan().seed() + FRESH;
    }

    private void follow() {
        stage = "learning";
        tell();
        List<Candidate> best = report.order().stream().limit(effort.followed()).toList();
        report.horizons(new Horizons(question, cache).of(best, freshSeed(), effort.horizonSeeds()));
    }

    private void judge() {
        stage = "other assumptions";
        tell();
        boolean asked = effort.hardSeeds() > 0 && !report.order().isEmpty();
        report.robustness(
                asked
                        ? Optional.of(new Robust(question, cache).of(report.order(), freshSeed(), effort))
                        : Optional.empty());
    }

    /** What each stretch would gain: of a placement that is asked for with as many seeds as that needs, of others as far as it is known. */
    private void map() {
        stage = "each stretch";
        tell();
        MarginalValues values = new MarginalValues(question, trials, report);
        List<PlanResult.Marginal> rows = new ArrayList<>();
        for (Placer placer : question.space().placers()) {
            boolean asked = marginal.isPresent()
                    && marginal.get().equals(placer.placement().id());
            rows.addAll(asked ? values.of(placer, effort.marginalSeeds()) : values.known(placer));
        }
        report.marginals(rows);
    }
}
