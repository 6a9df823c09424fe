package cordon.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.scenario.Scenario;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class WallTest {
    private final Scenario scenario = ScenarioFixture.iraqSyria(365);

    @Test
    void whatStandsIsOneStretch() {
        Wall first = Wall.at(scenario.period().start(), scenario).get(0);
        assertThat(first).isEqualTo(new Wall(0, 180, 2, false, true));
    }

    @Test
    void aBuildingSiteIsSplitWhereTheBuildersAre() {
        List<Wall> walls = Wall.at(LocalDateTime.of(2024, 9, 1, 0, 0), scenario);
        Wall built = walls.get(2);
        assertThat(built.concrete() && built.built()).isTrue();
        assertThat(built.toKm()).isCloseTo(380 + 8 * 366 / (365.25 / 12), within(1e-9));
        assertThat(walls.get(3)).isEqualTo(new Wall(built.toKm(), 560, 1, false, true));
        assertThat(walls.get(4)).isEqualTo(new Wall(built.toKm(), 560, 2, true, false));
    }

    @Test
    void beforeItBeginsNothingStandsAndAfterItEndsAllDoes() {
        assertThat(Wall.at(LocalDateTime.of(2023, 1, 1, 0, 0), scenario).get(3).built())
                .isFalse();
        assertThat(Wall.at(LocalDateTime.of(2033, 1, 1, 0, 0), scenario))
                .hasSize(3)
                .allMatch(Wall::built);
    }
}
