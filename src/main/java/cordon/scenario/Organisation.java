package cordon.scenario;

import java.util.List;
import java.util.Optional;

/** Who smuggles: a network or a militia with beliefs of its own, or the many independents together. */
public record Organisation(
        @Key(doc = "neutral id") String id,

        @Key(doc = "name in charts; a real group only as attributed by a source", label = true, def = "''")
        String name,

        @Key(doc = "who attributes it to a real group", label = true, def = "''")
        String attributedBy,

        @Key(
                doc =
                        "whether these are many independents with small loads of their own; only what they earn is told apart",
                def = "false")
        boolean independents,

        @Key(doc = "prior belief, weight of seizures", min = 0, above = true, max = 1000, def = "0.25")
        double priorSeized,

        @Key(doc = "prior belief, weight of deliveries", min = 0, above = true, max = 1000, def = "2.25")
        double priorSafe,

        @Key(
                doc = "time in which an experience loses half its weight",
                unit = "d",
                min = 0.1,
                max = 100000,
                def = "390")
        double halfLifeDays,

        @Key(
                doc = "distance over which an experience informs neighbouring lanes; 0 only its own lane",
                unit = "km",
                min = 0,
                max = 1000,
                def = "10")
        double kernelKm,

        @Key(
                doc =
                        "noise of choice, as a share of the reference margin: utilities that differ by this much have odds e to 1",
                min = 0.001,
                max = 100,
                def = "0.1")
        double choiceNoise,

        @Key(doc = "days a consignment waits before it is given up", unit = "d", min = 0, max = 1000, def = "5")
        double patienceDays,

        @Key(doc = "share of parties that wait for night", min = 0, max = 1, def = "0")
        double nightShare,

        @Key(doc = "share of parties that wait for adverse weather", min = 0, max = 1, def = "0")
        double weatherShare,

        @Key(
                doc = "cost at which the sight of a tower within 1 km of a crossing place is valued",
                unit = "USD",
                min = 0,
                def = "0")
        double towerUsd,

        @Key(
                doc =
                        "cost at which the sight of a guard post within 1 km of a crossing place, along the line, is valued",
                unit = "USD",
                min = 0,
                def = "0")
        double postUsd,

        @Key(doc = "chance that its people and load are released after an arrest", min = 0, max = 1, def = "0")
        double releaseChance,

        @Key(
                doc = "weight of a return between the crossings, because guards were seen, as a loss; a fate weighs 1",
                min = 0,
                max = 1,
                def = "0")
        double sightingWeight,

        @Key(
                doc = "share by which sanctions raise what its trade pays: loads, journeys, fees, tolls and bribes",
                min = 0,
                max = 10,
                def = "0")
        double sanctionShare,

        @Key(doc = "how it weighs value against risk", def = "{}")
        AttitudeSpec attitude,

        @Key(doc = "from whose fates it learns", def = "{}") Learning learning,

        @Key(doc = "lanes that it knows at first, and when it looks for more; absent: it knows all", optional = true)
        Optional<Expansion> expansion,

        @Key(doc = "splitting loads where the risk is high; absent: never", optional = true)
        Optional<Splitting> splitting,

        @Key(doc = "its tunnels, dug or to be dug", def = "[]")
        List<Tunnel> tunnels)
        implements Identified {
    /** It hears of others, not of itself. */
    public Organisation {
        Rules.of()
                .that(
                        !learning.hears().contains(id),
                        "learning.hears",
                        "must name other organisations",
                        learning.hears())
                .orThrow();
    }
}
