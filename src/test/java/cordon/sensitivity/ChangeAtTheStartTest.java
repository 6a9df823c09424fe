package cordon.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cordon.engine.BorderSim;
import cordon.engine.Stage;
import cordon.events.Event;
import cordon.events.EventSink;
import cordon.measures.Ledger;
import cordon.measures.Measures;
import cordon.measures.RunResult;
import cordon.scenario.ConfigException;
import cordon.scenario.Scenario;
import cordon.scenario.TimedScenario;
import cordon.scenario.yaml.SchemaPath;
import cordon.scenario.yaml.SchemaPaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A change that is dated to the first minute is the same as a scenario that begins so, event by event and table by table, for every key of
 * {@code everything.yaml} that may be changed while time runs. So nothing, books least of all, clings to what held at the start.
 */
class ChangeAtTheStartTest {
    private static final Set<String> CHANGEABLE = Set.of(
            "barriers",
            "sensing",
            "guards",
            "gates",
            "crossings",
            "flows",
            "organisations",
            "commodities",
            "residents");

    /** What no date may change: what runs count by or hold a state of, and what is so when a run begins. */
    private static final Set<String> FOR_GOOD = Set.of(
            "barriers.doors.*.id",
            "gates.*.id",
            "crossings.*.id",
            "flows.*.id",
            "flows.*.commodity",
            "flows.*.from.place",
            "flows.*.from.fromKm",
            "flows.*.from.toKm",
            "flows.*.from.offsetKm",
            "flows.*.to.place",
            "flows.*.to.fromKm",
            "flows.*.to.toKm",
            "flows.*.to.offsetKm",
            "organisations.*.id",
            "organisations.*.expansion.knowsFromKm",
            "organisations.*.expansion.knowsToKm",
            "organisations.*.tunnels.*.id",
            "organisations.*.tunnels.*.dug",
            "commodities.*.id",
            "commodities.*.direction",
            "sensing.targets.*.id"); // modes name it, and they do not change

    /** Two days without warm-up; the change takes the place of one that the configuration has. */
    private static final List<String> FROM_THE_FIRST_MINUTE = List.of(
            "period.days=2",
            "period.warmUpDays=0",
            "interventions.lull.date=2024-03-01T00:00",
            "interventions.lull.set={}",
            "interventions.search.date=2024-03-02T07:00",
            "interventions.sanction.date=2024-03-02T01:00");

    /** What a run tells, but for the change itself. */
    private record Told(List<Event> events, RunResult result) {}

    /** A way of changing a key: the same as an override and as a dated change. */
    private record Pair(List<String> overrides, TimedScenario begun, TimedScenario changed) {}

    @TestFactory
    Stream<DynamicTest> isTheStart() {
        List<Leaf> leaves = Leaf.of(Course.read("everything", List.of()).start());
        List<String> paths = SchemaPaths.of(Scenario.class).stream()
                .map(SchemaPath::path)
                .filter(path -> CHANGEABLE.contains(path.split("\\.")[0]))
                .toList();
        assertThat(paths).containsAll(FOR_GOOD);
        List<DynamicTest> tests = paths.parallelStream()
                .map(path -> {
                    Pair pair = pair(path, leaves);
                    Told begun = pair == null ? null : told(pair.begun);
                    Told changed = pair == null ? null : told(pair.changed);
                    return dynamicTest(path, () -> {
                        assertThat(pair == null).as("may not be changed").isEqualTo(FOR_GOOD.contains(path));
                        if (pair != null) {
                            assertThat(changed.events).as("%s", pair.overrides).isEqualTo(begun.events);
                            assertThat(changed.result).as("%s", pair.overrides).isEqualTo(begun.result);
                        }
                    });
                })
                .toList();
        return tests.stream();
    }

    /** The first way of changing a key that is accepted both at the start and as a dated change; null if there is none. */
    private static Pair pair(String path, List<Leaf> leaves) {
        Stream<List<String>> cases =
                Case.of(path).stream().filter(each -> each.before().isEmpty()).map(Case::after);
        Stream<List<String>> nudges = leaves.stream()
                .filter(leaf -> leaf.schemaPath().equals(path))
                .flatMap(leaf -> Nudges.of(leaf).stream().map(value -> List.of(leaf.path() + "=" + value)));
        for (List<String> overrides : Stream.concat(cases, nudges).toList()) {
            try {
                return new Pair(overrides, read(overrides), read(List.of(dated(overrides))));
            } catch (ConfigException refused) {
                continue;
            }
        }
        return null;
    }

    private static String dated(List<String> overrides) {
        List<String> set = overrides.stream()
                .map(override -> override.split("=", 2))
                .map(parts -> quoted(parts[0]) + ": " + quoted(parts[1]))
                .toList();
        return "interventions.lull.set={" + String.join(", ", set) + "}";
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static TimedScenario read(List<String> overrides) {
        List<String> all = new ArrayList<>(FROM_THE_FIRST_MINUTE);
        all.addAll(overrides);
        return Course.read("everything", all);
    }

    private static Told told(TimedScenario scenario) {
        Stage stage = Stage.of(scenario);
        Measures measures = new Measures(scenario, stage.frontier().lengthKm());
        Ledger ledger = new Ledger(scenario);
        List<Event> events = new ArrayList<>();
        EventSink sink = event -> {
            if (!(event instanceof Event.Changed)) {
                events.add(event);
            }
        };
        BorderSim sim = new BorderSim(stage, scenario.start().period().seed(), EventSink.all(measures, ledger, sink));
        while (sim.tick()) {
            continue;
        }
        RunResult result = measures.result();
        ledger.check(result);
        return new Told(events, result);
    }
}
