package cordon.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Designs on a grid of equally spaced levels, ends included; a single level is the middle. */
public final class Factorials {
    private static final double MIDDLE = 0.5;

    private Factorials() {}

    /** All combinations, the last factor changing fastest; {@code levels} has one number per factor. */
    public static UnitDesign full(int... levels) {
        requireLevels(levels);
        long size = 1;
        for (int count : levels) {
            size = Math.min(Integer.MAX_VALUE, size * count);
        }
        double[][] rows = UnitDesign.room(size, levels.length);
        for (int row = 0; row < rows.length; row++) {
            int rest = row;
            for (int column = levels.length - 1; column >= 0; column--) {
                rows[row][column] = level(rest % levels[column], levels[column]);
                rest /= levels[column];
            }
        }
        return new UnitDesign(DesignKind.FULL_FACTORIAL, 1, rows);
    }

    /** The middle of all factors, then each factor alone at each of its levels but the middle. */
    public static UnitDesign oneAtATime(int... levels) {
        requireLevels(levels);
        double[] middle = new double[levels.length];
        Arrays.fill(middle, MIDDLE);
        List<double[]> rows = new ArrayList<>();
        rows.add(middle);
        for (int column = 0; column < levels.length; column++) {
            for (int i = 0; i < levels[column]; i++) {
                if (level(i, levels[column]) != MIDDLE) {
                    double[] row = middle.clone();
                    row[column] = level(i, levels[column]);
                    rows.add(row);
                }
            }
        }
        return new UnitDesign(DesignKind.ONE_AT_A_TIME, 1, rows.toArray(double[][]::new));
    }

    private static double level(int i, int count) {
        return count == 1 ? MIDDLE : (double) i / (count - 1);
    }

    private static void requireLevels(int[] levels) {
        if (levels.length == 0 || Arrays.stream(levels).anyMatch(count -> count < 1)) {
            throw new IllegalArgumentException(
                    "each of at least one factor needs a level, not " + Arrays.toString(levels));
        }
    }
}
