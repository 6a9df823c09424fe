package cordon.world;

import cordon.random.Draws;
import cordon.random.Purpose;

/**
 * A nonhomogeneous Poisson stream by time rescaling: the n-th arrival comes when the intensity has summed up to a keyed
 * exponential (Çinlar 1975, Introduction to Stochastic Processes, ch. 4). Exact under changes of the intensity.
 */
public final class Arrivals {
    /** Intensity of arrivals; constant between instants. */
    public interface Intensity {
        /** Arrivals per minute at an instant. */
        double perMin(double minute);

        /** First later instant at which the intensity may change. */
        double constantUntil(double minute);

        /** Whether there never are any. */
        boolean never();
    }

    private static final double HORIZON_MIN = 1e8;

    private final Purpose purpose;
    private final long key;
    private final Draws draws;
    private Intensity held;
    private double nextMin;
    private double askedMin;
    private double settledMin;
    private double left;
    private long number;

    /** A stream that starts at an instant. */
    public Arrivals(Purpose purpose, long key, double startMin, Draws draws) {
        this.purpose = purpose;
        this.key = key;
        this.draws = draws;
        this.askedMin = startMin;
        this.settledMin = startMin;
        this.left = draws.exponential(purpose, key, 0);
    }

    /** Number of arrivals so far. */
    public long number() {
        return number;
    }

    /**
     * The instant of the next arrival before {@code untilMin}, or NaN. Another intensity holds from the last {@code untilMin} on;
     * only then does it matter, and to the last bit, how the time was cut.
     */
    public double nextBefore(double untilMin, Intensity intensity) {
        if (intensity != held && !intensity.equals(held)) {
            settle(askedMin);
            held = intensity;
            nextMin = predicted();
        }
        askedMin = untilMin;
        if (nextMin >= untilMin) {
            return Double.NaN;
        }
        settledMin = nextMin;
        number++;
        left = draws.exponential(purpose, key, number);
        nextMin = predicted();
        return settledMin;
    }

    /** When what is left will have been summed up, if the intensity stays as it is. */
    private double predicted() {
        if (held.never()) {
            return Double.POSITIVE_INFINITY;
        }
        double from = settledMin;
        double open = left;
        while (from < settledMin + HORIZON_MIN) {
            double rate = held.perMin(from);
            double pieceEnd = held.constantUntil(from);
            if (rate > 0 && from + open / rate <= pieceEnd) {
                return from + open / rate;
            }
            open -= rate == 0 ? 0 : rate * (pieceEnd - from);
            from = pieceEnd;
        }
        return Double.POSITIVE_INFINITY;
    }

    private void settle(double minute) {
        while (held != null && settledMin < minute) {
            double pieceEnd = Math.min(minute, held.constantUntil(settledMin));
            left = Math.max(0, left - held.perMin(settledMin) * (pieceEnd - settledMin));
            settledMin = pieceEnd;
        }
    }
}
