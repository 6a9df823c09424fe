package cordon.sensing;

import cordon.random.Draws;
import cordon.random.KeySet;
import cordon.random.Purpose;

/** What sensors hold of one attempt: its luck, drawn once, how much of it is used up, and how far they have looked ahead. */
public final class Exposure {
    private static final int UNDRAWN = -1;

    private final long key;
    private final String target;
    private final Draws draws;
    private final Luck camera;
    private final Luck rate;
    private int level = UNDRAWN;
    private double lookedFromMin;
    private boolean restedSince;
    private final KeySet met = new KeySet();

    /** The exposure of an attempt; its luck is drawn when a sensor first asks for it. */
    public Exposure(long key, String target, Draws draws) {
        this.key = key;
        this.target = target;
        this.draws = draws;
        this.camera = new Luck(Purpose.CAMERA_THRESHOLD, key, draws);
        this.rate = new Luck(Purpose.RATE_THRESHOLD, key, draws);
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

    /** Its luck before imaging cameras. */
    public Luck camera() {
        return camera;
    }

    /** Its luck before sensors of a constant rate. */
    public Luck rate() {
        return rate;
    }

    /** Whether a sensor showed it while nobody attended the feed. */
    boolean unattended() {
        return camera.unattended() || rate.unattended();
    }

    /** Sensors look ahead from an instant; {@code resting} when exposure rests meanwhile. */
    public void lookFrom(double minute, boolean resting) {
        lookedFromMin = minute;
        restedSince = resting;
        camera.keep();
        rate.keep();
    }

    /** Takes the last look ahead back; gives the instant from which it was made. */
    public double takeBackLook() {
        camera.takeBack();
        rate.takeBack();
        return lookedFromMin;
    }

    /** Whether exposure has rested since the last look ahead. */
    public boolean restedSinceLook() {
        return restedSince;
    }

    /** Takes back what sensors of a constant rate have looked ahead to, as they are to look less far. */
    public void takeBackRate() {
        rate.takeBack();
    }

    /** Whether a post, patrol or definite-range sensor has already had its chance at this attempt. */
    public boolean knows(long sensor) {
        return met.has(sensor);
    }

    /** Remembers that a sensor has had its chance. */
    public void meet(long sensor) {
        met.add(sensor);
    }
}
