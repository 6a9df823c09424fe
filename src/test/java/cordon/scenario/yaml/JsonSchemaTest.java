package cordon.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import cordon.scenario.yaml.Sample.World;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSchemaTest {
    private static final String GUARDS = "name: a\nguards: {shiftHours: 8, patrols: [{id: a, count: 1}]}\n";

    private static List<String> validate(String yaml) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(JsonSchema.of(World.class, "World"))
                .validate(yaml, InputFormat.YAML)
                .stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    @Test
    void acceptsWhatBinds() {
        assertThat(validate(Sample.TEXT.replace("name: no", "name: 'no'"))).isEmpty();
        assertThat(validate(YamlWriter.write(Sample.world(Sample.TEXT)))).isEmpty();
        assertThat(validate(GUARDS + "priceUsd: null\nspare: null\nfavourite: null\nstart: '2024-02-01'\n"))
                .isEmpty();
        assertThat(validate("extends: base.yaml\nguards: {patrols: [{id: a, remove: true}, {id: b, count: 2}]}\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seed: 1.5",
                "zebra: 1",
                "light: dusk",
                "start: noon",
                "weights: {a: 2}",
                "line: [1]",
                "favourite: cow",
                "sections: [{fromKm: 1}]",
                "spare: {hours: -1}",
                "priceUsd: x"
            })
    void refusesWhatDoesNotBind(String line) {
        assertThat(validate(GUARDS + line + "\n")).isNotEmpty();
        assertThat(Sample.problems(GUARDS + line + "\n")).isNotEmpty();
    }

    @Test
    void refusesIncompleteDocumentsUnlessTheyExtend() {
        assertThat(validate("name: a\nguards: {patrols: [{id: a}]}\n")).hasSize(2);
        assertThat(validate("name: a\n")).hasSize(1);
        assertThat(validate("extends: b.yaml\nguards: {patrols: [{count: 1}]}\n"))
                .hasSize(1);
        assertThat(validate("name: a\nguards: {shiftHours: 0}\n")).hasSize(1);
    }

    @Test
    void saysWhatTheAnnotationsSay() throws Exception {
        String text = JsonSchema.of(World.class, "World");
        assertThat(text).isEqualTo(JsonSchema.of(World.class, "World")).endsWith("}\n");
        JsonNode properties = new ObjectMapper().readTree(text).get("properties");
        JsonNode shift = properties.at("/guards/properties/shiftHours");
        assertThat(shift.toString())
                .isEqualTo("{\"description\":\"Length of a shift. [h]\",\"type\":\"number\","
                        + "\"exclusiveMinimum\":0,\"maximum\":24}");
        assertThat(properties.at("/light").toString())
                .isEqualTo("{\"description\":\"Light.\",\"type\":\"string\",\"enum\":[\"day\",\"night\"],"
                        + "\"default\":\"day\"}");
        assertThat(properties.at("/favourite/enum").toString()).isEqualTo("[\"on-foot\",\"by-car\",\"horse\",null]");
        assertThat(properties.at("/name/description").asText()).isEqualTo("The name of the \"run\".");
    }

    @Test
    void everyKeyIsInTheSchemaAndEveryLeafHasAPath() {
        assertThat(SchemaPaths.of(World.class).stream().map(SchemaPath::path))
                .containsExactly(
                        "name",
                        "seed",
                        "start",
                        "light",
                        "guards.shiftHours",
                        "guards.patrols.*.id",
                        "guards.patrols.*.count",
                        "guards.patrols.*.kind",
                        "guards.patrols.*.postsKm",
                        "guards.patrols.*.note",
                        "guards.rest.hours",
                        "guards.rest.byNight",
                        "sections[*].fromKm",
                        "sections[*].toKm",
                        "weights.*",
                        "line",
                        "priceUsd",
                        "spare.hours",
                        "spare.byNight",
                        "favourite");
        assertThat(SchemaPaths.of(World.class).get(9).key().label()).isTrue();
    }
}
