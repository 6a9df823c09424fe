package cordon.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cordon.engine.BorderSim;
import cordon.engine.Stage;
import cordon.events.Event;
import cordon.measures.Measures;
import cordon.scenario.TimedScenario;
import cordon.scenario.yaml.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that is changed while it goes on is the run of the scenario that is saved of it. */
class LiveChangeTest {
    private static final List<String> SHORT = List.of("period.days=6", "period.warmUpDays=2");

    @TempDir
    Path folder;

    private final List<Event> watched = new ArrayList<>();
    private Draft draft;
    private BorderGui run;
    private boolean keptItsStart;

    private void begin(String config, List<String> settings) {
        draft = Draft.of(config, settings);
        run = Watching.run(draft.read(), watched::add);
        run.start();
    }

    private void until(double minute) {
        while (run.sim().nowMin() < minute && run.step()) {
            continue;
        }
    }

    private void change(String path, String value) {
        LocalDateTime date = LiveChange.dateOf(run);
        draft = draft.with(Draft.change(run.scenario(), date, Map.of(path, value)));
        run.continueAs(draft.read());
    }

    private List<Event> headless() throws IOException {
        Path file = folder.resolve("saved.yaml");
        SavedScenario.write(draft, file);
        return Watching.unwatched(ScenarioReader.read(file.toString(), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "guards.patrols.line.outShare, 0.9",
        "guards.command.operators, 3",
        "gates.east-gate.open, false",
        "flows.walkers.perDay, 60",
        "sensing.towers.line.nuisancePerNight, 6",
        "sensing.towers.line.spacingKm, 5",
        "organisations.gang.nightShare, 0.1",
        "barriers.layers.fence.delayMin.foot, '[5, 10, 30]'",
        "commodities.goods.penaltyUsd, 3000"
    })
    void aChangeMadeWhileARunGoesOnIsThatOfTheSavedScenario(String path, String value) throws IOException {
        begin("tutorial", SHORT);
        until(1703.5);
        change(path, value);
        until(Double.POSITIVE_INFINITY);
        assertThat(watched).isEqualTo(headless());
        theTablesAreThoseOfTheSavedScenario();
        List<Event> unchanged = Watching.unwatched(draft.asOpened().read());
        assertThat(watched).isNotEqualTo(unchanged);
        assertThat(watched.stream().filter(event -> event.atMin() < 1704).toList())
                .isEqualTo(
                        unchanged.stream().filter(event -> event.atMin() < 1704).toList());
        assertThat(watched).contains(new Event.Changed(1704, "change-1"));
    }

    /** What is counted in the window is what a run of the saved scenario would count, and what a run of the opened one would not. */
    private void theTablesAreThoseOfTheSavedScenario() throws IOException {
        TimedScenario saved = ScenarioReader.read(folder.resolve("saved.yaml").toString(), List.of());
        Measures measures = new Measures(saved, run.stage().frontier().lengthKm());
        watched.forEach(measures::on);
        assertThat(run.watch().result()).isEqualTo(measures.result());
        Measures asOpened =
                new Measures(draft.asOpened().read(), run.stage().frontier().lengthKm());
        watched.forEach(asOpened::on);
        keptItsStart |= run.watch().result().equals(asOpened.result());
    }

    /** Costs, shares of busy time and who counts as a militia follow what was changed, on scenarios that have all of it. */
    @ParameterizedTest
    @CsvSource({
        "iraq-syria, guards.teams.reaction.spacingKm, 20",
        "iraq-syria, barriers.repairUsd, 5000",
        "iraq-syria, gates.al-sikak.militia, network-b"
    })
    void costsFollowTheChange(String config, String path, String value) throws IOException {
        begin(config, List.of("period.days=3", "period.warmUpDays=1"));
        until(1703.5);
        change(path, value);
        until(Double.POSITIVE_INFINITY);
        assertThat(watched).isEqualTo(headless());
        theTablesAreThoseOfTheSavedScenario();
        assertThat(keptItsStart).isFalse();
    }

    @Test
    void changesInTheWarmUpAtOneInstantAndAmongDatedOnesAreKeptInOrder() throws IOException {
        begin("interventions", List.of("period.days=60", "period.warmUpDays=5"));
        until(-1440);
        change("flows.walkers.perDay", "30");
        change("flows.walkers.perDay", "36");
        until(31 * 1440);
        change("gates.east-gate.open", "true");
        until(40 * 1440);
        change("guards.patrols.line.outShare", "0.8");
        until(Double.POSITIVE_INFINITY);
        assertThat(watched).isEqualTo(headless());
        assertThat(watched.stream()
                        .filter(Event.Changed.class::isInstance)
                        .map(event -> ((Event.Changed) event).intervention()))
                .containsExactly("change-1", "change-2", "gate-closed", "change-3", "change-4", "patrol-surge");
    }

    @Test
    void whatHoldsFromTheStartIsSavedToo() throws IOException {
        begin("tutorial", SHORT);
        draft = draft.withSeed(-5)
                .with("guards.patrols.line.outShare", "0.8")
                .with("modes.foot.speedKmh", "5")
                .with("sky.zones", "[]");
        run = Watching.run(draft.read(), watched::add);
        run.start();
        until(100.5);
        change("gates.east-gate.tollUsd.pickup", "10");
        until(Double.POSITIVE_INFINITY);
        assertThat(watched).isEqualTo(headless());
    }

    @Test
    void aFileIsExtendedFromWhereItIsSaved() throws IOException {
        Path opened = Files.writeString(folder.resolve("mine.yaml"), "extends: tutorial.yaml\ntitle: Mine\n");
        begin(opened.toString(), SHORT);
        until(10);
        change("guards.command.operators", "2");
        Path below = Files.createDirectory(folder.resolve("below")).resolve("saved.yaml");
        SavedScenario.write(draft, below);
        assertThat(below).content().contains("extends: '../mine.yaml'", "date: 2024-03-01T00:10", "operators: '2'");
        assertThat(ScenarioReader.read(below.toString(), List.of())).isEqualTo(draft.read());
        assertThatThrownBy(() -> SavedScenario.write(draft, opened))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot extend itself");
        assertThat(opened).content().contains("extends: tutorial.yaml");
    }

    @Test
    void whatNoFileThatExtendsCanSayIsNotWritten() {
        draft = Draft.of("tutorial", List.of("guards.patrols.*.outShare=0.9"));
        Path file = folder.resolve("saved.yaml");
        assertThatThrownBy(() -> SavedScenario.write(draft, file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("guards.patrols.*.outShare");
        assertThat(file).doesNotExist();
    }

    @Test
    void startedAgainTheChangesComeAtTheirDates() {
        begin("tutorial", SHORT);
        until(500);
        change("flows.walkers.perDay", "60");
        until(Double.POSITIVE_INFINITY);
        List<Event> first = List.copyOf(watched);
        watched.clear();
        run.start();
        until(Double.POSITIVE_INFINITY);
        assertThat(watched).isEqualTo(first);
        watched.clear();
        run.startNextAs(draft.asOpened().withSeed(9).read());
        run.start();
        until(Double.POSITIVE_INFINITY);
        assertThat(watched)
                .isEqualTo(Watching.unwatched(draft.asOpened().withSeed(9).read()));
    }

    @Test
    void aRunThatLooksAheadOrHasPassedWhatDiffersCannotBeChanged() {
        TimedScenario plain = Watching.tutorial();
        Stage stage = Stage.of(plain);
        assertThatThrownBy(() -> new BorderSim(stage, 1, watched::add).continueAs(stage))
                .isInstanceOf(IllegalStateException.class);
        begin("tutorial", SHORT);
        until(100);
        Draft late = draft.with(
                Draft.change(run.scenario(), LocalDateTime.of(2024, 3, 1, 1, 0), Map.of("flows.walkers.perDay", "60")));
        assertThatThrownBy(() -> run.continueAs(late.read())).isInstanceOf(IllegalArgumentException.class);
    }
}
