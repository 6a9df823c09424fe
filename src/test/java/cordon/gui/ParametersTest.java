package cordon.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.scenario.yaml.Leaves;
import cordon.scenario.yaml.ScenarioReader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Groups, words and sliders of the panel of parameters, and what the menu offers. */
class ParametersTest {
    private final ParameterTree tree =
            new ParameterTree(Leaves.of(Watching.tutorial().start()));

    private static List<String> paths(List<ParameterTree.Line> lines) {
        return lines.stream().map(line -> line.node().path()).toList();
    }

    @Test
    void groupsStandAsInTheFileAndOpenOneByOne() {
        assertThat(paths(tree.lines(Set.of())))
                .containsSubsequence("period", "grid", "barriers", "modes", "flows", "gates", "sensing", "guards");
        assertThat(paths(tree.lines(Set.of("guards", "guards.patrols", "guards.patrols.line"))))
                .containsSubsequence("guards", "guards.patrols", "guards.patrols.line", "guards.patrols.line.outShare")
                .doesNotContain("gates.east-gate", "period.seed");
    }

    @Test
    void aSearchFindsAllItsWordsInNameOrMeaning() {
        assertThat(paths(tree.found("outshare"))).containsExactly("guards.patrols.line.outShare");
        assertThat(paths(tree.found("toll PICKUP"))).contains("gates.east-gate.tollUsd.pickup");
        assertThat(paths(tree.found("nothing like this"))).isEmpty();
    }

    @Test
    void aSliderReachesBothBoundsAndComesBackToItsPlace() {
        for (Scale scale : List.of(
                new Scale(0, 1, false),
                new Scale(0.001, 1000, false),
                new Scale(0, 1e6, false),
                new Scale(0, 100_000, true),
                new Scale(-20, 50, false))) {
            assertThat(scale.value(0)).isEqualTo(scale.least());
            assertThat(scale.value(Scale.STEPS)).isEqualTo(scale.most());
            for (int position = 0; position <= Scale.STEPS; position += 20) {
                assertThat((double) scale.position(scale.value(position)))
                        .as(scale + " at " + position)
                        .isCloseTo(position, within(scale.whole() ? 6.0 : 1.0));
            }
        }
    }

    @Test
    void aRangeOfDecadesIsLogarithmicOneOfAFewIsNot() {
        assertThat(new Scale(0, 1, false).value(100)).isEqualTo(0.5);
        assertThat(new Scale(1, 10_000, false).value(100)).isEqualTo(100);
        assertThat(new Scale(1, 10_000, true).value(50)).isEqualTo(10);
    }

    @Test
    void everyScenarioOnOfferCanBeRead() {
        assertThat(ScenarioMenu.offered()).contains("tutorial", "iraq-syria", "any-border", "history/2018");
        assertThat(ScenarioReader.read("patterns/hardened", List.of()).start().title())
                .contains("hardened");
    }
}
