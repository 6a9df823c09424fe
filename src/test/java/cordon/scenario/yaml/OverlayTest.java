package cordon.scenario.yaml;

import static cordon.scenario.yaml.Sample.problems;
import static org.assertj.core.api.Assertions.assertThat;

import cordon.scenario.yaml.Sample.Kind;
import cordon.scenario.yaml.Sample.Patrol;
import cordon.scenario.yaml.Sample.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OverlayTest {
    private final Map<String, String> files = new LinkedHashMap<>();

    private final Resolver resolver = new Resolver() {
        @Override
        public Optional<Source> find(String from, String reference) {
            return Optional.ofNullable(files.get(reference))
                    .map(text -> new Source(reference, text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }

        @Override
        public List<String> known(String from) {
            return new ArrayList<>(files.keySet());
        }
    };

    @BeforeEach
    void base() {
        files.put("base.yaml", Sample.TEXT);
    }

    private World world(String text) {
        return ConfigTree.read("x.yaml", text, resolver).bind(World.class);
    }

    private List<String> refused(String text) {
        return problems(() -> world(text));
    }

    @Test
    void mapsMergeDeeplyThingsByIdAndOtherListsAreReplaced() {
        World world = world("""
                extends: base.yaml
                name: other
                guards:
                  patrols:
                    - {id: south, count: 9}
                    - {id: west, count: 1}
                    - {id: north, remove: true}
                sections: [{fromKm: 0, toKm: 5}]
                weights: {c: 0.25}
                """);
        assertThat(world.name()).isEqualTo("other");
        assertThat(world.seed()).isEqualTo(42);
        assertThat(world.guards().shiftHours()).isEqualTo(8.5);
        assertThat(world.guards().patrols())
                .containsExactly(
                        new Patrol("south", 9, Kind.BY_CAR, List.of(1.0, 2.5), Optional.empty()),
                        new Patrol("west", 1, Kind.BY_CAR, List.of(), Optional.empty()));
        assertThat(world.sections()).hasSize(1);
        assertThat(world.weights()).isEqualTo(Map.of("a: b", 0.5, "c", 0.25));
        assertThat(world("{extends: base.yaml, guards: {patrols: []}}").guards().patrols())
                .isEmpty();
    }

    @Test
    void severalBasesAreLaidInOrderAndEachOnce() {
        files.put("a.yaml", "extends: base.yaml\nseed: 1\nlight: day\n");
        files.put("b.yaml", "extends: base.yaml\nseed: 2\nguards: {patrols: [{id: north, remove: true}]}\n");
        World world = world("extends: [a.yaml, b.yaml]\n");
        assertThat(world.seed()).isEqualTo(2);
        assertThat(world.light()).isEqualTo(Sample.Light.DAY);
        assertThat(world.guards().patrols()).hasSize(1);
    }

    @Test
    void problemsPointAtTheFileTheyComeFrom() {
        files.put("far.yaml", "name: a\nguards:\n  shiftHours: -1\n  patrols:\n    - {id: a, count: 1, knd: horse}\n");
        assertThat(refused("extends: far.yaml\nseed: x\nguards: {patrols: [{id: b, count: 99}]}\n"))
                .containsExactly(
                        "x.yaml:2:7: seed must be a whole number (was 'x')",
                        "x.yaml:3:35: guards.patrols.b.count must be <= 50 (was 99)",
                        "far.yaml:3:15: guards.shiftHours must be > 0 (was -1)",
                        "far.yaml:5:25: guards.patrols.a.knd is not a known key; did you mean 'kind'?");
    }

    @Test
    void refusesToRemoveTheUnknown() {
        assertThat(refused("extends: base.yaml\nguards:\n  patrols:\n    - {id: nort, remove: true}\n"))
                .containsExactly("x.yaml:4:7: guards.patrols.nort cannot be removed: no such id (known: north, south);"
                        + " did you mean 'north'?");
        assertThat(refused("name: a\nguards: {shiftHours: 1.5, patrols: [{id: a, remove: true}]}\n"))
                .containsExactly("x.yaml:2:37: guards.patrols.a cannot be removed: no such id (known: none)");
        assertThat(refused("extends: base.yaml\nguards: {patrols: [{id: north, remove: 1}]}\n"))
                .containsExactly("x.yaml:2:40: guards.patrols.north.remove must be true or false (was '1')");
    }

    @Test
    void refusesDuplicateIdsOfAnOverlay() {
        assertThat(refused("extends: base.yaml\nguards: {patrols: [{id: c, count: 1}, {id: c, count: 2}]}\n"))
                .containsExactly("x.yaml:2:44: guards.patrols.c has an id that is taken already (at line 2)");
    }

    @Test
    void refusesCircles() {
        files.put("a.yaml", "extends: b.yaml\n");
        files.put("b.yaml", "\nextends: [base.yaml, a.yaml]\n");
        assertThat(problems(() ->
                        ConfigTree.read("a.yaml", files.get("a.yaml"), resolver).bind(World.class)))
                .containsExactly("b.yaml:2:22: extends makes a circle: a.yaml -> b.yaml -> a.yaml");
    }

    @Test
    void refusesMissingBasesWithoutBlamingTheRest() {
        assertThat(refused("extends: bsae.yaml\nseed: x\n"))
                .containsExactly(
                        "x.yaml:1:10: extends names no file (was 'bsae.yaml'); did you mean 'base.yaml'?;"
                                + " there are base.yaml",
                        "x.yaml:2:7: seed must be a whole number (was 'x')");
        assertThat(refused("extends: {a: 1}\n"))
                .containsExactly("x.yaml:1:10: extends must be a file name or a list of file names (was a map)");
    }

    @Test
    void reportsABrokenBaseWithTheRest() {
        files.put("bad.yaml", "name: [\n");
        files.put("empty.yaml", "");
        assertThat(refused("extends: [bad.yaml, empty.yaml]\nseed: x\n"))
                .containsExactly(
                        "x.yaml:2:7: seed must be a whole number (was 'x')",
                        "bad.yaml:2:1: is not valid YAML: expected the node content, but found '<stream end>'",
                        "empty.yaml:1:1: is empty");
    }
}
