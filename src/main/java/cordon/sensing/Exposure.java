package cordon.sensing;

import cordon.random.Draws;
import cordon.random.Purpose;

/** What sensors hold of one attempt: its luck, drawn once, and how much of it is used up. */
public final class Exposure {
    private final long key;
    private final String target;
    private final Draws draws;
    private final int level;
    private final double firstThreshold;
    private int cameraIndex;
    private double cameraLeft;
    private int rateIndex;
    private double rateLeft;
    private boolean unattended;
    private long[] met = new long[4];
    private int metCount;

    /** The exposure of an attempt. */
    public Exposure(long key, String target, Draws draws) {
        this.key = key;
        this.target = target;
        this.draws = draws;
        this.level = CameraFields.level(draws.uniform(Purpose.CAMERA_ACUITY, key, 0));
        this.firstThreshold = draws.exponential(Purpose.CAMERA_THRESHOLD, key, 0);
        this.cameraLeft = firstThreshold;
        this.rateLeft = draws.exponential(Purpose.RATE_THRESHOLD, key, 0);
    }

    /** Key of the attempt. */
    public long key() {
        return key;
    }

    /** What a camera sees: the kind of target. */
    public String target() {
        return target;
    }

    int level() {
        return level;
    }

    double firstThreshold() {
        return firstThreshold;
    }

    int cameraIndex() {
        return cameraIndex;
    }

    double cameraLeft() {
        return cameraLeft;
    }

    void useCamera(double exposure) {
        cameraLeft -= exposure;
    }

    void nextCameraThreshold() {
        cameraIndex++;
        cameraLeft = draws.exponential(Purpose.CAMERA_THRESHOLD, key, cameraIndex);
    }

    double rateLeft() {
        return rateLeft;
    }

    void useRate(double exposure) {
        rateLeft -= exposure;
    }

    /** Draws the next threshold; gives the number of the last one. */
    int nextRateThreshold() {
        rateIndex++;
        rateLeft = draws.exponential(Purpose.RATE_THRESHOLD, key, rateIndex);
        return rateIndex - 1;
    }

    /** Whether a camera showed it while nobody attended the feed. */
    boolean unattended() {
        return unattended;
    }

    void markUnattended() {
        unattended = true;
    }

    /** What is left of an exposure at an instant. */
    public record Mark(int cameraIndex, double cameraLeft, int rateIndex, double rateLeft, boolean unattended) {}

    /** Remembers what is left. */
    public Mark mark() {
        return new Mark(cameraIndex, cameraLeft, rateIndex, rateLeft, unattended);
    }

    /** Goes back to what was left. */
    public void restore(Mark mark) {
        cameraIndex = mark.cameraIndex;
        cameraLeft = mark.cameraLeft;
        rateIndex = mark.rateIndex;
        rateLeft = mark.rateLeft;
        unattended = mark.unattended;
    }

    /** Whether a post, patrol or definite-range sensor has already had its chance at this attempt. */
    public boolean knows(long sensor) {
        for (int i = 0; i < metCount; i++) {
            if (met[i] == sensor) {
                return true;
            }
        }
        return false;
    }

    /** Remembers that a sensor has had its chance. */
    public void meet(long sensor) {
        if (metCount == met.length) {
            met = java.util.Arrays.copyOf(met, 2 * metCount);
        }
        met[metCount++] = sensor;
    }
}
