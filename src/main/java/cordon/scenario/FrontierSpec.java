package cordon.scenario;

import cordon.frontier.Side;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which line is simulated: two countries, inline points, a GeoJSON file or a straight synthetic line. */
public record FrontierSpec(
        @Key(doc = "country that guards the line, as `cordon borders` spells it", optional = true)
        Optional<String> guarded,

        @Key(doc = "country on the other side", optional = true)
        Optional<String> neighbour,

        @Key(doc = "[longitude, latitude] near the end where chainage 0 lies", optional = true)
        Optional<List<Double>> startNear,

        @Key(doc = "side of an inline or GeoJSON line, seen along it, on which the guarded country lies", def = "right")
        Side guardedIs,

        @Key(doc = "inline line: list of [longitude, latitude]", optional = true)
        Optional<List<List<Double>>> line,

        @Key(doc = "GeoJSON text of a line", optional = true)
        Optional<String> geojson,

        @Key(
                doc = "length of a straight synthetic frontier",
                unit = "km",
                min = 0,
                above = true,
                max = 20000,
                optional = true)
        Optional<Double> straightKm,

        @Key(
                doc = "latitude of a straight synthetic frontier, for the sun",
                unit = "deg",
                min = -65,
                max = 65,
                def = "34.5")
        double latitude) {

    /** Exactly one way of giving the line, and pairs that are pairs. */
    public FrontierSpec {
        boolean pair = guarded.isPresent() && neighbour.isPresent();
        long ways = Stream.of(pair, line.isPresent(), geojson.isPresent(), straightKm.isPresent())
                .filter(given -> given)
                .count();
        Rules.of()
                .that(
                        ways == 1,
                        "",
                        "needs exactly one of guarded + neighbour, line, geojson, straightKm",
                        ways + " given")
                .that(
                        startNear.map(p -> p.size() == 2).orElse(true),
                        "startNear",
                        "must be [longitude, latitude]",
                        startNear)
                .that(
                        line.map(l -> l.size() >= 2 && l.stream().allMatch(p -> p.size() == 2))
                                .orElse(true),
                        "line",
                        "must have at least two [longitude, latitude] points",
                        "")
                .orThrow();
    }
}
