package cordon.scenario;

import java.util.List;

/** Weather and light. */
public record Sky(
        @Key(doc = "weather zones along the frontier, in order; each ends at toKm, the last at the end", def = "[]")
        List<Zone> zones,

        @Key(doc = "extinction of visible light in clear air", unit = "1/km", min = 0, max = 100, def = "0.13")
        double clearVisiblePerKm,

        @Key(doc = "extinction of thermal infrared in clear air", unit = "1/km", min = 0, max = 100, def = "0")
        double clearThermalPerKm,

        @Key(doc = "adverse regimes; each spell starts from clear air and ends in it", def = "[]")
        List<Regime> regimes,

        @Key(doc = "the sun is below this elevation at night", unit = "deg", min = -18, max = 0, def = "-6")
        double nightSunDeg,

        @Key(
                doc = "time after sunrise and before sunset in which thermal contrast fades",
                unit = "min",
                min = 0,
                max = 300,
                def = "0")
        double crossoverMin,

        @Key(doc = "share of thermal contrast left at crossover", min = 0.01, max = 1, def = "0.5")
        double crossoverContrast) {

    /** A stretch with its own weather. */
    public record Zone(
            @Key(doc = "id") String id,

            @Key(doc = "last chainage of the zone", unit = "km", min = 0, above = true)
            double toKm)
            implements Identified {}

    /** A regime of adverse weather, a seasonal Markov process between clear air and the regime. */
    public record Regime(
            @Key(doc = "id") String id,

            @Key(doc = "extinction of visible light; visibility is 3.912 over it", unit = "1/km", min = 0, max = 1000)
            double visiblePerKm,

            @Key(doc = "extinction of thermal infrared", unit = "1/km", min = 0, max = 1000)
            double thermalPerKm,

            @Key(doc = "expected hours a year", unit = "h/year", min = 0, max = 6000)
            double hoursPerYear,

            @Key(doc = "mean length of a spell", unit = "h", min = 0.1, max = 1000)
            double meanHours,

            @Key(doc = "weights of the months January to December", def = "[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]")
            List<Double> monthly)
            implements Identified {
        /** Twelve weights that are not all zero. */
        public Regime {
            Rules.of()
                    .that(!id.equals("clear"), "id", "must not be clear, which names the weather between the regimes")
                    .that(monthly.size() == 12, "monthly", "must have 12 weights", monthly.size())
                    .that(
                            monthly.stream().allMatch(w -> w >= 0)
                                    && monthly.stream().mapToDouble(w -> w).sum() > 0,
                            "monthly",
                            "must be weights of 0 or more, not all 0",
                            monthly)
                    .orThrow();
        }
    }

    /** Zones in order. */
    public Sky {
        Rules rules = Rules.of();
        for (int i = 1; i < zones.size(); i++) {
            rules.that(
                    zones.get(i).toKm() > zones.get(i - 1).toKm(),
                    Rules.item("zones", zones.get(i)) + ".toKm",
                    "must exceed the zone before",
                    zones.get(i).toKm());
        }
        rules.orThrow();
    }
}
