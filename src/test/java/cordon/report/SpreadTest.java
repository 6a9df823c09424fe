package cordon.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void whatIsApartStays() {
        assertThat(Spread.apart(new double[] {50, 10, 90}, 20, 0, 100)).containsExactly(50, 10, 90);
    }

    @Test
    void whatOverlapsMovesEquallyFar() {
        assertThat(Spread.apart(new double[] {50, 50}, 20, 0, 100)).containsExactly(40, 60);
        assertThat(Spread.apart(new double[] {54, 50, 46}, 20, 0, 100)).containsExactly(70, 50, 30);
    }

    @Test
    void groupsThatGrowTogetherMerge() {
        assertThat(Spread.apart(new double[] {10, 12, 30}, 20, -100, 100))
                .containsExactly(52 / 3.0 - 20, 52 / 3.0, 52 / 3.0 + 20);
    }

    @Test
    void theEndsHold() {
        assertThat(Spread.apart(new double[] {99, 98, 5}, 20, 0, 100)).containsExactly(100, 80, 5);
        assertThat(Spread.apart(new double[] {0, 0}, 20, 0, 100)).containsExactly(0, 20);
    }

    @Test
    void nothingIsNothing() {
        assertThat(Spread.apart(new double[0], 20, 0, 100)).isEmpty();
    }
}
