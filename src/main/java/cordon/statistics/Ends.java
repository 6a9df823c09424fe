package cordon.statistics;

/** Checks of ranges. */
final class Ends {
    private Ends() {}

    static void require(double low, double high) {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new IllegalArgumentException(
                    "a range goes from a number up to another, not from " + low + " to " + high);
        }
    }

    static double unit(double u) {
        if (!(u >= 0 && u <= 1)) {
            throw new IllegalArgumentException("a coordinate lies from 0 to 1, not at " + u);
        }
        return u;
    }
}
