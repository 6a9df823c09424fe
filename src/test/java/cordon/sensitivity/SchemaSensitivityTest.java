package cordon.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cordon.scenario.Scenario;
import cordon.scenario.yaml.SchemaPath;
import cordon.scenario.yaml.SchemaPaths;
import cordon.sensitivity.Finding.Effect;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every key of the schema does something: in {@code everything.yaml} some other value of it changes the events of the run, or,
 * for prices and what is only counted, the headlines. A key that changes nothing is dead and must go.
 */
class SchemaSensitivityTest {
    /** Costs, and what results count without the model acting on it. */
    private static final Set<String> COUNTED = Set.of(
            "barriers.layers.*.usdPerKm",
            "barriers.repairUsd",
            "places.*.residents",
            "organisations.*.independents",
            "commodities.*.id");

    /** Ids by which parts of a configuration are named and nothing else: references, overlays and overrides use them. */
    private static final Set<String> NAMES = Set.of(
            "terrain.classes.*.id",
            "terrain.features.*.id",
            "barriers.sections.*.id",
            "barriers.crews.*.id",
            "places.*.id",
            "sensing.optics.*.id",
            "sensing.targets.*.id");

    @TestFactory
    Stream<DynamicTest> everyKeyDoesWhatItsKindPromises() {
        List<Leaf> leaves = Leaf.of(Course.read("everything", List.of()).start());
        List<Finding> findings = SchemaPaths.of(Scenario.class).parallelStream()
                .map(path -> Finding.of(path, leaves))
                .toList();
        return findings.stream()
                .map(finding -> dynamicTest(finding.path().path(), () -> {
                    assertThat(finding.tried()).as("ways of changing it").isNotEmpty();
                    assertThat(strongest(finding))
                            .as("after %s", finding.tried())
                            .isEqualTo(promised(finding.path()));
                }));
    }

    private static Effect strongest(Finding finding) {
        return finding.effects().stream().max(Effect::compareTo).orElseThrow();
    }

    private static Effect promised(SchemaPath path) {
        if (path.key().label() || NAMES.contains(path.path()) || path.path().equals("period.tickMin")) {
            return Effect.NOTHING;
        }
        if (path.path().equals("frontier.guardedIs")) {
            return Effect.REFUSED; // a flow that comes from the neighbour cannot start in a place on the guarded side
        }
        return COUNTED.contains(path.path()) || path.path().startsWith("costs.") ? Effect.SUMMARY : Effect.EVENTS;
    }

    @Test
    void casesAndListsNamePathsOfTheSchema() {
        List<String> paths =
                SchemaPaths.of(Scenario.class).stream().map(SchemaPath::path).toList();
        assertThat(paths).containsAll(COUNTED).containsAll(NAMES);
        assertThat(Case.all().map(Case::path)).doesNotHaveDuplicates().isSubsetOf(paths);
    }

    @Test
    void leavesAreThoseOfTheSchema() {
        List<String> paths =
                SchemaPaths.of(Scenario.class).stream().map(SchemaPath::path).toList();
        assertThat(Leaf.of(Course.read("everything", List.of()).start()).stream()
                        .map(Leaf::schemaPath))
                .isSubsetOf(paths);
    }
}
