package cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
    @TempDir
    Path folder;

    @Test
    void tellsWhatIsInAGoodScenario() throws IOException {
        Told told = Told.by("validate", TinyScenario.in(folder));
        assertThat(told.code()).isZero();
        assertThat(told.out())
                .contains("tiny.yaml: ok", "20.0 km", "0.0 % of the strip", "1 flows", "dated changes: 1")
                .containsPattern("switched off: .*towers, posts, patrols");
    }

    @Test
    void tellsEveryProblemWithItsPlace() throws IOException {
        String bad = TinyScenario.in(folder, "perDay: 6", "perDay: -6\n    nightRatoi: 2");
        Told told = Told.by("validate", bad);
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.out()).isEmpty();
        assertThat(told.err().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).matches(".*tiny\\.yaml:\\d+:\\d+: flows\\.walkers\\..*"))
                .anySatisfy(line -> assertThat(line).contains("was -6"))
                .anySatisfy(line -> assertThat(line).contains("did you mean 'nightRatio'?"));
    }

    @Test
    void refusesWhatLiesBeyondTheFrontier() throws IOException {
        Told told = Told.by("validate", TinyScenario.in(folder, "km: 12", "km: 21"));
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).contains("gates.mill.km must not lie beyond the frontier's end at 20.000 km (was 21)");
    }

    @Test
    void oneBadFileDoesNotHideTheOthers() throws IOException {
        Told told = Told.by("validate", "nowhere.yaml", TinyScenario.in(folder));
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).contains("nowhere.yaml");
        assertThat(told.out()).contains("tiny.yaml: ok");
    }
}
