package cordon.world;

import java.util.Arrays;

/** A body's way through the strip: straight at constant speed between given instants. Immutable. */
public final class Motion {
    private final double[] atMin;
    private final double[] km;
    private final double[] offsetKm;
    private final double leastKm;
    private final double mostKm;

    private Motion(double[] atMin, double[] km, double[] offsetKm) {
        this.atMin = atMin;
        this.km = km;
        this.offsetKm = offsetKm;
        double least = km[0];
        double most = km[0];
        for (double k : km) {
            least = Math.min(least, k);
            most = Math.max(most, k);
        }
        leastKm = least;
        mostKm = most;
    }

    /** Least chainage. */
    public double leastKm() {
        return leastKm;
    }

    /** Greatest chainage. */
    public double mostKm() {
        return mostKm;
    }

    /** Whether any of it lies between two chainages. */
    public boolean touches(double fromKm, double toKm) {
        return leastKm <= toKm && mostKm >= fromKm;
    }

    /** Whether any of it lies between two offsets, whatever its chainage. */
    public boolean touchesOffsets(double fromKm, double toKm) {
        boolean below = true;
        boolean above = true;
        for (double offset : offsetKm) {
            below &= offset < fromKm;
            above &= offset > toKm;
        }
        return !below && !above;
    }

    /** Standing at a place from one instant to another. */
    public static Motion standing(double km, double offsetKm, double fromMin, double toMin) {
        return new Motion(new double[] {fromMin, toMin}, new double[] {km, km}, new double[] {offsetKm, offsetKm});
    }

    /** The same as far as an instant. */
    public Motion until(double minute) {
        int kept = segmentAt(minute) + 1;
        double[] t = Arrays.copyOf(atMin, kept + 1);
        double[] x = Arrays.copyOf(km, kept + 1);
        double[] y = Arrays.copyOf(offsetKm, kept + 1);
        t[kept] = minute;
        x[kept] = kmAt(minute);
        y[kept] = offsetKmAt(minute);
        return new Motion(t, x, y);
    }

    /** The same way, so much earlier. */
    public Motion earlier(double minutes) {
        double[] t = atMin.clone();
        for (int i = 0; i < t.length; i++) {
            t[i] -= minutes;
        }
        return new Motion(t, km, offsetKm);
    }

    /** What is left of it from an instant on, so many times as fast. */
    public Motion hastened(double minute, double factor) {
        Builder rest = new Builder().begin(minute, kmAt(minute), offsetKmAt(minute));
        for (int i = segmentAt(minute) + 1; i < atMin.length; i++) {
            rest.put(minute + (atMin[i] - minute) / factor, km[i], offsetKm[i]);
        }
        return rest.build();
    }

    /** This motion, and another that begins where and when it ends. */
    public Motion then(Motion next) {
        Builder both = new Builder().begin(atMin[0], km[0], offsetKm[0]);
        for (int i = 1; i < atMin.length; i++) {
            both.put(atMin[i], km[i], offsetKm[i]);
        }
        for (int i = 1; i < next.atMin.length; i++) {
            both.put(next.atMin[i], next.km[i], next.offsetKm[i]);
        }
        return both.build();
    }

    /** The way that is left of it at an instant. */
    public Path pathFrom(double minute) {
        int next = segmentAt(minute) + 1;
        int left = atMin.length - next;
        double[] x = new double[left + 1];
        double[] y = new double[left + 1];
        x[0] = kmAt(minute);
        y[0] = offsetKmAt(minute);
        System.arraycopy(km, next, x, 1, left);
        System.arraycopy(offsetKm, next, y, 1, left);
        return new Path(x, y);
    }

    /** Whether it comes within a distance of a stretch along the line at an offset. */
    public boolean comesWithin(double fromKm, double toKm, double atOffsetKm, double distanceKm) {
        for (int i = 0; i < atMin.length - 1; i++) {
            double apart =
                    Geometry.distanceToLevel(km[i], offsetKm[i], km[i + 1], offsetKm[i + 1], fromKm, toKm, atOffsetKm);
            if (apart <= distanceKm) {
                return true;
            }
        }
        return false;
    }

    /** Number of corners. */
    public int corners() {
        return atMin.length;
    }

    /** Instant of a corner. */
    public double atMin(int corner) {
        return atMin[corner];
    }

    /** Chainage of a corner. */
    public double km(int corner) {
        return km[corner];
    }

    /** Offset of a corner. */
    public double offsetKm(int corner) {
        return offsetKm[corner];
    }

    /** First instant. */
    public double beginMin() {
        return atMin[0];
    }

    /** Last instant. */
    public double endMin() {
        return atMin[atMin.length - 1];
    }

    /** Chainage at the end. */
    public double endKm() {
        return km[km.length - 1];
    }

    /** Offset at the end. */
    public double endOffsetKm() {
        return offsetKm[offsetKm.length - 1];
    }

    /** Index of the segment under way at an instant: that between this corner and the next. */
    public int segmentAt(double minute) {
        if (atMin.length == 2) {
            return 0;
        }
        int i = Arrays.binarySearch(atMin, minute);
        int segment = i >= 0 ? i : -i - 2;
        return Math.max(0, Math.min(atMin.length - 2, segment));
    }

    /** Chainage at an instant; before and after the motion, that of its ends. */
    public double kmAt(double minute) {
        return kmOn(segmentAt(minute), minute);
    }

    /** Chainage at an instant on a segment. */
    public double kmOn(int i, double minute) {
        return km[i] + share(i, minute) * (km[i + 1] - km[i]);
    }

    /** Offset at an instant. */
    public double offsetKmAt(double minute) {
        return offsetKmOn(segmentAt(minute), minute);
    }

    /** Offset at an instant on a segment. */
    public double offsetKmOn(int i, double minute) {
        return offsetKm[i] + share(i, minute) * (offsetKm[i + 1] - offsetKm[i]);
    }

    private double share(int i, double minute) {
        double span = atMin[i + 1] - atMin[i];
        return span <= 0 ? 1 : Math.max(0, Math.min(1, (minute - atMin[i]) / span));
    }

    /** Collects corners; corners that only continue a segment are left out. */
    public static final class Builder {
        private double[] atMin = new double[8];
        private double[] km = new double[8];
        private double[] offsetKm = new double[8];
        private int size;

        /** Starts anew. */
        public Builder begin(double minute, double atKm, double atOffsetKm) {
            size = 0;
            put(minute, atKm, atOffsetKm);
            return this;
        }

        /** Adds a corner; instants may not decrease. */
        public void put(double minute, double atKm, double atOffsetKm) {
            if (size == atMin.length) {
                atMin = Arrays.copyOf(atMin, 2 * size);
                km = Arrays.copyOf(km, 2 * size);
                offsetKm = Arrays.copyOf(offsetKm, 2 * size);
            }
            atMin[size] = minute;
            km[size] = atKm;
            offsetKm[size++] = atOffsetKm;
        }

        /** Instant of the last corner. */
        public double lastMin() {
            return atMin[size - 1];
        }

        /** The motion; a single corner becomes a moment of standing. */
        public Motion build() {
            if (size == 1) {
                put(atMin[0], km[0], offsetKm[0]);
            }
            return new Motion(Arrays.copyOf(atMin, size), Arrays.copyOf(km, size), Arrays.copyOf(offsetKm, size));
        }
    }
}
