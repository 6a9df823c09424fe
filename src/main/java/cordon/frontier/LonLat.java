package cordon.frontier;

/**
 * A place on the WGS84 ellipsoid, longitude first as in GeoJSON.
 *
 * @param lon degrees east, -180 to 180
 * @param lat degrees north, -90 to 90
 */
public record LonLat(double lon, double lat) {
    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a coordinate is not a number or out of its range
     */
    public LonLat {
        if (!(lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("longitude must be from -180 to 180 (was " + lon + ")");
        }
        if (!(lat >= -90 && lat <= 90)) {
            throw new IllegalArgumentException(
                    "latitude must be from -90 to 90 (was " + lat + "); longitude comes before latitude");
        }
    }
}
