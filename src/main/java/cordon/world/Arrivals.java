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
    }

    private final Purpose purpose;
    private final long key;
    private final Draws draws;
    private Intensity held;
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
        if (!intensity.equals(held)) {
            settle(askedMin);
            held = intensity;
        }
        askedMin = untilMin;
        while (true) {
            double rate = held.perMin(settledMin);
            double at = rate > 0 ? settledMin + left / rate : Double.POSITIVE_INFINITY;
            double pieceEnd = held.constantUntil(settledMin);
            if (Math.min(at, pieceEnd) >= untilMin) {
                return Double.NaN;
            }
            if (at <= pieceEnd) {
                settledMin = at;
                number++;
                left = draws.exponential(purpose, key, number);
                return at;
            }
            settle(pieceEnd);
        }
    }

    private void settle(double minute) {
        if (held != null) {
            left = Math.max(0, left - held.perMin(settledMin) * (minute - settledMin));
        }
        settledMin = minute;
    }
}
