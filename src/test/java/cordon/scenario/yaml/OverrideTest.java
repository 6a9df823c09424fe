package cordon.scenario.yaml;

import static cordon.scenario.yaml.Sample.problems;
import static org.assertj.core.api.Assertions.assertThat;

import cordon.scenario.yaml.Sample.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverrideTest {
    private final ConfigTree tree = Sample.tree(Sample.TEXT);

    private World with(String path, String value) {
        return tree.with(path, value).bind(World.class);
    }

    @Test
    void replacesByPath() {
        assertThat(with("guards.patrols.north.count", "7")
                        .guards()
                        .patrols()
                        .get(0)
                        .count())
                .isEqualTo(7);
        assertThat(with("guards.patrols[1].count", "8")
                        .guards()
                        .patrols()
                        .get(1)
                        .count())
                .isEqualTo(8);
        assertThat(with("sections[1].toKm", "30").sections().get(1).toKm()).isEqualTo(30);
        assertThat(with("line[1][0]", "-4").line().get(1)).containsExactly(-4.0, 300.0);
        assertThat(with("weights.\"a: b\"", "1").weights()).containsEntry("a: b", 1.0);
        assertThat(with("weights", "{d: 1}").weights()).isEqualTo(Map.of("d", 1.0));
        assertThat(with("priceUsd", "5").priceUsd()).hasValue(5);
        assertThat(with("priceUsd", "").priceUsd()).isEmpty();
        assertThat(with("name", "no").name()).isEqualTo("no");
        assertThat(tree.with("seed=7").bind(World.class).seed()).isEqualTo(7);
        assertThat(tree.bind(World.class).seed()).isEqualTo(42);
    }

    @Test
    void aWholeThingUnderItsOwnIdIsAdded() {
        assertThat(tree.with("guards.patrols.east", "{id: east, count: 3}")
                        .with("guards.patrols.east.count", "5")
                        .bind(World.class)
                        .guards()
                        .patrols())
                .hasSize(3)
                .last()
                .satisfies(row -> {
                    assertThat(row.id()).isEqualTo("east");
                    assertThat(row.count()).isEqualTo(5);
                });
        assertThat(problems(() -> with("guards.patrols.east", "{id: west, count: 3}")))
                .singleElement()
                .asString()
                .contains("guards.patrols.east cannot be set: no such id (known: north, south)");
    }

    @Test
    void anAsteriskMeansEveryThingOfAList() {
        assertThat(with("guards.patrols.*.count", "9").guards().patrols())
                .hasSizeGreaterThan(1)
                .allSatisfy(row -> assertThat(row.count()).isEqualTo(9));
        assertThat(problems(() -> tree.with("guards.patrols", "[]")
                        .with("guards.patrols.*.count", "9")
                        .bind(World.class)))
                .anySatisfy(problem -> assertThat(problem).contains("is an empty list"));
    }

    @Test
    void makesAbsentMapsOnTheWay() {
        assertThat(with("guards.rest.hours", "3").guards().rest()).isEqualTo(new Sample.Rest(3, true));
        assertThat(with("spare.byNight", "false").spare()).contains(new Sample.Rest(1, false));
    }

    @Test
    void appliesSeveralInOrder() {
        Map<String, String> overrides = new LinkedHashMap<>();
        overrides.put("weights", "{}");
        overrides.put("weights.z", "1");
        assertThat(tree.with(overrides).bind(World.class).weights()).isEqualTo(Map.of("z", 1.0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "guards.patrols.north.count|many|1:1: guards.patrols.north.count must be a whole number (was 'many')",
                "guards.patrolls.north.count|4|1:1: guards.patrolls is not a known key; did you mean 'patrols'?",
                "guards.patrols.north.cuont|4|1:1: guards.patrols.north.cuont is not a known key;"
                        + " did you mean 'count'?",
                "guards.patrols.nort.count|4|1:1: guards.patrols.nort cannot be set: no such id"
                        + " (known: north, south); did you mean 'north'?",
                "guards.patrols[2].count|4|1:1: guards.patrols has the items [0] to [1] (was [2])",
                "sections.first.toKm|4|1:1: sections is a list without ids: name its items by [0] to [1]",
                "seed.x|4|1:1: seed is the single value '42', so it has no 'x'",
                "guards[0]|4|1:1: guards is not a list, so it has no item [0]",
                "weights|{c: 0.5, d: 7}|1:13: weights.d must be <= 1 (was 7)",
                "weights|{c: 0.5, c: 0.7}|1:10: weights.c is given twice (first at line 1)",
                "weights|{c: |1:4: weights is not valid YAML: expected the node content, but found '<stream end>'",
                "guards..count|4|1:1: is not a path such as guards.patrols.north.count",
                "guards.|4|1:1: is not a path such as guards.patrols.north.count",
                "a=b|4|1:1: is not a path such as guards.patrols.north.count",
                "guards.patrols[1].id|north|1:1: guards.patrols.north has an id that is taken already (at x.yaml:9)",
                "sections[1].toKm|10|1:1: sections[1].toKm must exceed fromKm (was 10)",
            })
    void refusesAtTheOverride(String path, String value, String expected) {
        assertThat(problems(() -> with(path, value))).containsExactly("--set " + path + "=" + value + ":" + expected);
    }

    @Test
    void refusesOverridesTogetherWithTheFile() {
        assertThat(problems(() -> Sample.tree("name: a\nseed: x\nguards: {shiftHours: 8}\n")
                        .with(Map.of("light", "dusk"))
                        .with("nonsense")
                        .bind(World.class)))
                .isEqualTo(List.of(
                        "x.yaml:2:7: seed must be a whole number (was 'x')",
                        "--set light=dusk:1:1: light must be one of [day, night] (was 'dusk')",
                        "--set nonsense:1:1: must be written as path=value"));
    }
}
