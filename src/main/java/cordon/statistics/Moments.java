package cordon.statistics;

/**
 * Mean and standard deviation of values that come one by one and are not kept.
 *
 * <p>Source: Welford (1962), Technometrics 4, 419-420.
 */
public final class Moments {
    private int n;
    private double mean;
    private double squares;

    /** Takes a value. */
    public void add(double value) {
        n++;
        double gap = value - mean;
        mean += gap / n;
        squares += gap * (value - mean);
    }

    /** How many values there are. */
    public int n() {
        return n;
    }

    /** Sample standard deviation; NaN for fewer than two values. */
    public double deviation() {
        return Math.sqrt(squares / (n - 1));
    }

    /** The mean with Student's t interval; a single value has none. */
    public ConfidenceInterval mean(double level) {
        ConfidenceInterval.requireLevel(level);
        if (n == 0) {
            throw new IllegalStateException("a mean needs at least one value");
        }
        double halfWidth = n < 2 ? Double.NaN : ConfidenceInterval.tQuantile(n - 1, level) * deviation() / Math.sqrt(n);
        return new ConfidenceInterval(mean, mean - halfWidth, mean + halfWidth, level, n, "Student t");
    }
}
