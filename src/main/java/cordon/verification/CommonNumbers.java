package cordon.verification;

import cordon.events.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Scenarios that share a seed share demand, weather, traffic and luck, event by event. */
final class CommonNumbers {
    private static final String WORLD = Conservation.WORLD;

    private static final String ONE_MORE =
            "sensing.towers=[{id: line, optic: thermal, fromKm: 0, toKm: 60, spacingKm: 10, mtbfHours: 200,"
                    + " repairHours: 30, cameras: 2, nuisancePerNight: 1},"
                    + " {id: extra, optic: thermal, fromKm: 12, toKm: 14, spacingKm: 2, mtbfHours: 300}]";

    /** Flows whose demand nothing in the model can change: nothing is replaced, no trader takes to them. */
    private static final List<String> FIRST_HAND = List.of("walkers", "drivers", "people");

    private static final List<String> WITHOUT_CHANGES =
            List.of("interventions=[]", "period.days=40", "residents=[]", "flows.people.elasticity.exponent=0");

    private static final List<String> NO_REPLACEMENT =
            List.of("flows.walkers.replacement=0", "flows.drivers.replacement=0");

    private static final List<String> NOBODY_ACTS = List.of(
            "guards.teams=[]",
            "guards.patrols=[]",
            "guards.posts=[]",
            "guards.signCutting=[]",
            "guards.checkpoints=[]",
            "sensing.drones=[]",
            "gates.east-gate.policedChance=0",
            "organisations.gang.towerUsd=0",
            "guards.command.operators=0");

    private CommonNumbers() {}

    static Case commonRandomNumbers() {
        return Case.of("8.2", "Common random numbers")
                .source("two runs that share a seed differ by what differs in their scenarios; `s08_crn.csv`,"
                        + " `s08_variance_reduction.csv`")
                .runs("Every part of the model at once, twice; and the draws themselves", WORLD)
                .quick("identical scenarios", 2, CommonNumbers::identical)
                .quick("one more tower", 1, CommonNumbers::oneMoreTower)
                .quick("one more tower, nobody acts", 1, CommonNumbers::nobodyActs)
                .quick("exponentials", 1, PairedDraws::commonDraws)
                .quick("antithetic pairs and a control", 1, PairedDraws::antitheticAndControl);
    }

    private static void identical(Trial trial) {
        for (long seed : trial.seeds()) {
            List<Event> events = events(Bench.of(WORLD), seed);
            same(trial, "all events", events, events(Bench.of(WORLD), seed), event -> true);
        }
    }

    private static void oneMoreTower(Trial trial) {
        List<Event> before = events(bench(NO_REPLACEMENT), trial.seed());
        List<Event> after = events(bench(NO_REPLACEMENT, List.of(ONE_MORE)), trial.seed());
        trial.holds("something changes", !after.equals(before));
        same(trial, "demand", before, after, e -> e instanceof Event.Demanded d && FIRST_HAND.contains(d.flow()));
        same(trial, "weather", before, after, e -> e instanceof Event.Weather);
        same(trial, "nuisance alarms", before, after, e -> e instanceof Event.Nuisance);
        same(
                trial,
                "failures of the others",
                before,
                after,
                e -> e instanceof Event.Tower tower && !tower.tower().startsWith("extra"));
    }

    /** Where nobody acts on what is seen, nobody learns either: then choices, barriers and passages are the same, too. */
    private static void nobodyActs(Trial trial) {
        List<Event> before = events(bench(NOBODY_ACTS), trial.seed());
        List<Event> after = events(bench(NOBODY_ACTS, List.of(ONE_MORE)), trial.seed());
        same(trial, "attempts", before, after, e -> e instanceof Event.SetOut);
        same(trial, "barriers", before, after, e -> e instanceof Event.AtBarrier);
        same(trial, "crossings of the line", before, after, e -> e instanceof Event.CrossedLine);
        same(trial, "tolls", before, after, e -> e instanceof Event.TollPaid);
        same(trial, "trucks", before, after, e -> e instanceof Event.TruckServed);
        Set<Long> once = seen(before);
        Set<Long> now = seen(after);
        trial.each(
                "still seen, of those seen", once.stream().filter(now::contains).count(), once.size());
        trial.holds("more are seen", now.size() > once.size());
    }

    private static void same(Trial trial, String what, List<Event> before, List<Event> after, Predicate<Event> which) {
        List<Event> some = before.stream().filter(which).toList();
        List<Event> others = after.stream().filter(which).toList();
        trial.within(what + ": number", others.size(), some.size(), 0, some.size());
        trial.holds(what + ": the same", !some.isEmpty() && some.equals(others));
    }

    private static Set<Long> seen(List<Event> events) {
        Set<Long> seen = new HashSet<>();
        for (Event event : events) {
            if (event instanceof Event.Sighted e) {
                seen.add(e.attempt());
            }
        }
        return seen;
    }

    @SafeVarargs
    private static Bench bench(List<String>... settings) {
        return Bench.of(
                WORLD,
                Stream.concat(Stream.of(WITHOUT_CHANGES), Stream.of(settings))
                        .flatMap(List::stream)
                        .toArray(String[]::new));
    }

    private static List<Event> events(Bench bench, long seed) {
        List<Event> events = new ArrayList<>();
        bench.run(seed, events::add);
        return events;
    }
}
