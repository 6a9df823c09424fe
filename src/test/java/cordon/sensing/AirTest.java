package cordon.sensing;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.scenario.Sky;
import cordon.scenario.yaml.ScenarioReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each regime with and without crossover, then the ideal: clear air at full contrast whatever the hour. */
class AirTest {
    private static final String REST = "visiblePerKm: 1, hoursPerYear: 100, meanHours: 5}";
    private final Sky sky = ScenarioReader.read(
                    "tutorial",
                    List.of(
                            "sky.clearThermalPerKm=0.1",
                            "sky.crossoverContrast=0.3",
                            "sky.regimes=[{id: haze, thermalPerKm: 0.5, " + REST + ", {id: fog, thermalPerKm: 4, "
                                    + REST + "]"))
            .start()
            .sky();
    private final Air air = new Air(sky);

    @Test
    void everyRegimeHasTwoStates() {
        assertThat(air.states()).isEqualTo(7);
        for (int regime = 0; regime < 3; regime++) {
            double thermal = List.of(0.1, 0.5, 4.0).get(regime);
            for (boolean crossover : new boolean[] {false, true}) {
                int state = air.state(regime, crossover);
                assertThat(state).isEqualTo(2 * regime + (crossover ? 1 : 0));
                assertThat(air.extinctionPerKm(state)).isEqualTo(thermal);
                assertThat(air.contrast(state)).isEqualTo(crossover ? 0.3 : 1);
            }
        }
    }

    @Test
    void theIdealIsClearAndFullOfContrast() {
        assertThat(air.ideal()).isEqualTo(6);
        assertThat(air.extinctionPerKm(air.ideal())).isEqualTo(0.1);
        assertThat(air.contrast(air.ideal())).isEqualTo(1);
    }
}
