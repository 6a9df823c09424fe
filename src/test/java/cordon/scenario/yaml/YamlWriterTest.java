package cordon.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cordon.scenario.Key;
import cordon.scenario.yaml.Sample.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlWriterTest {
    record Texts(
            @Key(doc = "a") List<String> list,
            @Key(doc = "b") Map<String, List<Map<String, Double>>> deep) {}

    @Test
    void writesEveryKeyInOrder() {
        assertThat(YamlWriter.write(Sample.world(Sample.TEXT))).isEqualTo("""
                        name: 'no'
                        seed: 42
                        start: 2024-02-01T06:30
                        light: night
                        guards:
                          shiftHours: 8.5
                          patrols:
                            - id: north
                              count: 3
                              kind: on-foot
                              postsKm: []
                            - id: south
                              count: 2
                              kind: by-car
                              postsKm: [1, 2.5]
                          rest:
                            hours: 1
                            byNight: true
                        sections:
                          - fromKm: 0
                            toKm: 10
                          - fromKm: 10
                            toKm: 20
                        weights:
                          'a: b': 0.5
                          c: 1
                        line: [[0, 1], [2, 300]]
                        """);
    }

    @Test
    void bindsBackToTheSame() {
        World world = Sample.tree(Sample.TEXT)
                .with("spare={}")
                .with("favourite=horse")
                .bind(World.class);
        String text = YamlWriter.write(world);
        assertThat(Sample.world(text)).isEqualTo(world);
        assertThat(YamlWriter.write(Sample.world(text))).isEqualTo(text);
    }

    @Test
    void anyTextSurvives() {
        List<String> texts = List.of(
                "",
                " ",
                "no",
                "Yes",
                "null",
                "~",
                "12",
                "-1.5",
                "1e3",
                "0x1F",
                "2024-02-01",
                "a: b",
                "a #b",
                "#a",
                "'a'",
                "\"a\"",
                "a\nb",
                "a\tb",
                "\\",
                "- a",
                "? a",
                "[a]",
                "{a}",
                "a, b",
                "&a",
                "*a",
                "!a",
                "|",
                ">",
                "%a",
                "@a",
                "`a",
                "<<",
                "=",
                ".nan",
                "a:",
                "a  b",
                "a ",
                " a",
                "é ü",
                "日本",
                "\uFEFFa",
                "a\u2028b",
                "\u0085",
                "\u0000",
                "😀",
                "\u007f",
                "---",
                "...",
                "true",
                "y",
                "a-b_c.d/e (f) 50%",
                "مرحبا",
                "\r\n",
                "\u200B");
        Map<String, List<Map<String, Double>>> deep = new LinkedHashMap<>();
        texts.forEach(text -> deep.put(text, List.of(Map.of(text, 1.5), Map.of())));
        Texts record = new Texts(texts, deep);
        assertThat(Sample.tree(YamlWriter.write(record)).bind(Texts.class)).isEqualTo(record);
    }

    @ParameterizedTest
    @CsvSource({
        "5.0, 5",
        "0.1, 0.1",
        "100, 100",
        "1e6, 1000000",
        "123456789.125, 123456789.125",
        "2e-3, 0.002",
        "1e-6, 0.000001",
        "1.5e-7, 1.5e-7",
        "1e15, 1e15",
        "-2.5e300, -2.5e300",
        "0, 0",
        "-0.0, -0",
        "2e23, 2e23",
        "4.9e-324, 5e-324",
        "1.7976931348623157e308, 1.7976931348623157e308"
    })
    void numbersAreShort(double number, String text) {
        assertThat(Numbers.text(number)).isEqualTo(text);
    }

    @Test
    void numbersSurvive() {
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                assertThat(Double.parseDouble(Numbers.text(number))).isEqualTo(number);
                assertThat(Numbers.text(number)).matches(Numbers.DECIMAL);
            }
        }
        assertThatThrownBy(() -> Numbers.text(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
