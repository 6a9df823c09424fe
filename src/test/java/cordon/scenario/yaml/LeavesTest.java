package cordon.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cordon.scenario.Scenario;
import cordon.scenario.TimedScenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a scenario has to be set, and how it is written when it is. */
class LeavesTest {
    private static Leaf leaf(List<Leaf> leaves, String path) {
        return leaves.stream()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachValueOfTheTutorialHasItsKindAndText() {
        List<Leaf> leaves = Leaves.of(ScenarioReader.read("tutorial", List.of()).start());
        assertThat(leaf(leaves, "guards.patrols.line.outShare"))
                .returns("0.5", Leaf::text)
                .returns(Leaf.Kind.DECIMAL, Leaf::kind)
                .returns(true, Leaf::ranged);
        assertThat(leaf(leaves, "gates.east-gate.open"))
                .returns("true", Leaf::text)
                .returns("true", Leaf::byDefault)
                .returns(Leaf.Kind.YES_NO, Leaf::kind);
        assertThat(leaf(leaves, "barriers.layers.fence.delayMin.foot"))
                .returns("[1, 3, 6]", Leaf::text)
                .returns(Leaf.Kind.SEVERAL, Leaf::kind);
        assertThat(leaf(leaves, "commodities.goods.direction").choices()).containsExactly("inward", "outward");
        assertThat(leaf(leaves, "period.start").kind()).isEqualTo(Leaf.Kind.DATE);
        assertThat(leaves).extracting(Leaf::path).doesNotHaveDuplicates().doesNotContain("gates.east-gate.id");
    }

    /** A value set to itself is the same scenario, one by one for all that there are. */
    @ParameterizedTest
    @ValueSource(strings = {"tutorial", "iraq-syria"})
    void everyTextReadsBackAsTheSame(String name) {
        TimedScenario scenario = ScenarioReader.read(name, List.of());
        Map<String, String> all = new LinkedHashMap<>();
        for (Leaf leaf : Leaves.of(scenario.start())) {
            if (!leaf.text().isEmpty()) {
                all.put(leaf.path(), leaf.text());
            }
        }
        assertThat(all).hasSizeGreaterThan(100);
        String text = "extends: " + name + ".yaml\n" + OverlayText.of(Scenario.class, all);
        assertThat(ScenarioReader.readText("again", text, List.of())).isEqualTo(scenario);
        List<String> settings = all.entrySet().stream()
                .map(set -> set.getKey() + "=" + set.getValue())
                .toList();
        assertThat(ScenarioReader.read(name, settings)).isEqualTo(scenario);
    }

    @Test
    void keysAndIdsNest() {
        Map<String, String> set = new LinkedHashMap<>();
        set.put("period.seed", "7");
        set.put("guards.patrols.line.outShare", "0.9");
        set.put("guards.patrols.line.beatKm", "5");
        set.put("guards.teams", "[]");
        assertThat(OverlayText.of(Scenario.class, set))
                .isEqualTo("period:\n  seed: 7\nguards:\n  patrols:\n    - id: line\n      outShare: 0.9\n"
                        + "      beatKm: 5\n  teams: []\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"guards.patrols.*.count", "guards.patrols[0].count", "guards.patrolls.x", "", "title.x"})
    void aPathThatNamesNoSingleValueIsRefused(String path) {
        assertThatThrownBy(() -> OverlayText.of(Scenario.class, Map.of(path, "1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(path);
    }

    @Test
    void whatInterventionsMaySetIsToldByPath() {
        assertThat(ScenarioReader.changeable("guards.patrols.line.count")).isTrue();
        assertThat(ScenarioReader.changeable("modes.foot.speedKmh")).isFalse();
        assertThat(ScenarioReader.changeable("")).isFalse();
    }
}
