package cordon.scenario;

import java.util.List;
import java.util.Optional;

/** An official crossing with legal traffic and inspection. */
public record OfficialCrossing(
        @Key(doc = "id") String id,
        @Key(doc = "name on maps", label = true, def = "''") String name,
        @Key(doc = "chainage", unit = "km", min = 0) double km,
        @Key(doc = "whether it works", def = "true") boolean open,

        @Key(doc = "legal trucks a day into the guarded country", unit = "1/d", min = 0, max = 100000, def = "0")
        double inPerDay,

        @Key(doc = "legal trucks a day out of the guarded country", unit = "1/d", min = 0, max = 100000, def = "0")
        double outPerDay,

        @Key(doc = "lanes in each direction", min = 1, max = 1000, def = "1")
        int lanes,

        @Key(doc = "hour at which it opens", unit = "h", min = 0, max = 24, def = "0")
        double opensHour,

        @Key(doc = "hour at which it closes", unit = "h", min = 0, max = 24, def = "24")
        double closesHour,

        @Key(doc = "time of the first check of every truck", unit = "min", min = 0, max = 10000, def = "15")
        double primaryMin,

        @Key(doc = "further time of an inspection", unit = "min", min = 0, max = 10000, def = "90")
        double inspectionMin,

        @Key(doc = "share of trucks inspected at random", min = 0, max = 1, def = "0.15")
        double inspectedShare,

        @Key(doc = "chance that an inspection finds a concealed load", min = 0, max = 1, def = "0.8")
        double scannerDetects,

        @Key(doc = "chance that the inspector is bought", min = 0, max = 1, def = "0")
        double boughtChance,

        @Key(doc = "price of a bought inspector", unit = "USD", min = 0, def = "0")
        double bribeUsd,

        @Key(doc = "spread of service times about their means", def = "{}")
        ServiceTime service,

        @Key(doc = "risk-based choice of whom to inspect", def = "{}")
        Screening screening,

        @Key(doc = "room and patience", def = "{}") Yard yard,

        @Key(doc = "legal trade that goes to gates instead", def = "{}")
        TradeDiversion diversion,

        @Key(
                doc =
                        "concealed loads that find a truck to hide in, as a share of legal trucks in their direction; absent: always",
                min = 0,
                max = 1,
                optional = true)
        Optional<Double> coverShare)
        implements Identified {

    /** Hours in order. */
    public OfficialCrossing {
        Rules.of()
                .that(closesHour > opensHour, "closesHour", "must exceed opensHour", closesHour)
                .orThrow();
    }

    /** Mean legal trucks a day in one direction. */
    public double perDay(Direction direction) {
        return direction == Direction.INWARD ? inPerDay : outPerDay;
    }

    /** Chance that a truck is inspected: it scores as a risk, or else is picked at random. */
    public double inspectedChance(boolean carrying) {
        double flagged = screening.flaggedChance(carrying);
        return flagged + (1 - flagged) * inspectedShare;
    }

    /** Opening and closing hour. */
    public List<Double> hours() {
        return List.of(opensHour, closesHour);
    }
}
