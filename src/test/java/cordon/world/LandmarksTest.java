package cordon.world;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.fixtures.TextWorld;
import cordon.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Towers at km 2.5 and 6.5, 2 km deep, and a post at (4.5, 3), seen from the middles of cells of a kilometre. */
class LandmarksTest {
    private final Scenario scenario = TextWorld.of("""
            +3 | ....P.....
            +2 | ..T...T..x
             0 | ..........
            -4 | .........o
            """).scenario().start();
    private final Strip strip = new Strip(10, scenario.grid());
    private final Landmarks landmarks = Landmarks.of(scenario, strip);

    /** The middles of columns 1, 2 and 3 are 1, 0 and 1 km from the first tower; posts do not count. */
    @Test
    void towersAreCountedWithinAKilometre() {
        int[] near = {0, 1, 1, 1, 0, 1, 1, 1, 0, 0};
        for (int column = 0; column < 10; column++) {
            assertThat(landmarks.towersNear(column)).isEqualTo(near[column]);
            assertThat(Landmarks.none(strip).towersNear(column)).isZero();
        }
    }

    /** Of each of 20 rows of 10 columns: as many as are within 2.1 km of the cell's middle, told one by one. */
    @Test
    void eachCellKnowsHowManyAreNear() {
        double[][] spots = {{2.5, 2}, {6.5, 2}, {4.5, 3}};
        for (double distance : new double[] {0.4, 1.2, 2.1, 5}) {
            int[] near = landmarks.within(distance, 0, 10, 0, 20);
            for (int column = 0; column < 10; column++) {
                for (int row = 0; row < 20; row++) {
                    int expected = 0;
                    for (double[] spot : spots) {
                        expected += Math.hypot(column + 0.5 - spot[0], row - 9.5 - spot[1]) <= distance ? 1 : 0;
                    }
                    assertThat(near[column * 20 + row]).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void aWindowHasItsPartOfTheWhole() {
        int[] all = landmarks.within(3, 0, 10, 0, 20);
        int[] part = landmarks.within(3, 4, 5, 8, 6);
        for (int column = 0; column < 5; column++) {
            for (int row = 0; row < 6; row++) {
                assertThat(part[column * 6 + row]).isEqualTo(all[(column + 4) * 20 + row + 8]);
            }
        }
        assertThat(all).contains(0, 1, 2);
    }
}
