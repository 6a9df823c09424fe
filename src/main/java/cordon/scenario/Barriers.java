package cordon.scenario;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Layers that delay, and the sections of frontier where they stand. */
public record Barriers(
        @Key(doc = "kinds of layer", def = "[]") List<Layer> layers,

        @Key(doc = "stretches of frontier with layers", def = "[]")
        List<Section> sections,

        @Key(doc = "share of passages through a barrier that leave a gap others can use", min = 0, max = 1, def = "0")
        double breachShare,

        @Key(
                doc = "length of the line on which those who come to it find and use a gap; assumed",
                unit = "km",
                min = 0,
                above = true,
                max = 100,
                def = "0.5")
        double gapWidthKm,

        @Key(
                doc = "mean time until a gap is repaired; with `crews`, mean time of their work on it",
                unit = "h",
                min = 0,
                above = true,
                max = 100000,
                def = "48")
        double repairHours,

        @Key(doc = "cost of repairing a gap", unit = "USD", min = 0, def = "784")
        double repairUsd,

        @Key(doc = "repair crews; none means that there are always enough on the spot", def = "[]")
        List<RepairCrews> crews,

        @Key(doc = "gates of the barriers' own, whose guards may be paid", def = "[]")
        List<Door> doors) {

    /** Sections that do not overlap. */
    public Barriers {
        Rules rules = Rules.of();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String path = Rules.item("sections", section) + ".fromKm";
            for (Section other : sections.subList(0, i)) {
                boolean overlap = section.fromKm() < other.toKm() && other.fromKm() < section.toKm();
                rules.that(!overlap, path, "must not overlap section '" + other.id() + "'", section.fromKm());
            }
        }
        rules.orThrow();
    }

    /** One layer, such as a trench or a wall. */
    public record Layer(
            @Key(doc = "id") String id,

            @Key(
                    doc = "per mode, [least, likeliest, most] minutes to pass; a mode that is not listed cannot pass",
                    ref = "modes",
                    def = "{}")
            Map<String, List<Double>> delayMin,

            @Key(doc = "chance that passing it trips an alarm", min = 0, max = 1, def = "0")
            double alarmChance,

            @Key(doc = "share of its delay that a year without renewal takes away", min = 0, max = 1, def = "0")
            double decayPerYear,

            @Key(doc = "building cost", unit = "USD/km", min = 0, def = "0")
            double usdPerKm,

            @Key(doc = "drawn as a concrete wall", label = true, def = "false")
            boolean wall)
            implements Identified {
        /** Delays are ordered triples. */
        public Layer {
            Rules rules = Rules.of();
            delayMin.forEach((mode, d) -> rules.that(Checks.triangular(d), "delayMin." + mode, Checks.TRIANGULAR, d));
            rules.orThrow();
        }
    }

    /** A stretch with layers; it may be under construction. */
    public record Section(
            @Key(doc = "id") String id,

            @Key(doc = "first chainage; building starts here", unit = "km", min = 0)
            double fromKm,

            @Key(doc = "last chainage", unit = "km", min = 0)
            double toKm,

            @Key(doc = "layers, in the order in which an inward party meets them", ref = "barriers.layers")
            List<String> layers,

            @Key(
                    doc = "layers that stand until the section is built, so that a wall can grow behind a trench",
                    ref = "barriers.layers",
                    def = "[]")
            List<String> before,

            @Key(doc = "when building starts; absent means that it stands already", optional = true)
            Optional<LocalDateTime> begins,

            @Key(doc = "building pace; 0 means all at once when building starts", unit = "km/month", min = 0, def = "0")
            double kmPerMonth,

            @Key(doc = "age of what stands already, for its decay", unit = "years", min = 0, max = 100, def = "0")
            double ageYears)
            implements Identified {
        /** Ends in order, and pace only for a building site. */
        public Section {
            Rules.of()
                    .that(toKm > fromKm, "toKm", "must exceed fromKm", toKm)
                    .that(before.isEmpty() || begins.isPresent(), "before", "needs begins", before)
                    .that(kmPerMonth == 0 || begins.isPresent(), "kmPerMonth", "needs begins", kmPerMonth)
                    .orThrow();
        }
    }
}
