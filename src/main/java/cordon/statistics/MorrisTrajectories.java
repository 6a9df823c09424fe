package cordon.statistics;

import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;

/**
 * Walks through a grid of the unit cube in which each step changes one factor by the same amount and each factor changes once.
 *
 * <p>Source: Morris (1991), Technometrics 33, 161-174, section 3.
 */
public final class MorrisTrajectories {
    private static final int UPWARDS = 1;

    private MorrisTrajectories() {}

    /**
     * Trajectories of {@code dimensions + 1} points on {@code levels} equally spaced levels, an even number; a step is
     * {@code levels / (2 (levels - 1))} long, so that all levels are equally likely.
     */
    public static UnitDesign of(int trajectories, int dimensions, int levels, long seed) {
        if (levels < 2 || levels % 2 != 0) {
            throw new IllegalArgumentException("trajectories need an even number of levels, not " + levels);
        }
        int group = dimensions + 1;
        double[][] rows = UnitDesign.room((long) trajectories * group, dimensions);
        Draws draws = new Draws(seed);
        for (int t = 0; t < trajectories; t++) {
            walk(rows, t * group, levels, draws, t);
        }
        return new UnitDesign(DesignKind.MORRIS, group, rows);
    }

    private static void walk(double[][] rows, int first, int levels, Draws draws, int trajectory) {
        int dimensions = rows[first].length;
        int jump = levels / 2;
        int[] place = new int[dimensions];
        int[] step = new int[dimensions];
        for (int i = 0; i < dimensions; i++) {
            long key = Keys.of(trajectory, i);
            boolean up = draws.between(0, 1, Purpose.DESIGN_PLACE, key, 1) == UPWARDS;
            place[i] = draws.between(0, jump - 1, Purpose.DESIGN_PLACE, key, 0) + (up ? 0 : jump);
            step[i] = up ? jump : -jump;
        }
        put(rows[first], place, levels);
        int[] order = Permutation.of(dimensions, draws, trajectory);
        for (int s = 0; s < dimensions; s++) {
            place[order[s]] += step[order[s]];
            put(rows[first + s + 1], place, levels);
        }
    }

    private static void put(double[] row, int[] place, int levels) {
        for (int i = 0; i < row.length; i++) {
            row[i] = (double) place[i] / (levels - 1);
        }
    }
}
