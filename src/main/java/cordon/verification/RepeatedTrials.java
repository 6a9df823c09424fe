package cordon.verification;

import cordon.events.Event;
import cordon.events.Outcome;
import cordon.verification.Check.Wrong;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** People who are caught with chance p at each attempt and give up after a capture with chance d. */
final class RepeatedTrials {
    private static final String WORLD = "trials.yaml";
    private static final double LAST_HOUR_MIN = 47 * 60;
    private static final double[][] ROWS = {{0.2, 0.55}, {0.5, 0}, {0.55, 0.25}, {0.7, 0.75}};

    private RepeatedTrials() {}

    static Case attempts() {
        Case trials = Case.of("4.11", "Repeated attempts")
                .source("Espenshade; NRC 2013; `s04_repeated_trials.csv`")
                .runs("People try until they are through or give up after a capture", WORLD);
        for (double[] pd : ROWS) {
            double[] row = Table.row("s04_repeated_trials.csv", r -> r[0] == pd[0] && r[1] == pd[1]);
            trials = trials.quick("p = " + pd[0] + ", d = " + pd[1], 1, trial -> tried(trial, row));
        }
        return trials;
    }

    private static void tried(Trial trial, double[] row) {
        Bench bench = Bench.of(
                WORLD, "guards.checks.line.chance=" + row[0], "flows.walkers.retries.giveUpAfterCapture=" + row[1]);
        List<List<Outcome>> people = new ArrayList<>();
        for (long seed : trial.seeds()) {
            people.addAll(outcomes(bench, seed));
        }
        if (row[1] == 0) {
            trial.each(
                    "through",
                    people.stream().filter(p -> p.contains(Outcome.DELIVERED)).count(),
                    people.size());
        } else {
            trial.mean("through", each(people, Outcome.DELIVERED), row[2], new Wrong("one attempt", 1 - row[0]));
        }
        trial.mean("attempts", people.stream().mapToDouble(List::size).toArray(), row[4], new Wrong("one attempt", 1));
        trial.mean("captures", each(people, Outcome.SEIZED), row[5]);
        long again =
                people.stream().mapToLong(p -> Math.max(0, captures(p) - 1)).sum();
        long caught = people.stream().mapToLong(RepeatedTrials::captures).sum();
        trial.proportion("caught again", again, caught, row[6]);
    }

    /** What became of the attempts of each person who wanted to cross before the last hour. */
    private static Collection<List<Outcome>> outcomes(Bench bench, long seed) {
        Map<Long, List<Outcome>> tries = new LinkedHashMap<>();
        bench.run(seed, event -> {
            if (event instanceof Event.Demanded e && e.atMin() < LAST_HOUR_MIN) {
                tries.put(e.consignment(), new ArrayList<>());
            } else if (event instanceof Event.Ended e && tries.containsKey(e.consignment())) {
                tries.get(e.consignment()).add(e.outcome());
            }
        });
        return tries.values();
    }

    private static long captures(List<Outcome> outcomes) {
        return outcomes.stream().filter(o -> o == Outcome.SEIZED).count();
    }

    private static double[] each(List<List<Outcome>> people, Outcome outcome) {
        return people.stream()
                .mapToDouble(all -> all.stream().filter(o -> o == outcome).count())
                .toArray();
    }
}
