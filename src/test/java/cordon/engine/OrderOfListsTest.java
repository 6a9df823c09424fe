package cordon.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.fixtures.Runs;
import cordon.scenario.Scenario;
import cordon.scenario.TimedScenario;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A draw is keyed by ids, so the order in which a file lists things does not matter. The lists are those of the schema, in a world in
 * which everything happens.
 */
class OrderOfListsTest {
    /** Lists whose order means something, and what. */
    private static final Map<String, String> MEANT = Map.of(
            "terrain.features", "later ones are painted over earlier ones",
            "sky.zones", "they follow each other along the line",
            "interventions", "those of one instant are carried out in turn");

    private static final String WORLD = "src/test/resources/independence/two-of-each.yaml";

    private static Scenario scenario;
    private static List<Event> asWritten;

    @BeforeAll
    static void runAsWritten() {
        scenario = Runs.scenario(WORLD, "interventions=[]").start();
        asWritten = run(scenario);
        assertThat(asWritten).hasSizeGreaterThan(3_000);
    }

    private static List<Event> run(Scenario of) {
        List<Event> events = Runs.events(TimedScenario.unchanging(of));
        events.sort(Comparator.comparingDouble(Event::atMin).thenComparing(Event::toString));
        return events;
    }

    static Stream<String> lists() {
        return Rearranged.lists().stream().filter(path -> !MEANT.containsKey(path));
    }

    @Test
    void listsWithAMeaningAreLists() {
        assertThat(Rearranged.lists()).containsAll(MEANT.keySet());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void doesNotMatter(String list) {
        Scenario turned = Rearranged.turned(scenario, list);
        assertThat(turned).isNotEqualTo(scenario);
        List<Event> events = run(turned);
        int first = 0;
        while (first < Math.min(events.size(), asWritten.size())
                && events.get(first).equals(asWritten.get(first))) {
            first++;
        }
        boolean same = first == asWritten.size() && first == events.size();
        assertThat(same ? "" : first + ": " + events.get(first) + " but was " + asWritten.get(first))
                .isEmpty();
    }
}
