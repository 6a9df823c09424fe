package cordon.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ViewportTest {
    private final Viewport longLine = Viewport.whole(600, 20, 1000, 400);

    @Test
    void theWholeLineFillsThePicture() {
        assertThat(longLine.x(0)).isCloseTo(0, within(1e-9));
        assertThat(longLine.x(600)).isCloseTo(1000, within(1e-9));
        assertThat(longLine.y(20)).isCloseTo(0, within(1e-9));
        assertThat(longLine.y(-20)).isCloseTo(400, within(1e-9));
    }

    @Test
    void zoomedInAKilometreIsAsLongBothWays() {
        Viewport near = longLine.zoomed(30, 500, 200);
        assertThat(near.pxPerKm()).isEqualTo(50);
        assertThat(near.acrossPxPerKm()).isEqualTo(50);
    }

    @Test
    void thePlaceUnderTheMouseStays() {
        Viewport near = longLine.zoomed(20, 300, 150);
        Viewport nearer = near.zoomed(1.5, 420, 130);
        assertThat(nearer.km(420)).isCloseTo(near.km(420), within(1e-9));
        assertThat(nearer.offsetKm(130)).isCloseTo(near.offsetKm(130), within(1e-9));
    }

    @Test
    void pixelsAndKilometresGoThereAndBack() {
        Viewport near = longLine.zoomed(17, 610, 90);
        assertThat(near.km(near.x(321.5))).isCloseTo(321.5, within(1e-9));
        assertThat(near.offsetKm(near.y(-7.25))).isCloseTo(-7.25, within(1e-9));
        var point = near.transform().transform(new java.awt.geom.Point2D.Double(321.5, -7.25), null);
        assertThat(point.getX()).isCloseTo(near.x(321.5), within(1e-9));
        assertThat(point.getY()).isCloseTo(near.y(-7.25), within(1e-9));
    }

    @Test
    void nobodyLeavesTheStrip() {
        Viewport near = longLine.zoomed(50, 500, 200);
        assertThat(near.dragged(1e6, 1e6).fromKm()).isZero();
        assertThat(near.dragged(1e6, 1e6).offsetKm(0)).isCloseTo(20, within(1e-9));
        assertThat(near.dragged(-1e6, -1e6).toKm()).isCloseTo(600, within(1e-9));
        assertThat(near.dragged(-1e6, -1e6).offsetKm(400)).isCloseTo(-20, within(1e-9));
        assertThat(longLine.zoomed(1e-3, 0, 0)).isEqualTo(longLine);
        assertThat(longLine.zoomed(1e6, 0, 0).pxPerKm()).isEqualTo(800);
    }

    @Test
    void draggingMovesTheGroundWithTheMouse() {
        Viewport near = longLine.zoomed(50, 500, 200);
        double km = near.km(500);
        assertThat(near.dragged(-70, 0).x(km)).isCloseTo(430, within(1e-9));
    }
}
