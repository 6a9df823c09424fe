package cordon.scenario;

import java.util.Optional;

/** A named place: by longitude and latitude, or by chainage and offset. */
public record Place(
        @Key(doc = "id") String id,
        @Key(doc = "name on maps", label = true) String name,

        @Key(doc = "what it is: town, village, base, crossing, gate", label = true, def = "town")
        Kind kind,

        @Key(doc = "longitude", unit = "deg", min = -180, max = 180, optional = true)
        Optional<Double> lon,

        @Key(doc = "latitude", unit = "deg", min = -90, max = 90, optional = true)
        Optional<Double> lat,

        @Key(doc = "chainage", unit = "km", optional = true) Optional<Double> km,

        @Key(doc = "offset, negative on the neighbour's side", unit = "km", optional = true)
        Optional<Double> offsetKm,

        @Key(doc = "people who live near and are exposed to what happens there", min = 0, max = 100000000, def = "0")
        int residents)
        implements Identified {

    /** Kinds of place. */
    public enum Kind {
        TOWN,
        VILLAGE,
        BASE,
        CROSSING,
        GATE
    }

    /** Exactly one of the two ways of placing it. */
    public Place {
        boolean geographic = lon.isPresent() && lat.isPresent();
        boolean strip = km.isPresent() && offsetKm.isPresent();
        Rules.of()
                .that(geographic != strip, "", "needs either lon and lat or km and offsetKm", "")
                .orThrow();
    }
}
