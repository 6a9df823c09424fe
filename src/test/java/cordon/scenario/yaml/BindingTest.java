package cordon.scenario.yaml;

import static cordon.scenario.yaml.Sample.TEXT;
import static cordon.scenario.yaml.Sample.problems;
import static cordon.scenario.yaml.Sample.world;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cordon.scenario.Key;
import cordon.scenario.yaml.Sample.Kind;
import cordon.scenario.yaml.Sample.Light;
import cordon.scenario.yaml.Sample.Rest;
import cordon.scenario.yaml.Sample.World;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BindingTest {
    private static final String GUARDS = "guards: {shiftHours: 8}\n";

    @Test
    void bindsEveryKindOfComponent() {
        World world = world(TEXT);
        assertThat(world.name()).isEqualTo("no");
        assertThat(world.seed()).isEqualTo(42);
        assertThat(world.start()).isEqualTo(LocalDateTime.of(2024, 2, 1, 6, 30));
        assertThat(world.light()).isEqualTo(Light.NIGHT);
        assertThat(world.guards().patrols().get(0).kind()).isEqualTo(Kind.ON_FOOT);
        assertThat(world.guards().patrols().get(1).postsKm()).containsExactly(1.0, 2.5);
        assertThat(world.sections()).hasSize(2);
        assertThat(world.weights()).containsExactly(Map.entry("a: b", 0.5), Map.entry("c", 1.0));
        assertThat(world.line()).isEqualTo(List.of(List.of(0.0, 1.0), List.of(2.0, 300.0)));
        assertThat(world.priceUsd()).isEqualTo(OptionalDouble.empty());
        assertThat(world.spare()).isEmpty();
    }

    @Test
    void takesDefaultsAndOptionals() {
        World world = world("name: a\n" + GUARDS + "priceUsd: 12\nspare: {hours: 3}\nfavourite: horse\n");
        assertThat(world.start()).isEqualTo(LocalDateTime.of(2024, 1, 1, 0, 0));
        assertThat(world.guards().rest()).isEqualTo(new Rest(1, true));
        assertThat(world.priceUsd()).hasValue(12);
        assertThat(world.spare()).contains(new Rest(3, true));
        assertThat(world.favourite()).contains(Kind.HORSE);
        assertThat(world("name: a\n" + GUARDS + "priceUsd: null\nspare: ~\n").spare())
                .isEqualTo(Optional.empty());
    }

    @Test
    void collectionsAreImmutable() {
        assertThatThrownBy(() -> world(TEXT).weights().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> world(TEXT).line().get(0).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void anchorsAliasesAndMergeKeysWork() {
        World world = world("""
                name: &n far
                guards:
                  shiftHours: 8
                  patrols:
                    - &p {id: a, count: 1, kind: horse, note: *n}
                    - {<<: *p, id: b}
                    - {id: c, <<: [{kind: on-foot}, *p]}
                """);
        assertThat(world.guards().patrols().get(1).note()).contains("far");
        assertThat(world.guards().patrols().get(1).kind()).isEqualTo(Kind.HORSE);
        assertThat(world.guards().patrols().get(2).kind()).isEqualTo(Kind.ON_FOOT);
        assertThat(world.guards().patrols().get(2).id()).isEqualTo("c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "seed: 1.5|seed must be a whole number (was '1.5')",
                "seed: 012|seed must be a whole number without leading zeros (was '012')",
                "seed: 1_000|seed must be a whole number (was '1_000')",
                "seed: 1e3|seed must be a whole number (was '1e3')",
                "seed: 0x1F|seed must be a whole number (was '0x1F')",
                "seed: '12'|seed must be a whole number, without quotes (was '12')",
                "seed: 9223372036854775808|seed must be between -9223372036854775808 and 9223372036854775807"
                        + " (was 9223372036854775808)",
                "seed: [1]|seed must be a whole number (was a list)",
                "seed:|seed must be a whole number (was empty)",
                "priceUsd: .nan|priceUsd must be a number (was '.nan')",
                "priceUsd: NaN|priceUsd must be a number (was 'NaN')",
                "priceUsd: 1e999|priceUsd must be a finite number (was 1e999)",
                "priceUsd: 1:30|priceUsd must be a number (was '1:30')",
                "priceUsd: 00.5|priceUsd must be a number without leading zeros (was '00.5')",
                "light: nigth|light must be one of [day, night] (was 'nigth'); did you mean 'night'?",
                "light: NIGHT|light must be one of [day, night] (was 'NIGHT'); did you mean 'night'?",
                "favourite: [horse]|favourite must be one of [on-foot, by-car, horse] (was a list)",
                "start: tomorrow|start must be a date such as 2024-02-01 or 2024-02-01T06:30 (was 'tomorrow')",
                "start: 2024-02-30|start must be a date such as 2024-02-01 or 2024-02-01T06:30 (was '2024-02-30')",
                "weights: {a: 2}|weights.a must be <= 1 (was 2)",
                "weights: [2]|weights must be a map (was a list)",
                "line: 3|line must be a list (was '3')",
                "line: [[1, x]]|line[0][1] must be a number (was 'x')",
                "spare: 3|spare must be a map (was '3')",
                "spare: {byNight: yes}|spare.byNight must be true or false (was 'yes'); did you mean 'true'?",
                "spare: {hours: -1}|spare.hours must be >= 0 (was -1)",
                "spare: {hour: 1}|spare.hour is not a known key; did you mean 'hours'?",
                "sections: [{fromKm: 1}]|sections[0].toKm is missing",
                "sections: [{fromKm: 1, toKm: 1}]|sections[0].toKm must exceed fromKm (was 1)",
                "sede: 1|sede is not a known key; did you mean 'seed'?",
                "price_usd: 1|price_usd is not a known key; did you mean 'priceUsd'?",
                "zebra: 1|zebra is not a known key",
            })
    void refusesWithPathRuleAndHint(String line, String expected) {
        assertThat(problems("name: a\n" + GUARDS + line + "\n"))
                .singleElement()
                .asString()
                .startsWith("x.yaml:3:")
                .endsWith(": " + expected);
    }

    @Test
    void boundsMayExcludeTheLeast() {
        assertThat(problems("name: a\nguards: {shiftHours: 0}\n"))
                .containsExactly("x.yaml:2:22: guards.shiftHours must be > 0 (was 0)");
    }

    @Test
    void refusesWhatNoIntCanHold() {
        assertThat(problems("name: a\nguards: {shiftHours: 8, patrols: [{id: a, count: 3000000000}]}\n"))
                .containsExactly("x.yaml:2:50: guards.patrols.a.count must be between -2147483648 and 2147483647"
                        + " (was 3000000000)");
    }

    @Test
    void reportsAllProblemsAtTheirPlaces() {
        String text = """
                seeed: 1
                light: nigth
                guards:
                  shiftHours: 0.5
                  patrols:
                    - id: north
                      count: twelve
                    - id: north
                      kind: horse
                      count: -1
                      colour: red
                    - {count: 1}
                sections:
                  - {fromKm: 5, toKm: 1}
                light: day
                """;
        assertThat(problems(text))
                .containsExactly(
                        "x.yaml:1:1: seeed is not a known key; did you mean 'seed'?",
                        "x.yaml:1:1: name is missing",
                        "x.yaml:2:8: light must be one of [day, night] (was 'nigth'); did you mean 'night'?",
                        "x.yaml:4:3: guards.rest.hours must be below shiftHours (was 1)",
                        "x.yaml:7:14: guards.patrols.north.count must be a whole number (was 'twelve')",
                        "x.yaml:8:11: guards.patrols.north has an id that is taken already (at line 6)",
                        "x.yaml:10:14: guards.patrols.north.count must be >= 0 (was -1)",
                        "x.yaml:11:7: guards.patrols.north.colour is not a known key",
                        "x.yaml:12:7: guards.patrols[2].id is missing",
                        "x.yaml:14:23: sections[0].toKm must exceed fromKm (was 1)",
                        "x.yaml:15:1: light is given twice (first at line 2)");
    }

    @Test
    void rulesOfAConstructorPointAtTheirComponents() {
        String text = """
                name: a
                guards:
                  shiftHours: 0.5
                  patrols:
                    - {id: a, count: 1}
                    - {id: b, count: 12, kind: horse}
                """;
        assertThat(problems(text))
                .containsExactly(
                        "x.yaml:3:3: guards.rest.hours must be below shiftHours (was 1)",
                        "x.yaml:6:22: guards.patrols.b.count must be below 10 on horses (was 12)");
    }

    @Test
    void messageHasOneLineForEachProblem() {
        assertThatThrownBy(() -> world("name: [1]\nseed: x\n"))
                .hasMessage("x.yaml:1:1: guards is missing\n"
                        + "x.yaml:1:7: name must be text (was a list)\n"
                        + "x.yaml:2:7: seed must be a whole number (was 'x')");
    }

    record NoKey(int a) {}

    record BadDefault(@Key(doc = "a", min = 1, def = "0") int a) {}

    record BadType(@Key(doc = "a") Set<String> a) {}

    record Plain(@Key(doc = "a") int a) {
        Plain {
            if (a > 1) {
                throw new IllegalArgumentException("no more than one");
            }
        }
    }

    @Test
    void refusesUnfitRecords() {
        ConfigTree tree = Sample.tree("a: 1");
        assertThatThrownBy(() -> tree.bind(NoKey.class)).hasMessage("NoKey.a has no @Key");
        assertThatThrownBy(() -> tree.bind(BadDefault.class))
                .hasMessage("default:1:1: BadDefault.a must be >= 1 (was 0)");
        assertThatThrownBy(() -> tree.bind(BadType.class)).hasMessageContaining("BadType.a has the type java.util.Set");
        assertThat(problems(() -> Sample.tree("a: 2").bind(Plain.class)))
                .containsExactly("x.yaml:1:1: is refused: no more than one");
    }
}
