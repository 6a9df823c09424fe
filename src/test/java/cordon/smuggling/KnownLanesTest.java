package cordon.smuggling;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.fixtures.TextWorld;
import cordon.scenario.Scenario;
import cordon.world.Strip;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of ten lanes of a kilometre those are known whose middles lie between km 2.5 and 6.5: 2 to 6. */
class KnownLanesTest {
    private final Scenario scenario = TextWorld.of("""
            +2 | .........x
             0 | ..........
            -2 | .........o
            """)
            .with("organisations.gang.expansion={knowsFromKm: 2.5, knowsToKm: 6.5}")
            .scenario()
            .start();
    private final Strip strip = new Strip(10, scenario.grid());
    private final KnownLanes lanes =
            new KnownLanes(Scenario.find(scenario.organisations(), "gang").expansion(), strip);

    private void known(int... expected) {
        for (int lane = 0; lane < 10; lane++) {
            int each = lane;
            assertThat(lanes.knows(lane))
                    .isEqualTo(java.util.Arrays.stream(expected).anyMatch(l -> l == each));
        }
    }

    @Test
    void theStretchIsKnownAndWithoutOneAll() {
        known(2, 3, 4, 5, 6);
        KnownLanes all = new KnownLanes(Optional.empty(), strip);
        assertThat(all.knows(0) && all.knows(9)).isTrue();
    }

    /** 30 of 120 USD are a quarter. */
    @Test
    void lossesAreSharesOfAMonth() {
        assertThat(lanes.lostShare()).isZero();
        lanes.note(100, 0);
        lanes.note(20, 30);
        assertThat(lanes.lostShare()).isEqualTo(0.25);
        lanes.newMonth();
        assertThat(lanes.lostShare()).isZero();
        lanes.note(10, 5);
        assertThat(lanes.lostShare()).isEqualTo(0.5);
    }

    @Test
    void theWorstAreGivenUpAndTheBestOpened() {
        double[] margins = {9, 5, -1, 2, -3, 0, -1, 5, 0, -7};
        assertThat(lanes.drop(margins, 2)).containsExactly(4, 2);
        known(3, 5, 6);
        assertThat(lanes.drop(margins, 5)).containsExactly(6);
        known(3, 5);
        assertThat(lanes.open(margins, 2)).containsExactly(0, 1);
        known(0, 1, 3, 5);
        assertThat(lanes.open(margins, 9)).containsExactly(7);
        known(0, 1, 3, 5, 7);
        assertThat(lanes.drop(margins, 0)).isEmpty();
    }

    @Test
    void theLastIsKept() {
        double[] margins = {0, 0, -5, -4, -3, -2, -1, 0, 0, 0};
        assertThat(lanes.drop(margins, 9)).containsExactly(2, 3, 4, 5);
        known(6);
        assertThat(lanes.drop(margins, 9)).isEmpty();
    }
}
