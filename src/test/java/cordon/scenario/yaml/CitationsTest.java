package cordon.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitationsTest {
    @TempDir
    Path folder;

    @Test
    void areThoseOfAFileAndOfAllThatItExtends() throws IOException {
        Path base = folder.resolve("base.yaml");
        Path top = folder.resolve("top.yaml");
        Files.writeString(
                base, "# parameters.md#sky\ntitle: base   # from the tests (#grid, #sky)\nquestion: 'what#ever'\n");
        Files.writeString(top, "extends: base.yaml\ntitle: 'a #towers b'   # assumed; see parameters.md#gates\n");
        assertThat(Citations.of(top.toString()).sections()).containsExactly("gates", "sky", "grid");
    }

    @Test
    void areFoundInShippedOnes() {
        assertThat(Citations.of("tutorial").sections()).containsExactly("tutorial");
        assertThat(Citations.of("iraq-syria").sections()).contains("barriers", "gates", "costs", "captagon");
    }
}
