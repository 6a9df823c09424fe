package cordon.statistics;

import java.util.OptionalInt;

/** How many replications a precision takes. */
public final class SampleSize {
    private static final double MOST = 10_000_000;

    private SampleSize() {}

    /**
     * The smallest number of replications at which Student's t interval of a mean is no wider than {@code halfWidth} to each side, if the
     * standard deviation is this; empty above ten million.
     *
     * <p>Source: Law, Simulation Modeling and Analysis (2015), section 9.4.1.
     */
    public static OptionalInt forHalfWidth(double deviation, double halfWidth, double level) {
        ConfidenceInterval.requireLevel(level);
        if (!(deviation >= 0) || !(halfWidth >= 0)) {
            throw new IllegalArgumentException(
                    "deviation and half-width are 0 or more, not " + deviation + " and " + halfWidth);
        }
        if (deviation == 0) {
            return OptionalInt.of(2);
        }
        double z = ConfidenceInterval.normalQuantile(level) * deviation / halfWidth;
        if (!(z * z <= MOST)) {
            return OptionalInt.empty();
        }
        int enough = (int) Math.max(2, Math.ceil(z * z));
        while (ConfidenceInterval.tQuantile(enough - 1, level) * deviation / Math.sqrt(enough) > halfWidth) {
            enough++;
        }
        return OptionalInt.of(enough);
    }
}
