package cordon.planning;

/**
 * Where something was put.
 *
 * @param what what was put there, for people
 * @param asset what kind of thing it is
 * @param placement the placement that it comes from
 */
public record Stretch(double fromKm, double toKm, String what, Placement.Asset asset, String placement) {
    /** Whether a chainage lies on it. */
    public boolean covers(double km) {
        return km >= fromKm && km <= toKm;
    }

    /** Whether a chainage lies within a distance of it. */
    public boolean near(double km, double withinKm) {
        return km >= fromKm - withinKm && km <= toKm + withinKm;
    }
}
