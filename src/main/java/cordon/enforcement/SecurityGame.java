package cordon.enforcement;

import java.util.Arrays;

/**
 * A Stackelberg security game: a defender covers targets with fixed chances, an attacker who knows these chances attacks where it
 * pays best. ORIGAMI (Kiekintveld, Jain, Tsai, Pita, Ordóñez and Tambe 2009, AAMAS): the least coverage that leaves the attacker a
 * gain of {@code k} at most is
 *
 * <pre>c_i = max(0, (u_i - k) / (u_i - v_i))</pre>
 *
 * with {@code u} and {@code v} its gains at an uncovered and a covered target; {@code k} is as low as the resources allow, and never
 * below the best covered gain.
 */
public final class SecurityGame {
    private static final double SAME = 1e-9;

    private final double[] uncovered;
    private final double[] covered;
    private final double gain;

    /** The game with an attacker's gains per target, each smaller when covered, and so many targets that can be covered at once. */
    public SecurityGame(double[] uncovered, double[] covered, double resources) {
        this.uncovered = uncovered.clone();
        this.covered = covered.clone();
        double floor = Arrays.stream(covered).max().orElseThrow();
        this.gain = Math.max(floor, gainFor(resources));
    }

    /** The gain at which the least coverage uses up the resources: the attack set grows from the best target down. */
    private double gainFor(double resources) {
        double[] best = uncovered.clone();
        Arrays.sort(best);
        double k = Double.NEGATIVE_INFINITY;
        for (int n = best.length - 1; n >= 0; n--) {
            k = gainAtOrAbove(best[n], resources);
            if (n == 0 || k >= best[n - 1]) {
                return k;
            }
        }
        return k;
    }

    private double gainAtOrAbove(double least, double resources) {
        double spread = -resources;
        double slope = 0;
        for (int i = 0; i < uncovered.length; i++) {
            if (uncovered[i] >= least) {
                spread += uncovered[i] / (uncovered[i] - covered[i]);
                slope += 1 / (uncovered[i] - covered[i]);
            }
        }
        return spread / slope;
    }

    /** What the attacker gains. */
    public double attackersGain() {
        return gain;
    }

    /** Chance that each target is covered. */
    public double[] coverage() {
        double[] coverage = new double[uncovered.length];
        for (int i = 0; i < coverage.length; i++) {
            coverage[i] = Math.max(0, (uncovered[i] - gain) / (uncovered[i] - covered[i]));
        }
        return coverage;
    }

    /** The target that is attacked: of those that pay the attacker best, the one at which the defender, with these gains, does best. */
    public int attacked(double[] defenderUncovered, double[] defenderCovered) {
        int attacked = -1;
        for (int i = 0; i < uncovered.length; i++) {
            boolean pays = uncovered[i] >= gain - SAME * Math.max(1, Math.abs(gain));
            if (pays
                    && (attacked < 0
                            || defendersGain(i, defenderUncovered, defenderCovered)
                                    > defendersGain(attacked, defenderUncovered, defenderCovered))) {
                attacked = i;
            }
        }
        return attacked;
    }

    /** What the defender gains when this target is attacked. */
    public double defendersGain(int target, double[] defenderUncovered, double[] defenderCovered) {
        double c = coverage()[target];
        return c * defenderCovered[target] + (1 - c) * defenderUncovered[target];
    }
}
