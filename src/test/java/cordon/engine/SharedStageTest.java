package cordon.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.scenario.TimedScenario;
import cordon.scenario.yaml.ScenarioReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stage that takes over what it has in common with another gives the same events as one that is built by itself. */
class SharedStageTest {
    private static final String SHORT = "period.days=4";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "barriers.sections.wall.toKm=24",
                "guards.patrols.line.beatKm=10",
                "sensing.towers.line.spacingKm=5",
                "gates.east-gate.open=false",
                "modes.foot.speedKmh=4",
                "grid.depthKm=8",
                "period.start=2024-04-01T00:00",
                "flows.walkers.to={fromKm: 20, toKm: 40, offsetKm: 6}"
            })
    void givesTheSameEvents(String change) {
        Stage base = Stage.of(read(List.of(SHORT)));
        events(base);
        TimedScenario changed = read(List.of(SHORT, change));
        assertThat(events(base.another(changed))).hasSizeGreaterThan(50).isEqualTo(events(Stage.of(changed)));
    }

    private static TimedScenario read(List<String> settings) {
        return ScenarioReader.read("tutorial", settings);
    }

    private static List<String> events(Stage stage) {
        List<String> events = new ArrayList<>();
        BorderSim sim = new BorderSim(stage, 5, (Event event) -> events.add(event.toString()));
        while (sim.tick()) {
            continue;
        }
        return events;
    }
}
