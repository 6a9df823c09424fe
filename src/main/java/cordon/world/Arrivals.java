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
    private double settledMin;
    private double left;
    private long number;

    /** A stream that starts at an instant. */
    public Arrivals(Purpose purpose, long key, double startMin, Draws draws) {
        this.purpose = purpose;
        this.key = key;
        this.draws = draws;
        this.settledMin = startMin;
        this.left = draws.exponential(purpose, key, 0);
    }

    /** Number of arrivals so far. */
    public long number() {
        return number;
    }

    /**
     * The instant of the next arrival before {@code untilMin}, or NaN. Only whole pieces of constant intensity are settled, so that
     * sums do not round by where the caller cuts time.
     */
    public double nextBefore(double untilMin, Intensity intensity) {
        while (settledMin < untilMin) {
            double rate = intensity.perMin(settledMin);
            double pieceEnd = intensity.constantUntil(settledMin);
            double exposure = rate * (pieceEnd - settledMin);
            if (rate > 0 && exposure >= left) {
                double at = Math.min(pieceEnd, settledMin + left / rate);
                return at < untilMin ? arrive(at) : Double.NaN;
            }
            if (pieceEnd > untilMin) {
                return Double.NaN;
            }
            left -= exposure;
            settledMin = pieceEnd;
        }
        return Double.NaN;
    }

    private double arrive(double minute) {
        settledMin = minute;
        number++;
        left = draws.exponential(purpose, key, number);
        return minute;
    }

    /** Settles what has passed until an instant, all arrivals before which have been taken; the intensity may then change. */
    public void settle(double minute, Intensity intensity) {
        if (minute > settledMin) {
            left = Math.max(0, left - intensity.perMin(settledMin) * (minute - settledMin));
            settledMin = minute;
        }
    }
}
