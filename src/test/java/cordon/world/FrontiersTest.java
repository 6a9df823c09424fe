package cordon.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.frontier.Frontier;
import cordon.frontier.Side;
import cordon.scenario.FrontierSpec;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each of the four ways of telling a line gives it. */
class FrontiersTest {
    /** A degree of latitude on the mean sphere: 2 pi 6371.0088 / 360 km; nearer the equator one of the ellipsoid is shorter by less than .7 km. */
    private static final double DEGREE_KM = 111.195;

    private static FrontierSpec spec(List<List<Double>> line, String geojson, Double straightKm) {
        return new FrontierSpec(
                Optional.of("Here"),
                Optional.empty(),
                Optional.empty(),
                Side.LEFT,
                Optional.ofNullable(line),
                Optional.ofNullable(geojson),
                Optional.ofNullable(straightKm),
                40);
    }

    @Test
    void aStraightOneHasItsLengthAndLatitude() {
        Frontier frontier = Frontiers.of(spec(null, null, 70.0));
        assertThat(frontier.lengthKm()).isEqualTo(70);
        assertThat(frontier.midpoint().lat()).isCloseTo(40, within(1e-9));
        assertThat(frontier.hasGeography()).isFalse();
    }

    @Test
    void aLineIsThatOfItsPoints() {
        Frontier frontier = Frontiers.of(spec(List.of(List.of(10.0, 1.0), List.of(10.0, 2.0)), null, null));
        assertThat(frontier.lengthKm()).isCloseTo(DEGREE_KM, within(0.7));
        assertThat(frontier.midpoint().lon()).isCloseTo(10, within(1e-6));
        assertThat(frontier.midpoint().lat()).isCloseTo(1.5, within(1e-3));
        assertThat(frontier.guarded()).isEqualTo("Here");
    }

    @Test
    void geoJsonIsRead() {
        String text = "{\"type\": \"LineString\", \"coordinates\": [[10, 1], [10, 2]]}";
        Frontier frontier = Frontiers.of(spec(null, text, null));
        assertThat(frontier.lengthKm()).isCloseTo(DEGREE_KM, within(0.7));
    }

    /** Natural Earth's line between the two countries is some 600 km long; where it starts is told by the point near it. */
    @Test
    void aPairOfCountriesHasItsBorder() {
        List<Double> west = List.of(38.79, 33.38);
        List<Double> east = List.of(42.36, 37.1);
        assertThat(pair(west).lengthKm()).isBetween(550.0, 680.0);
        assertThat(pair(west).toLonLat(0, 0).lon()).isLessThan(40);
        assertThat(pair(east).toLonLat(0, 0).lon()).isGreaterThan(41);
    }

    private static Frontier pair(List<Double> startNear) {
        return Frontiers.of(new FrontierSpec(
                Optional.of("Iraq"),
                Optional.of("Syria"),
                Optional.of(startNear),
                Side.LEFT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0));
    }
}
