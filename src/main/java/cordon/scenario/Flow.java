package cordon.scenario;

import java.util.List;
import java.util.Optional;

/** A stream of demand for journeys from one end to the other. */
public record Flow(
        @Key(doc = "id") String id,

        @Key(doc = "organisation that sends it", ref = "organisations")
        String organisation,

        @Key(doc = "commodity", ref = "commodities") String commodity,
        @Key(doc = "modes it may use", ref = "modes") List<String> modes,
        @Key(doc = "where it starts") End from,
        @Key(doc = "where it goes") End to,

        @Key(doc = "mean consignments a day", unit = "1/d", min = 0, max = 1000000)
        double perDay,

        @Key(doc = "demand at night (18 to 6 h) over demand by day", min = 0, max = 100, def = "1")
        double nightRatio,

        @Key(doc = "quantity of a consignment", def = "{median: 1}")
        Lognormal quantity,

        @Key(doc = "chance that a seized load is demanded again, whole", min = 0, max = 1, def = "0")
        double replacement,

        @Key(doc = "time until it is demanded again", unit = "d", min = 0, max = 1000, def = "14")
        double replacementLagDays,

        @Key(doc = "crosses straight, normal to the line, without choosing, waiting or turning back", def = "false")
        boolean straight,

        @Key(doc = "travels as a convoy", optional = true) Optional<Convoy> convoy,

        @Key(
                doc = "chainages of lanes over which senders spread evenly, whatever they believe; none: they choose",
                unit = "km",
                min = 0,
                def = "[]")
        List<Double> forcedKm,

        @Key(doc = "trying again", def = "{}") Retries retries,

        @Key(doc = "answer of demand to cost", def = "{}") Elasticity elasticity)
        implements Identified {

    /** An end of a journey: a place, or a stretch parallel to the line on which a point is drawn evenly. */
    public record End(
            @Key(doc = "place", ref = "places", optional = true)
            Optional<String> place,

            @Key(doc = "first chainage of the stretch", unit = "km", optional = true)
            Optional<Double> fromKm,

            @Key(doc = "last chainage of the stretch", unit = "km", optional = true)
            Optional<Double> toKm,

            @Key(doc = "offset of the stretch", unit = "km", optional = true)
            Optional<Double> offsetKm) {
        /** A place or a whole stretch. */
        public End {
            boolean stretch = fromKm.isPresent() && toKm.isPresent() && offsetKm.isPresent();
            Rules.of()
                    .that(place.isPresent() != stretch, "", "needs either place or fromKm, toKm and offsetKm", "")
                    .that(!stretch || toKm.get() >= fromKm.get(), "toKm", "must not be below fromKm", toKm.orElse(0.0))
                    .orThrow();
        }
    }

    /** A convoy: vehicles, escorts and the batches in which it passes a gate. */
    public record Convoy(
            @Key(doc = "fewest vehicles", min = 1, max = 1000, def = "5")
            int vehiclesMin,

            @Key(doc = "most vehicles", min = 1, max = 1000, def = "25")
            int vehiclesMax,

            @Key(doc = "vehicles that pass together; each batch is an attempt", min = 1, max = 1000, def = "10")
            int batch,

            @Key(doc = "armed escorts per batch", min = 0, max = 1000, def = "0")
            int escorts,

            @Key(doc = "chance that a convoy is struck from outside the model", min = 0, max = 1, def = "0")
            double strikeChance,

            @Key(doc = "share of a struck convoy's vehicles that are destroyed", min = 0, max = 1, def = "1")
            double strikeShare,

            @Key(doc = "how the convoy looks out for guards; absent: as its mode does", optional = true)
            Optional<Eyes> eyes,

            @Key(doc = "passage arranged in advance", def = "{}")
            Arrangement arranged) {
        /** Sizes in order. */
        public Convoy {
            Rules.of()
                    .that(vehiclesMax >= vehiclesMin, "vehiclesMax", "must not be below vehiclesMin", vehiclesMax)
                    .orThrow();
        }
    }

    /** At least one mode. */
    public Flow {
        Rules.of()
                .that(!modes.isEmpty(), "modes", "must name at least one mode", modes)
                .orThrow();
    }

    /** Mean number of vehicles of a convoy, rounded down, else 1. */
    public int meanVehicles() {
        return convoy.map(c -> (c.vehiclesMin() + c.vehiclesMax()) / 2).orElse(1);
    }

    /** Whether its senders choose their ways. */
    public boolean chooses() {
        return !straight && forcedKm.isEmpty();
    }
}
