package cordon.sensing;

import cordon.world.Strip;
import cordon.world.World;

/** Tells at once whether a rectangle of cells holds no screen (a summed-area table: Crow 1984, SIGGRAPH 18:207). Immutable. */
final class Screens {
    private static final double ROUNDING = 1e-6;

    private final Strip strip;
    private final int[][] count;

    /** Screens higher than this. */
    Screens(World world, double leastM) {
        strip = world.strip();
        count = new int[strip.columns() + 1][strip.rows() + 1];
        for (int column = 0; column < strip.columns(); column++) {
            for (int row = 0; row < strip.rows(); row++) {
                int here = world.ground().screenM(column, row) > leastM - ROUNDING ? 1 : 0;
                count[column + 1][row + 1] =
                        here + count[column][row + 1] + count[column + 1][row] - count[column][row];
            }
        }
    }

    /** Whether no screen stands between a point and a cell, nor in a cell next to any between. */
    boolean noneBetween(double km, double offsetKm, int column, int row) {
        int fromColumn = strip.columnAt(km);
        int fromRow = strip.rowAt(offsetKm);
        int west = Math.max(0, Math.min(fromColumn, column) - 1);
        int east = Math.min(strip.columns(), Math.max(fromColumn, column) + 2);
        int low = Math.max(0, Math.min(fromRow, row) - 1);
        int high = Math.min(strip.rows(), Math.max(fromRow, row) + 2);
        return count[east][high] - count[west][high] - count[east][low] + count[west][low] == 0;
    }
}
