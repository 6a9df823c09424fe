package cordon.statistics;

/** The ratio of two means of paired values. */
public final class RatioOfMeans {
    private RatioOfMeans() {}

    /**
     * Mean of {@code above} over mean of {@code below}, pair by pair, with Fieller's interval; NaN throughout unless the interval of the
     * denominator, of the same level, lies above 0.
     *
     * <p>Source: Fieller (1954), Journal of the Royal Statistical Society B 16:175, with variances and covariance of the means.
     */
    public static ConfidenceInterval of(double[] above, double[] below, double level) {
        if (above.length != below.length) {
            throw new IllegalArgumentException("pairs are needed, not " + above.length + " and " + below.length);
        }
        int n = above.length;
        if (n < 2 || !(ConfidenceInterval.ofMean(below, level).low() > 0)) {
            return new ConfidenceInterval(Double.NaN, Double.NaN, Double.NaN, level, n, "not shown");
        }
        double a = mean(above);
        double b = mean(below);
        double t = ConfidenceInterval.tQuantile(n - 1, level);
        double t2 = t * t;
        double square = b * b - t2 * covariance(below, below);
        double cross = a * b - t2 * covariance(above, below);
        double root = Math.sqrt(Math.max(0, cross * cross - square * (a * a - t2 * covariance(above, above))));
        return new ConfidenceInterval(a / b, (cross - root) / square, (cross + root) / square, level, n, "Fieller");
    }

    /** Covariance of the means of two series. */
    private static double covariance(double[] x, double[] y) {
        double meanX = mean(x);
        double meanY = mean(y);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - meanX) * (y[i] - meanY);
        }
        return sum / (x.length - 1) / x.length;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
