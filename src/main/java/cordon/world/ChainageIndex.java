package cordon.world;

/** Chainages in ascending order, of which the first that is not below another is found by buckets along the line. */
public final class ChainageIndex {
    private final double[] km;
    private final double bucketsPerKm;
    private final int[] first;

    /** An index of chainages in ascending order, some of which may be equal. */
    public ChainageIndex(double[] ascendingKm) {
        km = ascendingKm;
        int n = km.length;
        double length = n == 0 ? 0 : km[n - 1] - km[0];
        bucketsPerKm = length > 0 ? n / length : 0;
        first = new int[n + 1];
        int place = 0;
        for (int b = 0; b <= n; b++) {
            while (place < n && bucket(km[place]) < b) {
                place++;
            }
            first[b] = place;
        }
    }

    /** Never less for a greater chainage. */
    private int bucket(double at) {
        return Math.max(0, Math.min(km.length, (int) ((at - km[0]) * bucketsPerKm)));
    }

    /** A chainage by its place in the order. */
    public double km(int place) {
        return km[place];
    }

    /** Place of the first that is not below a chainage; their number when all are. */
    public int firstFrom(double at) {
        if (km.length == 0) {
            return 0;
        }
        int place = first[bucket(at)];
        while (place < km.length && km[place] < at) {
            place++;
        }
        return place;
    }

    /** Whether there is one at a place in the order, and it is not above a chainage. */
    public boolean upTo(int place, double at) {
        return place < km.length && km[place] <= at;
    }
}
