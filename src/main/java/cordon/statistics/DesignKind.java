package cordon.statistics;

import java.util.Arrays;

/** A way to choose points of the unit cube. Each is a pure function of size, dimensions and seed. */
public enum DesignKind {
    /** All combinations of n equally spaced levels, ends included; the seed has no effect. */
    FULL_FACTORIAL {
        @Override
        public UnitDesign points(int n, int dimensions, long seed) {
            return Factorials.full(alike(n, dimensions));
        }
    },

    /** The middle, then each factor alone at n equally spaced levels, ends included; the seed has no effect. */
    ONE_AT_A_TIME {
        @Override
        public UnitDesign points(int n, int dimensions, long seed) {
            return Factorials.oneAtATime(alike(n, dimensions));
        }
    },

    /** n points, one in each n-th of each axis. */
    LATIN_HYPERCUBE {
        @Override
        public UnitDesign points(int n, int dimensions, long seed) {
            return SpaceFilling.latinHypercube(n, dimensions, seed);
        }
    },

    /** The first n points of Sobol's sequence, shifted; n a power of two fills best. */
    SOBOL_SEQUENCE {
        @Override
        public UnitDesign points(int n, int dimensions, long seed) {
            return SpaceFilling.sobolSequence(n, dimensions, seed);
        }
    },

    /** n Morris trajectories on four levels, of dimensions + 1 points each. */
    MORRIS {
        @Override
        public UnitDesign points(int n, int dimensions, long seed) {
            return MorrisTrajectories.of(n, dimensions, 4, seed);
        }
    },

    /** n base points of Saltelli's scheme, of dimensions + 2 points each; n a power of two fills best. */
    SALTELLI {
        @Override
        public UnitDesign points(int n, int dimensions, long seed) {
            return SpaceFilling.saltelli(n, dimensions, seed);
        }
    };

    /** The points; the kind says what n counts. */
    public abstract UnitDesign points(int n, int dimensions, long seed);

    private static int[] alike(int n, int dimensions) {
        int[] levels = new int[Math.max(0, dimensions)];
        Arrays.fill(levels, n);
        return levels;
    }
}
