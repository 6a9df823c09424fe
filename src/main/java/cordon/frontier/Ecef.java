package cordon.frontier;

/** A point of the WGS84 ellipsoid in earth-centred Cartesian kilometres: distances without trigonometry. */
record Ecef(double x, double y, double z) {
    private static final double RADIUS_KM = 6378.137;
    private static final double FLATTENING = 1 / 298.257223563;
    private static final double ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING);

    static Ecef of(double lon, double lat) {
        double sin = StrictMath.sin(Math.toRadians(lat));
        double cos = StrictMath.cos(Math.toRadians(lat));
        double normalKm = RADIUS_KM / Math.sqrt(1 - ECCENTRICITY_SQUARED * sin * sin);
        return new Ecef(
                normalKm * cos * StrictMath.cos(Math.toRadians(lon)),
                normalKm * cos * StrictMath.sin(Math.toRadians(lon)),
                normalKm * (1 - ECCENTRICITY_SQUARED) * sin);
    }

    double squaredKmTo(Ecef other) {
        double dx = other.x - x;
        double dy = other.y - y;
        double dz = other.z - z;
        return dx * dx + dy * dy + dz * dz;
    }

    /** How far along the chord from this point to {@code end} lies the place nearest to {@code q}: 0 to 1. */
    double shareTowards(Ecef end, Ecef q) {
        double dx = end.x - x;
        double dy = end.y - y;
        double dz = end.z - z;
        double along = (q.x - x) * dx + (q.y - y) * dy + (q.z - z) * dz;
        return Math.max(0, Math.min(1, along / (dx * dx + dy * dy + dz * dz)));
    }

    Ecef between(Ecef end, double share) {
        return new Ecef(x + share * (end.x - x), y + share * (end.y - y), z + share * (end.z - z));
    }
}
