package cordon.statistics;

import cordon.random.Draws;
import cordon.random.Purpose;
import java.util.Arrays;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/** Designs that fill the unit cube evenly. */
final class SpaceFilling {
    private static final double LARGEST = 1 - 0x1.0p-53;
    private static final int MOST_DIMENSIONS = 1000;

    private SpaceFilling() {}

    /**
     * n points of which each n-th of each axis holds exactly one, at a uniform place in it.
     *
     * <p>Source: McKay, Beckman and Conover (1979), Technometrics 21, 239-245.
     */
    static UnitDesign latinHypercube(int n, int dimensions, long seed) {
        double[][] rows = UnitDesign.room(n, dimensions);
        Draws draws = new Draws(seed);
        for (int column = 0; column < dimensions; column++) {
            int[] order = Permutation.of(n, draws, column);
            for (int row = 0; row < n; row++) {
                double within = draws.uniform(Purpose.DESIGN_PLACE, column, row);
                rows[row][column] = Math.min((order[row] + within) / n, LARGEST);
            }
        }
        return new UnitDesign(DesignKind.LATIN_HYPERCUBE, 1, rows);
    }

    /** Points of Sobol's sequence with a random shift, so that none is the origin. */
    static UnitDesign sobolSequence(int n, int dimensions, long seed) {
        return new UnitDesign(DesignKind.SOBOL_SEQUENCE, 1, shifted(n, dimensions, seed));
    }

    /**
     * Per base point the rows A, AB_1, ..., AB_d, B, where AB_i is A with column i of B. A and B are the two halves of the columns of one
     * shifted Sobol sequence.
     *
     * <p>Source: Saltelli et al. (2010), Computer Physics Communications 181, 259-270, section 4.
     */
    static UnitDesign saltelli(int n, int dimensions, long seed) {
        int group = dimensions + 2;
        double[][] rows = UnitDesign.room((long) n * group, dimensions);
        double[][] pairs = shifted(n, 2 * dimensions, seed);
        for (int base = 0; base < n; base++) {
            double[] a = Arrays.copyOfRange(pairs[base], 0, dimensions);
            double[] b = Arrays.copyOfRange(pairs[base], dimensions, 2 * dimensions);
            int first = base * group;
            rows[first] = a;
            for (int i = 0; i < dimensions; i++) {
                rows[first + 1 + i] = a.clone();
                rows[first + 1 + i][i] = b[i];
            }
            rows[first + group - 1] = b;
        }
        return new UnitDesign(DesignKind.SALTELLI, group, rows);
    }

    /**
     * Points of the sequence, each axis shifted by a random amount, around the end. Each axis stays stratified.
     *
     * <p>Source: Cranley and Patterson (1976), SIAM Journal on Numerical Analysis 13, 904-914. A shift of binary digits would
     * change only the sign with which each pattern of the sequence enters an error, not its size.
     */
    private static double[][] shifted(int n, int dimensions, long seed) {
        double[][] rows = sobol(n, dimensions);
        Draws draws = new Draws(seed);
        for (int column = 0; column < dimensions; column++) {
            double shift = draws.uniform(Purpose.DESIGN_PLACE, column, 0);
            for (double[] row : rows) {
                double place = row[column] + shift;
                row[column] = place < 1 ? place : place - 1;
            }
        }
        return rows;
    }

    /**
     * The first points of Sobol's sequence, the origin included.
     *
     * <p>Source: Joe and Kuo (2008), SIAM Journal on Scientific Computing 30, 2635-2654, direction numbers new-joe-kuo-6.
     */
    static double[][] sobol(int n, int dimensions) {
        double[][] rows = UnitDesign.room(n, dimensions);
        if (dimensions > MOST_DIMENSIONS) {
            throw new IllegalArgumentException(
                    "Sobol's sequence has " + MOST_DIMENSIONS + " dimensions here, not " + dimensions);
        }
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
        for (int row = 0; row < n; row++) {
            rows[row] = sequence.nextVector();
        }
        return rows;
    }
}
