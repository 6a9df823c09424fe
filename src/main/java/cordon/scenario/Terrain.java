package cordon.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the ground is like: a base class and features laid over it, later ones on top. */
public record Terrain(
        @Key(
                doc = "class of the ground where no feature lies; empty means open ground that slows and hides nobody",
                ref = "terrain.classes",
                def = "''")
        String base,

        @Key(doc = "terrain classes", def = "[]") List<TerrainClass> classes,

        @Key(doc = "features, later ones on top", def = "[]")
        List<Feature> features,

        @Key(
                doc =
                        "from and to stretches, too, ways lead round impassable ground; else only straight ways lead there",
                def = "false")
        boolean waysRound) {

    /** A class of ground. */
    public record TerrainClass(
            @Key(doc = "id") String id,

            @Key(
                    doc = "how it is drawn: desert, steppe, farmland, irrigated, river, ridge, town, wadi or road",
                    label = true,
                    def = "desert")
            Look look,

            @Key(
                    doc =
                            "per mode, share of the mode's speed that is possible here; 0 is impassable, unlisted modes 1",
                    ref = "modes",
                    def = "{}")
            Map<String, Double> speedFactor,

            @Key(
                    doc = "share of a target's signature that ground and plants hide from cameras",
                    min = 0,
                    max = 0.99,
                    def = "0")
            double concealment,

            @Key(doc = "height of what blocks a line of sight", unit = "m", min = 0, max = 2000, def = "0")
            double screenM)
            implements Identified {
        /** Speed factors are shares. */
        public TerrainClass {
            Rules.of()
                    .that(
                            speedFactor.values().stream().allMatch(f -> f >= 0 && f <= 2),
                            "speedFactor",
                            "must be between 0 and 2",
                            speedFactor)
                    .orThrow();
        }
    }

    /** How a class is drawn. */
    public enum Look {
        DESERT,
        STEPPE,
        FARMLAND,
        IRRIGATED,
        RIVER,
        RIDGE,
        TOWN,
        WADI,
        ROAD
    }

    /** A patch of ground: exactly one of band, disc and line. */
    public record Feature(
            @Key(doc = "id") String id,

            @Key(doc = "terrain class", ref = "terrain.classes")
            String terrain,

            @Key(doc = "rectangle", optional = true) Optional<Band> band,
            @Key(doc = "disc", optional = true) Optional<Disc> disc,

            @Key(doc = "polyline with a width", optional = true)
            Optional<Course> line)
            implements Identified {
        /** Exactly one shape. */
        public Feature {
            int shapes = (band.isPresent() ? 1 : 0) + (disc.isPresent() ? 1 : 0) + (line.isPresent() ? 1 : 0);
            Rules.of()
                    .that(shapes == 1, "", "needs exactly one of band, disc, line", shapes + " given")
                    .orThrow();
        }
    }

    /** A rectangle in the strip. */
    public record Band(
            @Key(doc = "first chainage", unit = "km") double fromKm,
            @Key(doc = "last chainage", unit = "km") double toKm,

            @Key(doc = "lowest offset, negative on the neighbour's side", unit = "km", def = "-100")
            double fromOffsetKm,

            @Key(doc = "highest offset", unit = "km", def = "100")
            double toOffsetKm) {
        /** Ends in order. */
        public Band {
            Rules.of()
                    .that(toKm > fromKm, "toKm", "must exceed fromKm", toKm)
                    .that(toOffsetKm > fromOffsetKm, "toOffsetKm", "must exceed fromOffsetKm", toOffsetKm)
                    .orThrow();
        }
    }

    /** A disc in the strip. */
    public record Disc(
            @Key(doc = "chainage of the centre", unit = "km")
            double km,

            @Key(doc = "offset of the centre", unit = "km") double offsetKm,

            @Key(doc = "radius", unit = "km", min = 0, above = true)
            double radiusKm) {}

    /** A polyline with a width, such as a river or a road. */
    public record Course(
            @Key(doc = "list of [chainage km, offset km]") List<List<Double>> points,

            @Key(doc = "width", unit = "km", min = 0, above = true)
            double widthKm) {
        /** At least two points of two numbers. */
        public Course {
            Rules.of()
                    .that(
                            points.size() >= 2 && points.stream().allMatch(p -> p.size() == 2),
                            "points",
                            "must be at least two [km, offsetKm] pairs",
                            points)
                    .orThrow();
        }
    }
}
