package cordon.sensing;

import cordon.scenario.Sensing;

/**
 * The imaging model: from optics to the chance and the rate of detection.
 *
 * <p>Resolved pixels follow from geometry; the chance that an observer with unlimited time detects is the target transfer
 * probability function P = x^E / (1 + x^E), E = 2.7 + 0.7 x, x = N / N50 (NVESD; as in AFSIM's image processor); search in
 * limited time has the rate P / 3.4 s below P = 0.9 and x / 6.8 s from there on (NVESD search model).
 */
public final class Imaging {
    private static final double SEARCH_S = 3.4;
    private static final double FAST_FROM = 0.9;

    private Imaging() {}

    /** Range at which a target of this critical dimension is detected with an even chance, km: d f / (n pitch). */
    public static double evenChanceKm(Sensing.Optic optic, double targetM) {
        return targetM * optic.lensMm() / (optic.pixelsAt50() * optic.pitchUm());
    }

    /** Resolved cycles over those needed for an even chance, at a range in an atmosphere. */
    public static double resolution(double evenChanceKm, double rangeKm, double contrast, double extinctionPerKm) {
        return evenChanceKm / Math.max(rangeKm, 1e-3) * contrast * StrictMath.exp(-extinctionPerKm * rangeKm);
    }

    /** Target transfer probability at a relative resolution. */
    public static double probability(double resolution) {
        double power = StrictMath.pow(resolution, 2.7 + 0.7 * resolution);
        return Double.isInfinite(power) ? 1 : power / (1 + power);
    }

    /** Rate of search at a resolution, 1/s. */
    public static double searchPerS(double probability, double resolution) {
        return probability < FAST_FROM ? probability / SEARCH_S : resolution / (2 * SEARCH_S);
    }
}
