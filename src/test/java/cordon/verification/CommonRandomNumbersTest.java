package cordon.verification;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenarios that share a seed share demand, weather, traffic and luck, event by event. */
class CommonRandomNumbersTest {
    private static final String FILE = "everything.yaml";
    private static final String ONE_MORE =
            "{id: extra, optic: thermal, fromKm: 12, toKm: 14, spacingKm: 2, mtbfHours: 300}";
    /** Flows whose demand nothing in the model can change: nothing is replaced, no trader takes to them. */
    private static final List<String> FIRST_HAND = List.of("walkers", "drivers", "people");

    private static final String[] WITHOUT_CHANGES = {
        "interventions=[]", "period.days=40", "residents=[]", "flows.people.elasticity.exponent=0"
    };

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void identicalScenariosDifferByNothing(long seed) {
        assertThat(events(Bench.of(FILE), seed)).isEqualTo(events(Bench.of(FILE), seed));
    }

    @Test
    void oneMoreTowerChangesNeitherDemandNorWeatherNorTraffic() {
        String noReplacement = "flows.walkers.replacement=0";
        String norDrivers = "flows.drivers.replacement=0";
        List<Event> before = events(bench(noReplacement, norDrivers), 4);
        List<Event> after = events(bench(oneMore(), noReplacement, norDrivers), 4);
        assertThat(after).isNotEqualTo(before);
        same(before, after, event -> event instanceof Event.Demanded e && FIRST_HAND.contains(e.flow()));
        same(before, after, event -> event instanceof Event.Weather);
        same(before, after, event -> event instanceof Event.Nuisance);
        same(
                before,
                after,
                event -> event instanceof Event.Tower tower && !tower.tower().startsWith("extra"));
    }

    /** Where nobody acts on what is seen, nobody learns either: then choices, barriers and passages are the same, too. */
    @Test
    void oneMoreTowerThatNobodyAnswersChangesNoChoice() {
        String[] nobody = {
            "guards.teams=[]",
            "guards.patrols=[]",
            "guards.posts=[]",
            "guards.signCutting=[]",
            "guards.checkpoints=[]",
            "sensing.drones=[]",
            "gates.east-gate.policedChance=0",
            "organisations.gang.towerUsd=0",
            "guards.command.operators=0"
        };
        List<Event> before = events(bench(nobody), 4);
        List<Event> after = events(bench(with(nobody, oneMore())), 4);
        same(before, after, event -> event instanceof Event.SetOut);
        same(before, after, event -> event instanceof Event.AtBarrier);
        same(before, after, event -> event instanceof Event.CrossedLine);
        same(before, after, event -> event instanceof Event.TollPaid);
        same(before, after, event -> event instanceof Event.TruckServed);
        assertThat(seen(after))
                .containsAll(seen(before))
                .hasSizeGreaterThan(seen(before).size());
    }

    private static void same(List<Event> before, List<Event> after, Predicate<Event> which) {
        List<Event> some = before.stream().filter(which).toList();
        assertThat(some).isNotEmpty();
        assertThat(after.stream().filter(which).toList()).isEqualTo(some);
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

    private static String oneMore() {
        return "sensing.towers=[{id: line, optic: thermal, fromKm: 0, toKm: 60, spacingKm: 10, mtbfHours: 200,"
                + " repairHours: 30, cameras: 2, nuisancePerNight: 1}, " + ONE_MORE + "]";
    }

    private static Bench bench(String... settings) {
        return Bench.of(FILE, with(WITHOUT_CHANGES, settings));
    }

    private static String[] with(String[] some, String... more) {
        List<String> all = new ArrayList<>(List.of(some));
        all.addAll(List.of(more));
        return all.toArray(new String[0]);
    }

    private static List<Event> events(Bench bench, long seed) {
        List<Event> events = new ArrayList<>();
        bench.run(seed, events::add);
        return events;
    }
}
