package cordon.scenario.yaml;

import static cordon.scenario.yaml.Sample.problems;
import static org.assertj.core.api.Assertions.assertThat;

import cordon.scenario.Key;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResolverTest {
    record Pair(
            @Key(doc = "a", def = "0") int a,
            @Key(doc = "b", def = "0") int b) {}

    @TempDir
    Path folder;

    @Test
    void findsFilesBesideTheOneThatExtends() throws IOException {
        Files.createDirectories(folder.resolve("sub"));
        Files.writeString(folder.resolve("base.yaml"), "extends: ./sub/../root.yaml\nb: 2\n");
        Files.writeString(folder.resolve("root.yaml"), "a: 5\nb: 1\n");
        Path top = Files.writeString(folder.resolve("sub/top.yaml"), "extends: ../base.yaml\na: 3\n");
        assertThat(ConfigTree.read(top).bind(Pair.class)).isEqualTo(new Pair(3, 2));
        assertThat(ConfigTree.read(top).origin()).isEqualTo(top.toString());
    }

    @Test
    void findsShippedConfigurations() throws IOException {
        Path top = Files.writeString(folder.resolve("top.yaml"), "extends: yaml-test/upper.yaml\n");
        assertThat(ConfigTree.read(top).bind(Pair.class)).isEqualTo(new Pair(1, 2));
        assertThat(ConfigTree.shipped("yaml-test/upper.yaml").origin()).isEqualTo("shipped:yaml-test/upper.yaml");
        assertThat(ConfigTree.shipped("yaml-test/upper.yaml").bind(Pair.class)).isEqualTo(new Pair(1, 2));
        assertThat(problems(() -> ConfigTree.shipped("yaml-test-loewr.yaml")))
                .containsExactly("yaml-test-loewr.yaml:1:1: does not exist; did you mean 'yaml-test-lower.yaml'?");
    }

    @Test
    void refusesCirclesOfFiles() throws IOException {
        Path a = Files.writeString(folder.resolve("a.yaml"), "extends: ./a.yaml\n");
        assertThat(problems(() -> ConfigTree.read(a).bind(Pair.class)))
                .containsExactly(a + ":1:10: extends makes a circle: " + a + " -> " + a);
    }

    @Test
    void suggestsSiblings() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), "a: 5\n");
        Path top = Files.writeString(folder.resolve("top.yaml"), "extends: bas.yaml\nc: 1\n");
        assertThat(problems(() -> ConfigTree.read(top).bind(Pair.class)))
                .hasSize(2)
                .first()
                .asString()
                .startsWith(
                        top + ":1:10: extends names no file (was 'bas.yaml'); did you mean 'base.yaml'?; there are");
        Path odd = Files.writeString(folder.resolve("odd.yaml"), "extends: \"a\\0b\"\n");
        assertThat(problems(() -> ConfigTree.read(odd).bind(Pair.class))).hasSize(1);
    }
}
