package cordon.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines given point by point or as GeoJSON, and borders in several parts. */
class LineShapesTest {
    private static final List<LonLat> EASTWARD = List.of(new LonLat(10, 0), new LonLat(11, 0));

    @ParameterizedTest
    @CsvSource({"LEFT, 1", "RIGHT, -1"})
    void takesTheGuardedSideFromTheConfig(Side side, int sign) {
        Frontier line = Frontier.alongLine(EASTWARD, side, "Here", " ");
        StripPoint north = line.project(10.5, 0.1);
        assertThat(north.km()).isCloseTo(line.lengthKm() / 2, within(1e-5));
        assertThat(north.offsetKm()).isCloseTo(sign * 11.057, within(0.001));
        assertThat(line.guarded()).isEqualTo("Here");
        assertThat(line.neighbour()).isEqualTo("neighbour");
    }

    @Test
    void crossesTheDateLine() {
        Frontier line = Frontier.alongLine(List.of(new LonLat(179, 0), new LonLat(-179, 0)), Side.LEFT, "", "");
        assertThat(line.lengthKm()).isCloseTo(222.639, within(0.001));
        assertThat(line.project(-179.5, -0.1).km()).isCloseTo(0.75 * 222.639, within(0.001));
        assertThat(line.project(-179.5, -0.1).offsetKm()).isNegative();
    }

    @Test
    void skipsRepeatedPointsAndRefusesALineOfOne() {
        LonLat start = EASTWARD.get(0);
        Frontier line = Frontier.alongLine(List.of(start, start, EASTWARD.get(1)), Side.LEFT, "", "");
        assertThat(line.lengthKm()).isCloseTo(111.319, within(0.001));
        assertThatThrownBy(() -> Frontier.alongLine(List.of(start, start), Side.LEFT, "", ""))
                .hasMessageContaining("two different points");
    }

    @Test
    void keepsTheSideAtSharpBends() {
        List<LonLat> hairpin = List.of(new LonLat(10, 0), new LonLat(11, 0), new LonLat(10, 0.1));
        Frontier line = Frontier.alongLine(hairpin, Side.LEFT, "", "");
        assertThat(line.project(10.5, 0.02).offsetKm()).isPositive();
        assertThat(line.project(11.2, 0.01).offsetKm()).isNegative();
        assertThat(line.project(11.2, -0.01).offsetKm()).isNegative();
        assertThat(line.foldedShare(20, 1)).isBetween(0.2, 0.6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"LineString\",\"coordinates\":[[10,0,350],[11,0]]}",
                "{\"type\":\"MultiLineString\",\"coordinates\":[[[10,0],[10.5,0]],[[10.5,0],[11,0]]]}",
                "{\"type\":\"Feature\",\"properties\":null,"
                        + "\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[10,0],[11,0]]}}",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{},"
                        + "\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[1e1,0],[11.0,-0]]}}]}"
            })
    void readsGeoJson(String text) {
        Frontier line = Frontier.ofGeoJson(text, Side.LEFT, "Here", "There");
        assertThat(line.lengthKm()).isCloseTo(111.319, within(0.001));
        assertThat(line.project(10.25, 0.1).offsetKm()).isPositive();
        assertThat(line.hasGeography()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"type\":\"Point\",\"coordinates\":[10,0]}|LineString or MultiLineString is needed (was Point)",
                "{\"type\":\"LineString\",\"coordinates\":[[10,0],[11,95]]}|point 2: latitude",
                "{\"type\":\"LineString\",\"coordinates\":[[10,0],[11]]}|point 2: longitude and latitude",
                "{\"type\":\"LineString\",\"coordinates\":[]}|two different points",
                "{\"type\":\"LineString\",\"coordinates\":[[10,0],[11,0],]}|line 1, column 51",
                "{\"type\":\"LineString\",\"type\":\"LineString\"}|given twice",
                "{\"type\":\"FeatureCollection\",\"features\":[]}|no line",
                "{\"type\":\"Feature\",\"geometry\":null}|'geometry'",
                "[]|the whole",
                "{\"type\":\"LineString\"} x|nothing more",
                "{\"type\":\"Line|does not end",
                "[01]|begin with 0",
                "[-]|a value was expected"
            })
    void refusesOtherTextsAndSaysWhy(String text, String why) {
        assertThatThrownBy(() -> Frontier.ofGeoJson(text, Side.LEFT, "", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @Test
    void readsEscapesAndRefusesDeepNesting() {
        assertThat(JsonReader.read(" [\"a\\n\\u00e9\\\"\", true, false, null, -1.5e-3]"))
                .isEqualTo(List.of("a\né\"", true, false, JsonReader.Null.NULL, -0.0015));
        assertThatThrownBy(() -> JsonReader.read("[".repeat(100_000))).hasMessageContaining("64 levels");
    }

    /** Three stretches of one eastward line, guarded to the north, given out of order and direction. */
    @Test
    void chainsPartsByNearestEnds() {
        List<Part> parts = List.of(
                new Part(List.of(new LonLat(12, 0), new LonLat(13, 0)), Side.LEFT),
                new Part(List.of(new LonLat(10.9, 0), new LonLat(10, 0)), Side.RIGHT),
                new Part(List.of(new LonLat(11.8, 0), new LonLat(11, 0)), Side.RIGHT));
        List<Part> walk = Chain.of(parts, Optional.of(new LonLat(9, 1)));
        assertThat(walk).extracting(part -> part.start().lon()).containsExactly(10.0, 11.0, 12.0);
        assertThat(walk).extracting(Part::guardedIs).containsOnly(Side.LEFT);
        assertThat(Chain.of(parts, Optional.empty()).get(0)).isEqualTo(parts.get(0));
        List<Part> back = Chain.of(parts, Optional.of(new LonLat(14, 0)));
        assertThat(back).extracting(part -> part.start().lon()).containsExactly(13.0, 11.8, 10.9);
        assertThat(back).extracting(Part::guardedIs).containsOnly(Side.RIGHT);
    }

    @Test
    void neverStartsOnARingWhenAnOpenPartExists() {
        Part ring = new Part(
                List.of(new LonLat(9, 0), new LonLat(9.1, 0), new LonLat(9, 0.1), new LonLat(9, 0)), Side.LEFT);
        Part open = new Part(EASTWARD, Side.LEFT);
        assertThat(Chain.of(List.of(ring, open), Optional.of(new LonLat(9, 0)))).startsWith(open);
        assertThat(Chain.of(List.of(ring), Optional.of(new LonLat(9, 0)))).containsExactly(ring);
    }

    @ParameterizedTest
    @CsvSource({"Armenia, Azerbaijan, 5", "Canada, United States of America, 3", "Oman, United Arab Emirates, 4"})
    void joinsBordersInPartsWithoutGaps(String guarded, String neighbour, int parts) {
        Frontier whole = Frontier.between(BorderCatalogue.shipped(), guarded, neighbour, Optional.empty());
        assertThat(whole.parts()).hasSize(parts);
        double sum = whole.parts().stream()
                .mapToDouble(part -> Frontier.alongLine(part, Side.LEFT, "", "").lengthKm())
                .sum();
        assertThat(whole.lengthKm()).isCloseTo(sum, within(1e-4));
        LonLat middle = whole.midpoint();
        assertThat(whole.project(middle.lon(), middle.lat()).km()).isCloseTo(whole.lengthKm() / 2, within(1e-5));
    }
}
