package cordon.scenario;

/** Buried sensors at equal spacing that feel who walks or drives near, or along a cable who steps over it. */
public record GroundSensorRow(
        @Key(doc = "id") String id,
        @Key(doc = "what one sensor covers", def = "point") Form form,

        @Key(doc = "first chainage; the first sensor lies half a spacing further", unit = "km", min = 0)
        double fromKm,

        @Key(doc = "last chainage", unit = "km", min = 0) double toKm,

        @Key(
                doc =
                        "distance between sensors; of lines the length of a section of cable, whose alarms tell its middle",
                unit = "km",
                min = 0.01,
                max = 10000)
        double spacingKm,

        @Key(doc = "offset of the sensors", unit = "km", def = "0")
        double offsetKm,

        @Key(doc = "distance within which a sensor feels a party (points)", unit = "km", min = 0, max = 5, def = "0.05")
        double rangeKm,

        @Key(doc = "chance that a sensor tells of a party that passes it", min = 0, max = 1, def = "1")
        double chance,

        @Key(doc = "alarms a day of each sensor without a party behind them", min = 0, max = 1000, def = "0")
        double falsePerDay)
        implements Spaced {

    /** What one sensor covers. */
    public enum Form {
        /** A disc around it. */
        POINT,
        /** A section of cable along the line. */
        LINE
    }

    /** Ends in order. */
    public GroundSensorRow {
        Rules.of().that(toKm > fromKm, "toKm", "must exceed fromKm", toKm).orThrow();
    }

    /** Points lie half a spacing in; sections of cable lie from end to end, the last one cut short. */
    @Override
    public int count(double lengthKm) {
        if (form == Form.POINT) {
            return Spaced.super.count(lengthKm);
        }
        double sections = (Math.min(toKm, lengthKm) - fromKm) / spacingKm;
        return (int) Math.max(0, StrictMath.ceil(sections - 1e-9));
    }
}
