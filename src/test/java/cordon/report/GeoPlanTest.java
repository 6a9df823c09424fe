package cordon.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.frontier.BorderCatalogue;
import cordon.frontier.Frontier;
import cordon.frontier.LonLat;
import cordon.frontier.Side;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.junit.jupiter.api.Test;

class GeoPlanTest {
    private static final Rectangle2D FRAME = new Rectangle2D.Double(40, 150, 1520, 590);
    private static final LonLat TANF = new LonLat(38.77, 33.37);

    private final Frontier frontier = Frontier.between(BorderCatalogue.shipped(), "Iraq", "Syria", Optional.of(TANF));
    private final GeoPlan plan = new GeoPlan(frontier, List.of(), FRAME, 70, 105);

    @Test
    void theScaleBarIsAsLongAsItSays() {
        ScaleBar bar = ScaleBar.of(plan.pxPerKm());
        assertThat(bar.km()).isIn(10.0, 20.0, 50.0, 100.0, 200.0, 500.0);
        assertThat(bar.px()).isBetween(90.0, 260.0);
        LonLat middle = plan.placeOf(new Point2D.Double(FRAME.getCenterX(), FRAME.getCenterY()));
        for (double azimuth : new double[] {0, 45, 90, 200}) {
            GeodesicData end = Geodesic.WGS84.Direct(middle.lat(), middle.lon(), azimuth, 1000 * bar.km());
            double px = plan.at(middle).distance(plan.at(new LonLat(end.lon2, end.lat2)));
            assertThat(px).isCloseTo(bar.px(), within(0.015 * bar.px()));
        }
    }

    @Test
    void theLineFillsTheFrameAndStaysInIt() {
        assertThat(frontier.line()).allMatch(place -> FRAME.contains(plan.at(place)));
        assertThat(plan.at(0, 0).distance(plan.at(frontier.lengthKm(), 0))).isGreaterThan(1000);
    }

    @Test
    void chainage0IsLeftAndNorthIsUpwards() {
        assertThat(plan.at(0, 0).getX())
                .isLessThan(plan.at(frontier.lengthKm(), 0).getX());
        assertThat(Math.abs(plan.turn())).isLessThanOrEqualTo(Math.PI / 2);
    }

    @Test
    void placesAndPixelsAreInverse() {
        LonLat place = new LonLat(41, 35);
        LonLat again = plan.placeOf(plan.at(place));
        assertThat(again.lon()).isCloseTo(41, within(1e-9));
        assertThat(again.lat()).isCloseTo(35, within(1e-9));
    }

    @Test
    void theGuardedSideIsWhereIraqIs() {
        for (double km = 5; km < frontier.lengthKm(); km += 10) {
            LonLat beside = plan.placeOf(plan.beside(km, 30));
            assertThat(frontier.project(beside.lon(), beside.lat()).offsetKm()).isPositive();
        }
    }

    @Test
    void aLineAcrossTheDateLineIsOneLine() {
        Frontier pacific =
                Frontier.alongLine(List.of(new LonLat(179.5, 10), new LonLat(-179.5, 10.2)), Side.LEFT, "", "");
        GeoPlan map = new GeoPlan(pacific, List.of(), FRAME, 70, 105);
        assertThat(map.at(0, 0).distance(map.at(pacific.lengthKm(), 0)) / map.pxPerKm())
                .isCloseTo(pacific.lengthKm(), within(0.5));
    }
}
