package cordon.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import cordon.cli.Main;
import cordon.fixtures.Configs;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema by which editors complete and check configurations is that of the records, and every configuration keeps it. */
class CommittedSchemaTest {
    private static final Path SCHEMA = Path.of("configs/scenario.schema.json");
    private static final Pattern COMMENT = Pattern.compile("(?m)^# yaml-language-server: \\$schema=(\\S+)$");

    static List<Path> configs() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/sensitivity"))) {
            Stream<Path> tested = files.filter(file -> file.toString().endsWith(".yaml"));
            return Stream.concat(Configs.scenarios().stream(), tested).sorted().toList();
        }
    }

    @Test
    void isWhatTheProgramPrints() throws IOException {
        StringWriter printed = new StringWriter();
        assertThat(Main.run(new PrintWriter(printed), new PrintWriter(printed), "schema"))
                .isZero();
        assertThat(Files.readString(SCHEMA))
                .as(
                        "the schema has changed; refresh it with: mvn -q compile exec:java -Dexec.args=\"schema --out %s\"",
                        SCHEMA)
                .isEqualTo(printed.toString());
    }

    @ParameterizedTest
    @MethodSource("configs")
    void isKeptByEveryConfiguration(Path config) throws IOException {
        assertThat(problems(Files.readString(config))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"days: 90", "target: human", "extends: tutorial.yaml"})
    void isBrokenByAMistake(String good) throws IOException {
        String config = good.startsWith("extends") ? "interventions.yaml" : "tutorial.yaml";
        String text = Files.readString(Path.of("configs", config));
        assertThat(text).contains(good);
        assertThat(problems(text.replace(good, good.replaceFirst(": .*", ": -1"))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("configs")
    void isNamedByEveryConfiguration(Path config) throws IOException {
        Matcher comment = COMMENT.matcher(Files.readString(config));
        assertThat(comment.find()).isTrue();
        assertThat(config.resolveSibling(comment.group(1))).isRegularFile().hasSameBinaryContentAs(SCHEMA);
        assertThat(comment.find()).isFalse();
    }

    private static List<String> problems(String yaml) throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(Files.readString(SCHEMA));
        return schema.validate(yaml, InputFormat.YAML).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }
}
