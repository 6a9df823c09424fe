package cordon.scenario;

import java.util.Map;
import java.util.Optional;

/** An illicit crossing held by a militia. */
public record Gate(
        @Key(doc = "id") String id,
        @Key(doc = "name on maps", label = true, def = "''") String name,

        @Key(doc = "organisation that holds it", ref = "organisations")
        String militia,

        @Key(doc = "chainage", unit = "km", min = 0) double km,
        @Key(doc = "whether it works", def = "true") boolean open,

        @Key(
                doc = "toll per vehicle or party, by mode; unlisted modes pass free",
                ref = "modes",
                unit = "USD",
                def = "{}")
        Map<String, Double> tollUsd,

        @Key(doc = "time to serve one vehicle", unit = "min", min = 0, max = 10000, def = "0")
        double serviceMin,

        @Key(doc = "vehicles served side by side", min = 1, max = 1000, def = "1")
        int lanes,

        @Key(doc = "hour at which it opens", unit = "h", min = 0, max = 24, def = "0")
        double opensHour,

        @Key(doc = "hour at which it closes", unit = "h", min = 0, max = 24, def = "24")
        double closesHour,

        @Key(doc = "chance that guards act on a party at the gate", min = 0, max = 1, def = "0")
        double policedChance,

        @Key(doc = "guards who then act", min = 1, max = 10000, def = "8")
        int guards,

        @Key(doc = "other ways of setting tolls", def = "{}")
        Tolls tolls,

        @Key(doc = "what a long queue makes parties do", def = "{}")
        GateQueue queue,

        @Key(doc = "the militia's lookouts", def = "{}") GateLookouts lookouts,

        @Key(doc = "armed men who defend it", min = 0, max = 10000, def = "0")
        int garrison,

        @Key(
                doc = "what each man of its garrison who falls costs its militia: for his family, and to hire another",
                unit = "USD",
                min = 0,
                max = 1e6,
                def = "0")
        double manUsd,

        @Key(doc = "opens anew when shut", optional = true) Optional<Reopening> reopening,

        @Key(doc = "guards nearby who look away", def = "{}")
        Influence influence,

        @Key(
                doc = "distance from it, along the line and in depth, within which nobody notices who goes by a gate",
                unit = "km",
                min = 0,
                max = 1000,
                def = "5")
        double coverKm)
        implements Identified {

    /** Tolls are amounts, hours are in order. */
    public Gate {
        Rules.of()
                .that(tollUsd.values().stream().allMatch(t -> t >= 0), "tollUsd", "must not be negative", tollUsd)
                .that(closesHour > opensHour, "closesHour", "must exceed opensHour", closesHour)
                .orThrow();
    }
}
