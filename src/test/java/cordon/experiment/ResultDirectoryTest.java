package cordon.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultDirectoryTest {
    @TempDir
    Path folder;

    @Test
    void appearsOnlyWhenCommitted() throws IOException {
        Path target = folder.resolve("a/b");
        try (ResultDirectory directory = ResultDirectory.prepare(target)) {
            Files.writeString(directory.path().resolve("x"), "1");
            assertThat(target).doesNotExist();
            directory.commit();
        }
        assertThat(target.resolve("x")).hasContent("1");
        assertThat(folder.resolve("a")).isDirectoryNotContaining(file -> !file.endsWith("b"));
    }

    @Test
    void leavesNothingWithoutACommitNotEvenParents() throws IOException {
        try (ResultDirectory directory = ResultDirectory.prepare(folder.resolve("a/b"))) {
            Files.createDirectories(directory.path().resolve("charts"));
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void replacesAnEarlierResultButOnlyInTheEnd() throws IOException {
        Path target = earlierResult();
        try (ResultDirectory directory = ResultDirectory.prepare(target)) {
            assertThat(target.resolve("manifest.yaml")).exists();
            Files.writeString(directory.path().resolve("new"), "1");
            directory.commit();
        }
        assertThat(target).isDirectoryNotContaining(file -> !file.endsWith("new"));
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(target));
    }

    @Test
    void keepsAnEarlierResultWithoutACommit() throws IOException {
        Path target = earlierResult();
        ResultDirectory.prepare(target).close();
        assertThat(target.resolve("manifest.yaml")).exists();
    }

    @Test
    void replacesAnEmptyDirectory() throws IOException {
        Path target = Files.createDirectory(folder.resolve("empty"));
        try (ResultDirectory directory = ResultDirectory.prepare(target)) {
            directory.commit();
        }
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void refusesWhatIsNotAResult() throws IOException {
        Files.writeString(folder.resolve("manifest.yaml"), "name: another program's\n");
        assertThatThrownBy(() -> ResultDirectory.prepare(folder)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> ResultDirectory.prepare(Path.of("/"))).isInstanceOf(RefusedException.class);
    }

    private Path earlierResult() throws IOException {
        Path target = Files.createDirectory(folder.resolve("r"));
        Files.writeString(target.resolve("manifest.yaml"), "cordon: '0.0.1'\n");
        return target;
    }
}
