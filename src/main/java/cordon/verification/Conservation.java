package cordon.verification;

import cordon.events.Event;
import cordon.events.Event.EncounterResult;
import cordon.events.EventSink;
import cordon.events.Outcome;
import cordon.measures.Ledger;
import cordon.measures.Measures;
import cordon.measures.RunResult;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Nothing is lost and nothing made, with every part of the model switched on at once. */
final class Conservation {
    static final String WORLD = "everything.yaml";
    private static final List<EncounterResult> MEETINGS = List.of(
            EncounterResult.ARRESTED,
            EncounterResult.RELEASED,
            EncounterResult.BOUGHT,
            EncounterResult.ESCAPED,
            EncounterResult.DUMPED,
            EncounterResult.STOOD_OFF,
            EncounterResult.REPELLED);
    private static final int SHORT_DAYS = 5;
    private static final double SAME = 1e-9;

    private Conservation() {}

    static Case books() {
        return Case.of("6.7", "Conservation")
                .source("conservation of consignments, quantity, value, units and money")
                .runs("Every part of the model at once", WORLD)
                .quick("", 3, Conservation::balanced)
                .quick("", 1, Conservation::everyPartIsAtWork)
                .quick("incomes", 3, Conservation::incomes)
                .quick("seeds", 1, Conservation::seeds)
                .ticks(WORLD);
    }

    /** The ledger breaks off with all that it finds wrong. */
    private static void balanced(Trial trial) {
        Bench bench = Bench.of(WORLD);
        for (long seed : trial.seeds()) {
            Ledger ledger = new Ledger(bench.scenario());
            Roll roll = new Roll();
            bench.run(seed, EventSink.all(ledger, roll));
            ledger.check();
            roll.check(trial);
        }
    }

    private static void everyPartIsAtWork(Trial trial) {
        Set<Class<?>> kinds = new HashSet<>();
        Set<Outcome> outcomes = new HashSet<>();
        Set<EncounterResult> results = new HashSet<>();
        Bench.of(WORLD).run(trial.seed(), event -> {
            kinds.add(event.getClass());
            if (event instanceof Event.Ended e) {
                outcomes.add(e.outcome());
            } else if (event instanceof Event.Encounter e) {
                results.add(e.result());
            }
        });
        trial.each("kinds of events that occur", kinds.size(), Event.class.getPermittedSubclasses().length);
        trial.each("outcomes that occur", outcomes.size(), Outcome.values().length);
        trial.each(
                "results of meetings that occur",
                MEETINGS.stream().filter(results::contains).count(),
                MEETINGS.size());
    }

    /** Incomes of all organisations = what trade and tolls brought in from outside, less what went out. */
    private static void incomes(Trial trial) {
        Bench bench = Bench.of(WORLD, "period.warmUpDays=0");
        List<Double> kept = new ArrayList<>();
        List<Double> outside = new ArrayList<>();
        for (long seed : trial.seeds()) {
            Measures measures = new Measures(bench.scenario(), 60);
            OutsideMoney money = new OutsideMoney(bench.scenario());
            bench.run(seed, EventSink.all(measures, money));
            RunResult result = measures.result();
            double incomes = result.militias().stream()
                    .mapToDouble(RunResult.MilitiaRow::incomeUsd)
                    .sum();
            double sanctions = result.summary().get("organisation.gang.sanctionUsd");
            kept.add((incomes + sanctions) / money.usd());
            outside.add(1.0);
            trial.holds("sanctions and tolls of trade", sanctions > 0 && money.tolledUsd() > 0);
        }
        trial.within("kept over come in", array(kept), array(outside), SAME);
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(v -> v).toArray();
    }

    private static void seeds(Trial trial) {
        Bench bench = Bench.of(WORLD, "period.days=" + SHORT_DAYS);
        long first = bench.digest(trial.seed());
        trial.holds("one gives one course of events", first == bench.digest(trial.seed()));
        trial.holds("another gives another", first != bench.digest(trial.seed() + 1));
    }
}
