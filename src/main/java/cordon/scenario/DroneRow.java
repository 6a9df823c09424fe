package cordon.scenario;

/** Drones, each of which flies back and forth over its sector and tells command what it sees below; it pursues nobody. */
public record DroneRow(
        @Key(doc = "id") String id,

        @Key(doc = "first chainage", unit = "km", min = 0) double fromKm,

        @Key(doc = "last chainage", unit = "km", min = 0) double toKm,

        @Key(
                doc =
                        "length of a sector; sectors lie side by side from the first chainage, and what is left over is not flown",
                unit = "km",
                min = 0.1,
                max = 10000,
                def = "80")
        double sectorKm,

        @Key(doc = "offset of the track", unit = "km", def = "0")
        double offsetKm,

        @Key(doc = "speed over ground", unit = "km/h", min = 0, above = true, max = 1000, def = "75")
        double speedKmh,

        @Key(
                doc = "radius of the ground in view, in clear air; never more than the visibility where the party is",
                unit = "km",
                min = 0,
                max = 50,
                def = "2")
        double footprintKm,

        @Key(
                doc = "hazard of being noticed in view; 0 means that all in view are noticed",
                unit = "1/s",
                min = 0,
                max = 1000,
                def = "0")
        double ratePerS,

        @Key(doc = "share of each cycle in which the drone is up, weather permitting", min = 0, max = 1, def = "0.4")
        double upShare,

        @Key(doc = "length of a cycle of being up and down", unit = "h", min = 0.1, max = 1000, def = "12")
        double cycleHours,

        @Key(
                doc = "the drone is grounded while visibility in the middle of its sector is less",
                unit = "km",
                min = 0,
                max = 100,
                def = "5")
        double groundedBelowKm)
        implements Identified {
    /** Ends in order. */
    public DroneRow {
        Rules.of().that(toKm > fromKm, "toKm", "must exceed fromKm", toKm).orThrow();
    }

    /** Drones on a line of this length: as many as have a whole sector, at least one. */
    public int count(double lengthKm) {
        double span = Math.min(toKm, lengthKm) - fromKm;
        return span <= 0 ? 0 : Math.max(1, (int) StrictMath.floor(span / sectorKm + 1e-9));
    }
}
