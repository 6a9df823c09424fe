package cordon.statistics;

import java.util.Arrays;

/**
 * The product-limit estimate of a survival curve from times of which some are censored: of those the event is only known
 * not to have happened until then.
 *
 * <p>Sources: Kaplan and Meier (1958), Journal of the American Statistical Association 53, 457-481; Greenwood's variance;
 * Brookmeyer and Crowley (1982), Biometrics 38, 29-41, for the interval of the median.
 */
public final class KaplanMeier {
    private static final double HALF = 0.5;
    private static final double ROUNDING = 1e-12;

    private final int n;
    private final int steps;
    private final double[] times;
    private final double[] survival;
    private final double[] standardErrors;

    private KaplanMeier(double[] sorted, double[] sortedEvents) {
        n = sorted.length;
        times = new double[n];
        survival = new double[n];
        standardErrors = new double[n];
        steps = fit(sorted, sortedEvents);
    }

    /** The curve of these times; {@code observed[i]} is false where {@code times[i]} is censored. */
    public static KaplanMeier of(double[] times, boolean[] observed) {
        if (times.length != observed.length) {
            throw new IllegalArgumentException(times.length + " times but " + observed.length + " marks");
        }
        double[] sorted = times.clone();
        double[] events = new double[times.length];
        int seen = 0;
        for (int i = 0; i < times.length; i++) {
            if (observed[i]) {
                events[seen++] = times[i];
            }
        }
        Arrays.sort(sorted);
        Arrays.sort(events, 0, seen);
        return new KaplanMeier(sorted, Arrays.copyOf(events, seen));
    }

    /** Share in which the event has not happened up to and including this time. */
    public double survivalAt(double time) {
        double share = 1;
        for (int i = 0; i < steps && times[i] <= time; i++) {
            share = survival[i];
        }
        return share;
    }

    /**
     * Time by which the event has happened in half of the cases, with its interval; NaN where the curve, or the end of its
     * band, never comes down to a half.
     */
    public ConfidenceInterval median(double level) {
        double z = ConfidenceInterval.normalQuantile(level);
        return new ConfidenceInterval(
                firstAtHalf(0), firstAtHalf(-z), firstAtHalf(z), level, n, "Kaplan-Meier, Brookmeyer-Crowley");
    }

    private double firstAtHalf(double z) {
        for (int i = 0; i < steps; i++) {
            if (survival[i] + z * standardErrors[i] <= HALF + ROUNDING) {
                return times[i];
            }
        }
        return Double.NaN;
    }

    private int fit(double[] sorted, double[] sortedEvents) {
        double share = 1;
        double greenwood = 0;
        int found = 0;
        int passed = 0;
        for (int first = 0; first < sortedEvents.length; ) {
            double time = sortedEvents[first];
            int after = first;
            while (after < sortedEvents.length && sortedEvents[after] == time) {
                after++;
            }
            while (sorted[passed] < time) {
                passed++;
            }
            int events = after - first;
            int atRisk = n - passed;
            share *= 1 - (double) events / atRisk;
            greenwood += atRisk == events ? 0 : (double) events / atRisk / (atRisk - events);
            times[found] = time;
            survival[found] = share;
            standardErrors[found++] = share * Math.sqrt(greenwood);
            first = after;
        }
        return found;
    }
}
