package cordon.world;

import java.util.Arrays;

/**
 * Walks the cells that a straight segment passes, in order (Amanatides and Woo 1987, "A fast voxel traversal algorithm").
 *
 * <p>Reusable and mutable: {@link #start}, then ask for the cells by their number in the walk. Parts beyond the strip belong to its
 * outermost cells.
 */
public final class CellWalk {
    private final double cellKm;
    private final int rowsPerSide;
    private final int lastColumn;
    private final int lastRow;
    private int[] column = new int[32];
    private int[] row = new int[32];
    private double[] leftAt = new double[33];
    private int cells;

    /** A walker over a strip. */
    public CellWalk(Strip strip) {
        this.cellKm = strip.cellKm();
        this.rowsPerSide = strip.rowsPerSide();
        this.lastColumn = strip.columns() - 1;
        this.lastRow = strip.rows() - 1;
    }

    /** Walks from one end of a segment to the other. */
    public void start(double x0, double y0, double x1, double y1) {
        start(x0, y0, x1, y1, 0, 1);
    }

    /** Walks that part of a segment which lies between two offsets, if any; shares remain those of the whole segment. */
    public void startBetween(double x0, double y0, double x1, double y1, double fromOffset, double toOffset) {
        double dy = y1 - y0;
        double a = dy == 0 ? (y0 < fromOffset ? 1 : 0) : ((dy > 0 ? fromOffset : toOffset) - y0) / dy;
        double b = dy == 0 ? (y0 > toOffset ? 0 : 1) : ((dy > 0 ? toOffset : fromOffset) - y0) / dy;
        double first = Math.max(0, a);
        double last = Math.min(1, b);
        cells = 0;
        if (first < last) {
            start(x0, y0, x1, y1, first, last);
        }
    }

    private void start(double x0, double y0, double x1, double y1, double first, double last) {
        double dx = (x1 - x0) / cellKm;
        double dy = (y1 - y0) / cellKm;
        double gx = x0 / cellKm + first * dx;
        double gy = y0 / cellKm + rowsPerSide + first * dy;
        int x = (int) Math.floor(gx);
        int y = (int) Math.floor(gy);
        double deltaX = dx == 0 ? Double.POSITIVE_INFINITY : Math.abs(1 / dx);
        double deltaY = dy == 0 ? Double.POSITIVE_INFINITY : Math.abs(1 / dy);
        double nextX = dx == 0 ? Double.POSITIVE_INFINITY : first + (dx > 0 ? x + 1 - gx : gx - x) * deltaX;
        double nextY = dy == 0 ? Double.POSITIVE_INFINITY : first + (dy > 0 ? y + 1 - gy : gy - y) * deltaY;
        int stepX = dx > 0 ? 1 : -1;
        int stepY = dy > 0 ? 1 : -1;
        cells = 0;
        leftAt[0] = first;
        double left = put(x, y, first, last, nextX < nextY ? nextX : nextY);
        while (left < last) {
            if (nextX < nextY) {
                x += stepX;
                nextX += deltaX;
            } else {
                y += stepY;
                nextY += deltaY;
            }
            left = put(x, y, left, last, nextX < nextY ? nextX : nextY);
        }
    }

    private double put(int x, int y, double entered, double last, double next) {
        if (cells == row.length) {
            grow();
        }
        double left = next < entered ? entered : next > last ? last : next;
        column[cells] = x < 0 ? 0 : Math.min(x, lastColumn);
        row[cells] = y < 0 ? 0 : Math.min(y, lastRow);
        leftAt[++cells] = left;
        return left;
    }

    private void grow() {
        column = Arrays.copyOf(column, 2 * cells);
        row = Arrays.copyOf(row, 2 * cells);
        leftAt = Arrays.copyOf(leftAt, 2 * cells + 1);
    }

    /** Number of cells that the segment passes; at least one when all of it is walked. */
    public int cells() {
        return cells;
    }

    /** Column of a cell, inside the strip. */
    public int column(int cell) {
        return column[cell];
    }

    /** Row of a cell, inside the strip. */
    public int row(int cell) {
        return row[cell];
    }

    /** Share of the segment at which a cell is entered. */
    public double from(int cell) {
        return leftAt[cell];
    }

    /** Share of the segment at which a cell is left. */
    public double to(int cell) {
        return leftAt[cell + 1];
    }
}
