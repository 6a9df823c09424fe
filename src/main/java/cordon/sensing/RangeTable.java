package cordon.sensing;

/** Chance and rate of detection by range, for one optic, kind of target and state of the air. Immutable. */
final class RangeTable {
    private static final double STEP_KM = 0.02;
    private static final double LONGEST_KM = 60;

    private final float[] probability;
    private final float[] ratePerMin;
    private final double[] rangeOfLevel;

    RangeTable(double evenChanceKm, double contrast, double extinctionPerKm, double scanShare) {
        double leastProbability = 0.8 * CameraFields.levelValue(0);
        int n = 1;
        while (n * STEP_KM < LONGEST_KM
                && probabilityAt(n * STEP_KM, evenChanceKm, contrast, extinctionPerKm) > leastProbability) {
            n++;
        }
        probability = new float[n + 1];
        ratePerMin = new float[n + 1];
        for (int i = 0; i <= n; i++) {
            double x = Imaging.resolution(evenChanceKm, i * STEP_KM, contrast, extinctionPerKm);
            double p = Imaging.probability(x);
            probability[i] = (float) p;
            ratePerMin[i] = (float) (60 * scanShare * Imaging.searchPerS(p, Math.min(x, 20)));
        }
        rangeOfLevel = new double[CameraFields.LEVELS];
        for (int level = 0; level < rangeOfLevel.length; level++) {
            rangeOfLevel[level] = rangeOfLevel(CameraFields.levelValue(level));
        }
    }

    private static double probabilityAt(double rangeKm, double evenChanceKm, double contrast, double extinctionPerKm) {
        return Imaging.probability(Imaging.resolution(evenChanceKm, rangeKm, contrast, extinctionPerKm));
    }

    private double rangeOfLevel(double level) {
        int i = probability.length - 1;
        while (i > 0 && probability[i] <= level) {
            i--;
        }
        return i + 1 < probability.length ? (i + 1) * STEP_KM : i * STEP_KM;
    }

    /** Range beyond which the chance is below a level. */
    double rangeOf(int level) {
        return rangeOfLevel[level];
    }

    /** Chance at a range, 0 beyond the table. */
    double probability(double rangeKm) {
        int i = (int) (rangeKm / STEP_KM);
        if (i + 1 >= probability.length) {
            return 0;
        }
        double share = rangeKm / STEP_KM - i;
        return probability[i] + share * (probability[i + 1] - probability[i]);
    }

    /** Rate at a range. */
    double ratePerMin(double rangeKm) {
        int i = Math.min((int) (rangeKm / STEP_KM), ratePerMin.length - 2);
        double share = Math.min(1, rangeKm / STEP_KM - i);
        return ratePerMin[i] + share * (ratePerMin[i + 1] - ratePerMin[i]);
    }
}
