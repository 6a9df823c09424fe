package cordon.planning;

import cordon.experiment.MeasureNames;
import cordon.experiment.store.StoredRun;
import cordon.statistics.ConfidenceInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What a finalist changes beside what was wanted: where deliveries go, who earns, who waits and is harmed, what the books say. Where a reader
 * looks for whatever moved among many (stretches, organisations, reported figures), the intervals of the changes cover 95 % for all of them
 * together; every other stands for itself.
 */
final class Pictures {
    private static final String REPORTED = "reported";
    private static final List<String> FIGURES = List.of(
            "attempts",
            "delivered",
            "seized",
            "turnedBack",
            "deterred",
            "trueRateInward",
            "reportedRate",
            "reportedEffectiveness",
            "reportedCaught",
            "reportedTurnedBack",
            "reportedGotAway",
            "shareGate",
            "shareOpen",
            "shareCrossing",
            "spreadLanes",
            "tollsUsd",
            "bribesUsd",
            MeasureNames.GATE_COST,
            "militiaIncomeUsd",
            "smugglerProfitUsd",
            "independentsIncomeUsd",
            "treasuryLossUsd",
            "trade.trucksThroughGates",
            "harm.civilians.truckWaitMeanMin",
            "guardCostUsdPerYear");

    private final Question question;
    private final List<StoredRun> today;

    Pictures(Question question, List<StoredRun> today) {
        this.question = question;
        this.today = today;
    }

    /** Of a finalist's runs under the same seeds as today's. */
    PlanResult.Picture of(Setup setup, List<StoredRun> planned) {
        List<PlanResult.LaneChange> lanes = new ArrayList<>();
        double laneKm = question.today().grid().laneKm();
        List<String> names = question.lanes();
        for (int i = 0; i < names.size(); i++) {
            double toKm = Math.min((i + 1) * laneKm, question.space().frontierKm());
            lanes.add(new PlanResult.LaneChange(i * laneKm, toKm, change(names.get(i), planned, names.size())));
        }
        return new PlanResult.Picture(
                lanes,
                changes(MeasureNames.ofFates(), planned),
                changes(named("delivered.", ""), planned),
                changes(named("", ".deliveredUsd"), planned),
                tolls(planned),
                incomes(planned),
                changes(named("harm.", ""), planned),
                changes(FIGURES, planned),
                neighbourhood(setup, planned),
                change("elsewhere", planned, 1, this::elsewhere));
    }

    private List<String> named(String head, String tail) {
        return today.stream()
                .filter(StoredRun::ok)
                .findFirst()
                .map(run -> run.measures().names().stream()
                        .filter(name -> name.startsWith(head) && name.endsWith(tail))
                        .toList())
                .orElse(List.of());
    }

    private List<PlanResult.Change> tolls(List<StoredRun> planned) {
        List<String> names = named("organisation.", ".tollUsd");
        return names.stream().map(name -> change(name, planned, names.size())).toList();
    }

    private List<PlanResult.Change> incomes(List<StoredRun> planned) {
        List<PlanResult.Change> incomes = new ArrayList<>();
        List<String> tolls = named("organisation.", ".tollUsd");
        for (String toll : tolls) {
            String margin = toll.replace(".tollUsd", ".marginUsd");
            String who = toll.substring("organisation.".length(), toll.length() - ".tollUsd".length());
            incomes.add(change(
                    who,
                    planned,
                    tolls.size(),
                    run -> (Simulated.value(run, toll) + Simulated.value(run, margin)) * question.perYear(toll)));
        }
        return incomes;
    }

    private Optional<PlanResult.Change> neighbourhood(Setup setup, List<StoredRun> planned) {
        return setup.stretches().isEmpty()
                ? Optional.empty()
                : Optional.of(change("neighbourhood", planned, 1, run -> question.nearby(setup, run)));
    }

    /** Deliveries that are not between the crossings. */
    private double elsewhere(StoredRun run) {
        List<String> lanes = question.lanes();
        double between =
                lanes.stream().mapToDouble(lane -> Simulated.value(run, lane)).sum();
        return (Simulated.value(run, "delivered") - between) * question.perYear("delivered");
    }

    private List<PlanResult.Change> changes(List<String> names, List<StoredRun> planned) {
        int reported =
                (int) FIGURES.stream().filter(name -> name.startsWith(REPORTED)).count();
        return names.stream()
                .map(name -> change(name, planned, name.startsWith(REPORTED) ? reported : 1))
                .filter(change -> Double.isFinite(change.change().estimate()))
                .toList();
    }

    private PlanResult.Change change(String name, List<StoredRun> planned, int together) {
        return change(name, planned, together, run -> Simulated.value(run, name) * question.perYear(name));
    }

    /** A change with an interval that is one of so many, which cover 95 % together. */
    private PlanResult.Change change(
            String name, List<StoredRun> planned, int together, ToDoubleFunction<StoredRun> value) {
        double[] before = today.stream().mapToDouble(value).toArray();
        double[] after = planned.stream().mapToDouble(value).toArray();
        double[] change = new double[before.length];
        for (int i = 0; i < change.length; i++) {
            change[i] = after[i] - before[i];
        }
        return new PlanResult.Change(
                name, Fresh.interval(before), Fresh.interval(after), Fresh.interval(change, together));
    }

    /** Who is shown to earn more, and who less, by income. */
    static List<String> gainers(PlanResult.Picture picture) {
        List<String> words = new ArrayList<>();
        for (PlanResult.Change income : picture.incomes()) {
            ConfidenceInterval change = income.change();
            if (change.low() > 0 || change.high() < 0) {
                words.add(income.name() + (change.low() > 0 ? " gains " : " loses ")
                        + Words.number(Math.abs(change.estimate())) + " USD a year");
            }
        }
        return words;
    }
}
