package cordon.scenario.yaml;

import static cordon.scenario.yaml.Sample.problems;
import static org.assertj.core.api.Assertions.assertThat;

import cordon.scenario.ConfigException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntaxTest {
    @TempDir
    Path folder;

    @Test
    void refusesWhatIsNoYaml() {
        assertThat(problems("name: a\n\tseed: 1\n"))
                .containsExactly(
                        "x.yaml:2:1: is not valid YAML: found character '\\t(TAB)' that cannot start any token."
                                + " (Do not use \\t(TAB) for indentation)");
        assertThat(problems("name: [a\nseed: 1\n"))
                .containsExactly("x.yaml:2:5: is not valid YAML: expected ',' or ']', but got :");
        assertThat(problems("name: a: b\n"))
                .containsExactly("x.yaml:1:8: is not valid YAML: mapping values are not allowed here");
        assertThat(problems("name: a\n---\nname: b\n"))
                .containsExactly("x.yaml:2:1: is not valid YAML: expected a single document in the stream,"
                        + " but found another document");
        assertThat(problems("name: a\u0007b\n"))
                .containsExactly("x.yaml:1:8: is not valid YAML: the character U+0007 is not allowed");
        assertThat(problems("name: *a\n")).containsExactly("x.yaml:1:7: is not valid YAML: found undefined alias a");
    }

    @Test
    void refusesWhatIsNoMap() {
        assertThat(problems("")).containsExactly("x.yaml:1:1: is empty");
        assertThat(problems("# nothing\n\n")).containsExactly("x.yaml:1:1: is empty");
        assertThat(problems("\n- a\n")).containsExactly("x.yaml:2:1: must be a map of keys (was a list)");
        assertThat(problems("hello")).containsExactly("x.yaml:1:1: must be a map of keys (was 'hello')");
    }

    @Test
    void refusesTagsAndOddKeys() {
        assertThat(problems("name: !!javax.script.ScriptEngineManager [1]\nseed: !mine 3\n? [a]\n: 1\nguards: {}"))
                .containsExactly(
                        "x.yaml:1:7: name has the tag !!javax.script.ScriptEngineManager, and tags are not allowed",
                        "x.yaml:2:7: seed has the tag !mine, and tags are not allowed",
                        "x.yaml:3:3: has a key that is not plain text",
                        "x.yaml:5:9: guards.shiftHours is missing");
    }

    @Test
    void refusesDuplicatesAlsoThroughAliases() {
        assertThat(problems("name: &k seed\n*k : 1\nseed: 2\nguards: {shiftHours: 8, shiftHours: 9}\n"))
                .containsExactly(
                        "x.yaml:3:1: seed is given twice (first at line 1)",
                        "x.yaml:4:25: guards.shiftHours is given twice (first at line 4)");
        assertThat(problems("name: a\nguards: {<<: {shiftHours: 4}, <<: {shiftHours: 5}}\n"))
                .containsExactly("x.yaml:2:31: guards.<< is given twice (first at line 2)");
        assertThat(problems("name: a\nguards: {shiftHours: 8, <<: 3}\n"))
                .containsExactly("x.yaml:2:29: guards.<< must be a map or a list of maps (was '3')");
    }

    @Test
    void refusesBombs() {
        assertThat(problems("name: a\nline: " + "[".repeat(200) + "]".repeat(200)))
                .singleElement()
                .asString()
                .contains("is not valid YAML: Nesting Depth exceeded");
        assertThat(problems("name: &a [" + "1,".repeat(60) + "]\nline: [" + "*a, ".repeat(60) + "]"))
                .singleElement()
                .asString()
                .contains("is not valid YAML: Number of aliases for non-scalar nodes exceeds");
        StringBuilder doubling = new StringBuilder("k0: &k0 [1, 2]\n");
        for (int i = 1; i < 24; i++) {
            doubling.append("k%d: &k%d [*k%d, *k%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(problems(doubling.toString()))
                .singleElement()
                .asString()
                .contains("grows beyond a million values through aliases");
        assertThat(problems("name: a\nguards: {shiftHours: 8}\nline: &l [*l]\n"))
                .containsExactly("x.yaml:3:7: line[0] contains itself through an alias");
    }

    @Test
    void refusesDepthThroughAliases() {
        StringBuilder deep = new StringBuilder("k0: &k0 [1]\n");
        for (int i = 1; i < 50; i++) {
            String inner = "[".repeat(45) + "*k" + (i - 1) + "]".repeat(45);
            deep.append("k%d: &k%d %s\n".formatted(i, i, inner));
        }
        assertThat(problems(deep.toString())).singleElement().asString().contains("nests more than 100 deep");
    }

    @Test
    void refusesFilesThatAreNotText() throws IOException {
        assertThat(file("name: a\nlight: ä\n".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(":2:8: is not UTF-8 text (byte 0xE4)");
        assertThat(file("name: a #".concat("x".repeat(3 * 1024 * 1024)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(":1:1: is larger than 3 MB");
        assertThat(file("\uFEFF{}".getBytes(StandardCharsets.UTF_8))).startsWith(":1:1: name is missing");
    }

    @Test
    void refusesFilesThatAreNotThere() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), "name: a\n");
        Path wrong = folder.resolve("bsae.yaml");
        assertThat(problems(() -> ConfigTree.read(wrong)))
                .containsExactly(wrong + ":1:1: does not exist; did you mean 'base.yaml'?");
        assertThat(problems(() -> ConfigTree.read(folder)))
                .containsExactly(folder + ":1:1: cannot be read: it is a directory");
    }

    @Test
    void mutatedTextsBindOrAreRefused() {
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 3000; i++) {
            String text = Sample.TEXT;
            for (int n = random.nextInt(4); n >= 0; n--) {
                text = mutated(text, random);
            }
            try {
                Sample.World world = Sample.world(text);
                assertThat(Sample.world(YamlWriter.write(world))).isEqualTo(world);
            } catch (ConfigException e) {
                refused++;
                assertThat(e.problems())
                        .isNotEmpty()
                        .allSatisfy(problem -> assertThat(problem.toString()).matches("[^\n\r]*"));
            }
        }
        assertThat(refused).isBetween(1500, 2990);
    }

    @Test
    void mutatedOverridesBindOrAreRefused() {
        Random random = new Random(11);
        ConfigTree tree = Sample.tree(Sample.TEXT);
        for (int i = 0; i < 1000; i++) {
            String path = mutated("guards.patrols[1].count", random);
            String value = mutated("{id: north, count: 4}", random);
            assertThat(problems(() -> tree.with(path, value).bind(Sample.World.class)))
                    .allSatisfy(problem -> assertThat(problem).matches("[^\n\r]*"));
        }
    }

    private static String mutated(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + 1 + random.nextInt(4));
        String odd = "\t:-[]{}#&*!|>'\"%@`,?\n <~0aé\u0000\uD83D\u2028.";
        String inserted = String.valueOf(odd.charAt(random.nextInt(odd.length())));
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, from) + text.substring(to);
            case 1 -> text.substring(0, to) + text.substring(from);
            case 2 -> text.substring(0, from) + inserted + text.substring(from);
            case 3 -> line(text, random, 0);
            default -> line(text, random, 2);
        };
    }

    private static String line(String text, Random random, int times) {
        String[] lines = text.split("\n", -1);
        int which = random.nextInt(lines.length);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            out.append((lines[i] + "\n").repeat(i == which ? times : 1));
        }
        return out.toString();
    }

    private String file(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("f.yaml"), bytes);
        String first =
                problems(() -> ConfigTree.read(file).bind(Sample.World.class)).get(0);
        return first.substring(file.toString().length());
    }
}
