package cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MainTest {
    private static final List<String> VERBS = List.of(
            "run",
            "gui",
            "experiment",
            "compare",
            "analyse",
            "status",
            "reproduce",
            "merge",
            "anchors",
            "verify",
            "costs",
            "validate",
            "schema",
            "borders");

    @Test
    void tellsItsVersionAndCommit() {
        Told told = Told.by("--version");
        assertThat(told.code()).isZero();
        assertThat(told.out()).matches("cordon \\d+\\.\\d+\\.\\d+ \\(commit .+\\)\\R");
    }

    @Test
    void everyVerbHasHelpWithExamples() {
        assertThat(Told.by("--help").out()).contains(VERBS).contains("Examples:");
        for (String verb : VERBS) {
            Told told = Told.by(verb, "--help");
            assertThat(told.code()).isZero();
            assertThat(told.err()).isEmpty();
            assertThat(told.out()).contains("Usage: cordon " + verb, "Examples:", "  cordon " + verb);
        }
    }

    @Test
    void aMisspeltVerbIsAMistakeWithASuggestion() {
        Told told = Told.by("experimen");
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err())
                .contains("experimen", "Did you mean: cordon experiment")
                .doesNotContain("\tat ");
    }

    @Test
    void aMisspeltOptionIsAMistakeWithASuggestion() {
        Told told = Told.by("run", "--sead", "3");
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).contains("--sead", "--seed", "cordon run --help");
    }

    @Test
    void aNumberThatIsNoneIsAMistake() {
        Told told = Told.by("run", "--seed", "many");
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).contains("--seed", "many");
    }
}
