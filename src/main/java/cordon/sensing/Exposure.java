package cordon.sensing;

import cordon.random.Draws;
import cordon.random.Purpose;

/** What sensors hold of one attempt: its luck, drawn once, and how much of it is used up. */
public final class Exposure {
    private static final int UNDRAWN = -1;
    private static final long[] NOBODY = {};

    private final long key;
    private final String target;
    private final Draws draws;
    private int level = UNDRAWN;
    private int cameraIndex;
    private double cameraLeft = Double.NaN;
    private int rateIndex;
    private double rateLeft = Double.NaN;
    private boolean unattended;
    private long[] met = NOBODY;
    private int metCount;

    /** The exposure of an attempt; its luck is drawn when a sensor first asks for it. */
    public Exposure(long key, String target, Draws draws) {
        this.key = key;
        this.target = target;
        this.draws = draws;
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
        if (level == UNDRAWN) {
            level = CameraFields.level(draws.uniform(Purpose.CAMERA_ACUITY, key, 0));
        }
        return level;
    }

    double firstThreshold() {
        return draws.exponential(Purpose.CAMERA_THRESHOLD, key, 0);
    }

    int cameraIndex() {
        return cameraIndex;
    }

    double cameraLeft() {
        if (Double.isNaN(cameraLeft)) {
            cameraLeft = draws.exponential(Purpose.CAMERA_THRESHOLD, key, cameraIndex);
        }
        return cameraLeft;
    }

    void useCamera(double exposure) {
        cameraLeft = cameraLeft() - exposure;
    }

    void nextCameraThreshold() {
        cameraIndex++;
        cameraLeft = Double.NaN;
    }

    double rateLeft() {
        if (Double.isNaN(rateLeft)) {
            rateLeft = draws.exponential(Purpose.RATE_THRESHOLD, key, rateIndex);
        }
        return rateLeft;
    }

    void useRate(double exposure) {
        rateLeft = rateLeft() - exposure;
    }

    /** Draws the next threshold; gives the number of the last one. */
    int nextRateThreshold() {
        rateLeft = Double.NaN;
        return rateIndex++;
    }

    /** Whether a camera showed it while nobody attended the feed. */
    boolean unattended() {
        return unattended;
    }

    void markUnattended() {
        unattended = true;
    }

    /** What is left of an exposure at an instant; NaN of luck that has not been drawn yet. */
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
            met = java.util.Arrays.copyOf(met, 2 * metCount + 2);
        }
        met[metCount++] = sensor;
    }
}
