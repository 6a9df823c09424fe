package cordon.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.scenario.Grid;
import org.junit.jupiter.api.Test;

/** A line of 23 km in cells of 2 km, 5 km deep, in lanes of 5 km: 12 columns of which the last is half, 2 x 3 rows, 5 lanes. */
class StripTest {
    private final Strip strip = new Strip(23, new Grid(2, 5, 5, 5));

    @Test
    void hasWholeCellsAndLanes() {
        assertThat(strip.lengthKm()).isEqualTo(23);
        assertThat(strip.cellKm()).isEqualTo(2);
        assertThat(strip.depthKm()).isEqualTo(5);
        assertThat(strip.laneKm()).isEqualTo(5);
        assertThat(strip.columns()).isEqualTo(12);
        assertThat(strip.rowsPerSide()).isEqualTo(3);
        assertThat(strip.rows()).isEqualTo(6);
        assertThat(strip.lanes()).isEqualTo(5);
        assertThat(new Strip(24, new Grid(2, 6, 6, 5)).columns()).isEqualTo(12);
        assertThat(new Strip(24, new Grid(2, 6, 6, 5)).rowsPerSide()).isEqualTo(3);
        assertThat(new Strip(24, new Grid(2, 6, 6, 5)).lanes()).isEqualTo(4);
        assertThat(new Strip(0.7 + 0.1, new Grid(0.1, 1, 0.2, 5)).columns()).isEqualTo(8);
        assertThat(new Strip(0.7 + 0.1, new Grid(0.1, 1, 0.2, 5)).lanes()).isEqualTo(4);
        assertThat(new Strip(1e-12, new Grid(1, 2, 2, 5)).columns()).isEqualTo(1);
        assertThat(new Strip(1e-12, new Grid(1, 2, 2, 5)).lanes()).isEqualTo(1);
    }

    @Test
    void holdsPlacesFromEndToEnd() {
        assertThat(strip.holds(0)).isTrue();
        assertThat(strip.holds(23)).isTrue();
        assertThat(strip.holds(-0.001)).isFalse();
        assertThat(strip.holds(23.001)).isFalse();
    }

    @Test
    void findsColumnsRowsAndLanes() {
        assertThat(strip.columnAt(-1)).isZero();
        assertThat(strip.columnAt(1.999)).isZero();
        assertThat(strip.columnAt(2)).isEqualTo(1);
        assertThat(strip.columnAt(99)).isEqualTo(11);
        assertThat(strip.rowAt(-99)).isZero();
        assertThat(strip.rowAt(-4)).isEqualTo(1);
        assertThat(strip.rowAt(-0.001)).isEqualTo(2);
        assertThat(strip.rowAt(0)).isEqualTo(3);
        assertThat(strip.rowAt(99)).isEqualTo(5);
        assertThat(strip.laneAt(-1)).isZero();
        assertThat(strip.laneAt(4.999)).isZero();
        assertThat(strip.laneAt(5)).isEqualTo(1);
        assertThat(strip.laneAt(99)).isEqualTo(4);
    }

    /** The last column is 22 to 23 km, its middle 22.5. */
    @Test
    void placesWithinColumnsAndRows() {
        assertThat(strip.columnKm(0)).isEqualTo(1);
        assertThat(strip.columnKm(10)).isEqualTo(21);
        assertThat(strip.columnKm(11)).isEqualTo(22.5);
        assertThat(strip.kmIn(3, 0)).isEqualTo(6);
        assertThat(strip.kmIn(3, 0.25)).isEqualTo(6.5);
        assertThat(strip.kmIn(11, 0.5)).isEqualTo(22.5);
        assertThat(strip.kmIn(11, 1)).isEqualTo(23);
        assertThat(strip.rowKm(0)).isEqualTo(-5);
        assertThat(strip.rowKm(2)).isEqualTo(-1);
        assertThat(strip.rowKm(3)).isEqualTo(1);
        assertThat(strip.beginsAtKm(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(strip.beginsAtKm(-1)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(strip.beginsAtKm(1)).isEqualTo(-4);
        assertThat(strip.beginsAtKm(5)).isEqualTo(4);
        assertThat(strip.beginsAtKm(6)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(strip.lastRowBelow(-99)).isZero();
        assertThat(strip.lastRowBelow(0)).isEqualTo(2);
        assertThat(strip.lastRowBelow(0.001)).isEqualTo(3);
        assertThat(strip.lastRowBelow(2)).isEqualTo(3);
        assertThat(strip.lastRowBelow(99)).isEqualTo(5);
    }

    /** Middles are 1, 3, 5, 7, 9, 11, ...: lane 0 has 1 and 3, lane 1 has 5, 7 and 9, lane 2 has 11 and 13, lane 3 15, 17, 19, lane 4 21 and 22.5. */
    @Test
    void lanesShareOutTheColumns() {
        int[] first = {0, 2, 5, 7, 10};
        int[] end = {2, 5, 7, 10, 12};
        for (int lane = 0; lane < 5; lane++) {
            assertThat(strip.firstColumn(lane)).isEqualTo(first[lane]);
            assertThat(strip.endColumn(lane)).isEqualTo(end[lane]);
        }
        assertThat(strip.laneMiddleKm(0)).isEqualTo(2.5);
        assertThat(strip.laneMiddleKm(4)).isEqualTo(21.5);
        assertThat(strip.lengthKm(0)).isEqualTo(5);
        assertThat(strip.lengthKm(4)).isEqualTo(3);
    }

    /** Cells of .3 km in lanes of .3 km: each lane has its own column, the last of .1 km too. */
    @Test
    void noLaneIsWithoutAColumn() {
        Strip fine = new Strip(1, new Grid(0.3, 0.6, 0.3, 5));
        assertThat(fine.lanes()).isEqualTo(4);
        for (int lane = 0; lane < 4; lane++) {
            assertThat(fine.firstColumn(lane)).isEqualTo(lane);
            assertThat(fine.endColumn(lane)).isEqualTo(lane + 1);
        }
        assertThat(fine.lengthKm(3)).isCloseTo(0.1, within(1e-12));
        Strip ending = new Strip(10.2, new Grid(1, 2, 1.7, 5));
        for (int lane = 0; lane < ending.lanes(); lane++) {
            assertThat(ending.endColumn(lane)).isBetween(ending.firstColumn(lane) + 1, 11);
        }
    }
}
