package cordon.sensing;

import cordon.events.SensorKind;

/**
 * A coming sighting: when, by what, and where the party then is.
 *
 * @param sensorKey key of the sensor
 * @param sensor id of the sensor
 * @param once whether the sensor notices a party at most once
 */
public record Sighting(
        double atMin, SensorKind kind, long sensorKey, String sensor, double km, double offsetKm, boolean once) {
    /** The earlier of two sightings, either of which may be null; at one instant, of two of a kind the one whose sensor's id comes first. */
    public static Sighting earlier(Sighting a, Sighting b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        boolean tie =
                b.atMin() == a.atMin() && b.kind() == a.kind() && b.sensor().compareTo(a.sensor()) < 0;
        return b.atMin() < a.atMin() || tie ? b : a;
    }
}
