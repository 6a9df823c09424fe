package cordon.planning;

import cordon.experiment.store.StoredRun;
import cordon.statistics.ConfidenceInterval;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what is known while a plan is made, so that a result can be told at any moment. */
final class Report {
    private final Question question;
    private final Effort effort;
    private final Trials trials;
    private final Map<Candidate, String> origins;
    private final Setup today;
    private final Map<Candidate, PlanResult.Finalist> finalists = new LinkedHashMap<>();
    private List<PlanResult.Horizon> horizons = List.of();
    private Optional<PlanResult.Robustness> robustness = Optional.empty();
    private List<PlanResult.Marginal> marginals = List.of();
    private PlanResult.Reached reached = PlanResult.Reached.NOTHING;

    Report(Question question, Effort effort, Trials trials, Map<Candidate, String> origins) {
        this.question = question;
        this.effort = effort;
        this.trials = trials;
        this.origins = origins;
        this.today = question.space().todaySetup();
    }

    /** Whether a setup costs no more beyond today than the budget allows. */
    boolean affordable(Setup setup) {
        return question.plan().budget().covers(setup, today);
    }

    /** The search is over. */
    void raced() {
        reached = PlanResult.Reached.SEARCH;
    }

    /** Runs the finalists, and today, on fresh seeds. */
    void fresh(Simulated simulated, List<Candidate> chosen, long firstSeed) {
        int seeds = effort.freshSeeds();
        List<Evaluator.Trial> wanted = new ArrayList<>();
        List<Candidate> all = new ArrayList<>(List.of(trials.today()));
        all.addAll(chosen);
        for (Candidate candidate : all) {
            for (long seed = firstSeed; seed < firstSeed + seeds; seed++) {
                wanted.add(new Evaluator.Trial(candidate, seed));
            }
        }
        List<double[]> rows = simulated.evaluate(wanted);
        Fresh fresh = new Fresh(trials.judge(), question.plan().objectives(), rows.subList(0, seeds));
        List<List<double[]>> byFinalist = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            byFinalist.add(rows.subList(i * seeds, (i + 1) * seeds));
        }
        List<double[]> believed =
                chosen.stream().map(each -> trials.standing(each).gains()).toList();
        List<List<PlanResult.Gain>> gains = fresh.gains(byFinalist, believed);
        Pictures pictures = new Pictures(question, simulated.runs(trials.today(), firstSeed, seeds));
        List<Judge.Standing> order = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            order.add(trials.judge().standing(chosen.get(i), byFinalist.get(i), rows.subList(0, seeds)));
        }
        for (Judge.Standing standing : trials.judge().order(order)) {
            int i = chosen.indexOf(standing.candidate());
            List<StoredRun> runs = simulated.runs(chosen.get(i), firstSeed, seeds);
            finalists.put(
                    chosen.get(i),
                    finalist(
                            chosen.get(i), gains.get(i), fresh.held(byFinalist.get(i), chosen.size()), pictures, runs));
        }
        answerFirst();
        reached = PlanResult.Reached.FRESH;
    }

    /**
     * What comes after, such as robustness, is told of what stands first: what the plan asks to be followed, in its order, then the finalist that
     * the answer names, which need not gain most on average.
     */
    private void answerFirst() {
        Map<Candidate, PlanResult.Finalist> all = new LinkedHashMap<>(finalists);
        Optional<PlanResult.Finalist> answer = Answer.best(List.copyOf(all.values()));
        finalists.clear();
        origins.keySet().stream()
                .filter(each -> all.containsKey(each) && all.get(each).followed())
                .forEach(each -> finalists.put(each, all.get(each)));
        all.forEach((candidate, finalist) -> {
            if (answer.filter(finalist::equals).isPresent()) {
                finalists.putIfAbsent(candidate, finalist);
            }
        });
        all.forEach(finalists::putIfAbsent);
    }

    private PlanResult.Finalist finalist(
            Candidate candidate,
            List<PlanResult.Gain> gains,
            List<PlanResult.Held> limits,
            Pictures pictures,
            List<StoredRun> runs) {
        Setup setup = setup(candidate);
        PlanResult.Picture picture = pictures.of(setup, runs);
        return new PlanResult.Finalist(
                setup.name(),
                origins.getOrDefault(candidate, "search"),
                setup.stretches(),
                setup.point().settings(),
                cost(setup),
                gains,
                limits,
                picture,
                runs.size(),
                Pictures.gainers(picture));
    }

    private Setup setup(Candidate candidate) {
        return candidate.equals(trials.today())
                ? today
                : question.space().setup(candidate).orElseThrow();
    }

    /** What a setup costs. */
    PlanResult.Cost cost(Setup setup) {
        return new PlanResult.Cost(
                setup.usdPerYear(),
                setup.capitalUsd(),
                setup.usdPerYear() - today.usdPerYear(),
                setup.capitalUsd() - today.capitalUsd());
    }

    /** Finalists in their order: what is followed, the answer, then the best. */
    List<Candidate> order() {
        return List.copyOf(finalists.keySet());
    }

    PlanResult.Finalist finalist(Candidate candidate) {
        return finalists.get(candidate);
    }

    void horizons(List<PlanResult.Horizon> told) {
        horizons = List.copyOf(told);
        reached = PlanResult.Reached.HORIZONS;
    }

    void robustness(Optional<PlanResult.Robustness> told) {
        robustness = told;
        reached = PlanResult.Reached.ROBUSTNESS;
    }

    void marginals(List<PlanResult.Marginal> told) {
        marginals = List.copyOf(told);
        reached = PlanResult.Reached.ALL;
    }

    /** The best so far, for people; empty before anything is known. */
    String bestSoFar() {
        List<Judge.Standing> order = trials.order(tried());
        if (order.isEmpty()) {
            return "";
        }
        Judge.Standing best = order.get(0);
        return setup(best.candidate()).name() + ": gain " + Words.number(best.gains()[0]) + " by " + best.n()
                + (best.n() == 1 ? " seed" : " seeds");
    }

    private List<Candidate> tried() {
        return trials.tried().stream()
                .filter(candidate -> !candidate.equals(trials.today()))
                .filter(candidate -> !trials.rows(candidate).isEmpty())
                .toList();
    }

    /** All that is known. */
    PlanResult result(long runs, double secondsPerRun) {
        Plan plan = question.plan();
        List<PlanResult.Finalist> told = List.copyOf(finalists.values());
        Optional<PlanResult.Finalist> best = Answer.best(told);
        List<PlanResult.Wanted> wanted = plan.objectives().stream()
                .map(each -> new PlanResult.Wanted(each.id(), each.words(), each.goal(), question.unit(each)))
                .toList();
        List<PlanResult.Tried> tried = triedRows();
        return new PlanResult(
                plan.question(),
                question.base(),
                question.always(),
                question.space().frontierKm(),
                question.today().period().days(),
                question.today().period().warmUpDays(),
                effort,
                reached,
                runs,
                secondsPerRun,
                wanted,
                cost(today),
                Answer.of(reached, wanted, told, best, tried, robustness),
                best,
                tried,
                told,
                horizons,
                robustness,
                marginals);
    }

    private List<PlanResult.Tried> triedRows() {
        List<PlanResult.Tried> rows = new ArrayList<>();
        for (Judge.Standing standing : trials.order(tried())) {
            Setup setup = setup(standing.candidate());
            rows.add(new PlanResult.Tried(
                    setup.name(),
                    origins.getOrDefault(standing.candidate(), "search"),
                    setup.stretches(),
                    cost(setup),
                    gains(standing.candidate()),
                    standing.n(),
                    standing.allowed()));
        }
        return rows;
    }

    private List<ConfidenceInterval> gains(Candidate candidate) {
        List<double[]> mine = trials.rows(candidate);
        List<double[]> now = trials.rows(trials.today());
        List<ConfidenceInterval> gains = new ArrayList<>();
        for (int goal = 0; goal < trials.judge().goals().size(); goal++) {
            double[] values = new double[Math.min(mine.size(), now.size())];
            for (int i = 0; i < values.length; i++) {
                values[i] = trials.judge().gain(goal, mine.get(i), now.get(i));
            }
            gains.add(Fresh.interval(values));
        }
        return gains;
    }
}
