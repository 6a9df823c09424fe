package cordon.world;

/** A polyline through the strip, from where it starts to where it ends. Immutable. */
public final class Path {
    private final double[] km;
    private final double[] offsetKm;

    Path(double[] km, double[] offsetKm) {
        this.km = km;
        this.offsetKm = offsetKm;
    }

    /** A straight path. */
    public static Path straight(double fromKm, double fromOffsetKm, double toKm, double toOffsetKm) {
        return new Path(new double[] {fromKm, toKm}, new double[] {fromOffsetKm, toOffsetKm});
    }

    /** Number of corners, at least two. */
    public int corners() {
        return km.length;
    }

    /** Chainage of a corner. */
    public double km(int corner) {
        return km[corner];
    }

    /** Offset of a corner. */
    public double offsetKm(int corner) {
        return offsetKm[corner];
    }

    /** The path with a straight piece more at its end. */
    public Path to(double nextKm, double nextOffsetKm) {
        int n = km.length;
        double[] x = java.util.Arrays.copyOf(km, n + 1);
        double[] y = java.util.Arrays.copyOf(offsetKm, n + 1);
        x[n] = nextKm;
        y[n] = nextOffsetKm;
        return new Path(x, y);
    }

    /** The path the other way round. */
    public Path reversed() {
        int n = km.length;
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = km[n - 1 - i];
            y[i] = offsetKm[n - 1 - i];
        }
        return new Path(x, y);
    }

    /** The part from where the distance from the line first reaches a depth to the end; the end alone when it never does. */
    public Path fromDepth(double depthKm) {
        int n = km.length;
        for (int i = 1; i < n; i++) {
            double a = Math.abs(offsetKm[i - 1]);
            double b = Math.abs(offsetKm[i]);
            if (b >= depthKm) {
                double share = b == a ? 0 : Math.max(0, (depthKm - a) / (b - a));
                double[] x = java.util.Arrays.copyOfRange(km, i - 1, n);
                double[] y = java.util.Arrays.copyOfRange(offsetKm, i - 1, n);
                x[0] = km[i - 1] + share * (km[i] - km[i - 1]);
                y[0] = offsetKm[i - 1] + share * (offsetKm[i] - offsetKm[i - 1]);
                return new Path(x, y);
            }
        }
        return straight(km[n - 1], offsetKm[n - 1], km[n - 1], offsetKm[n - 1]);
    }

    /** The part from the start to where the distance from the line first reaches a depth; all when it never does. */
    public Path untilDepth(double depthKm) {
        for (int i = 1; i < km.length; i++) {
            double a = Math.abs(offsetKm[i - 1]);
            double b = Math.abs(offsetKm[i]);
            if (b >= depthKm) {
                double share = b == a ? 0 : Math.max(0, (depthKm - a) / (b - a));
                double[] x = java.util.Arrays.copyOf(km, i + 1);
                double[] y = java.util.Arrays.copyOf(offsetKm, i + 1);
                x[i] = km[i - 1] + share * (km[i] - km[i - 1]);
                y[i] = offsetKm[i - 1] + share * (offsetKm[i] - offsetKm[i - 1]);
                return new Path(x, y);
            }
        }
        return this;
    }
}
