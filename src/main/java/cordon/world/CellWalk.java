package cordon.world;

/**
 * Walks the cells that a straight segment passes, in order (Amanatides and Woo 1987, "A fast voxel traversal algorithm").
 *
 * <p>Reusable and mutable: {@link #start} then {@link #next} until it is false. Parts beyond the strip belong to its outermost
 * cells.
 */
public final class CellWalk {
    private final double cellKm;
    private final int rowsPerSide;
    private final int lastColumn;
    private final int lastRow;
    private int column;
    private int row;
    private int stepX;
    private int stepY;
    private double nextX;
    private double nextY;
    private double deltaX;
    private double deltaY;
    private double from;
    private double to;
    private boolean begun;

    /** A walker over a strip. */
    public CellWalk(Strip strip) {
        this.cellKm = strip.cellKm();
        this.rowsPerSide = strip.rowsPerSide();
        this.lastColumn = strip.columns() - 1;
        this.lastRow = strip.rows() - 1;
    }

    /** Starts at one end of a segment. */
    public void start(double x0, double y0, double x1, double y1) {
        double gx = x0 / cellKm;
        double gy = y0 / cellKm + rowsPerSide;
        column = (int) Math.floor(gx);
        row = (int) Math.floor(gy);
        double dx = (x1 - x0) / cellKm;
        double dy = (y1 - y0) / cellKm;
        stepX = dx > 0 ? 1 : -1;
        stepY = dy > 0 ? 1 : -1;
        deltaX = dx == 0 ? Double.POSITIVE_INFINITY : Math.abs(1 / dx);
        deltaY = dy == 0 ? Double.POSITIVE_INFINITY : Math.abs(1 / dy);
        nextX = dx == 0 ? Double.POSITIVE_INFINITY : (dx > 0 ? column + 1 - gx : gx - column) * deltaX;
        nextY = dy == 0 ? Double.POSITIVE_INFINITY : (dy > 0 ? row + 1 - gy : gy - row) * deltaY;
        to = 0;
        begun = false;
    }

    /** Moves to the next cell; false after the last. */
    public boolean next() {
        if (to >= 1) {
            return false;
        }
        if (begun) {
            if (nextX < nextY) {
                column += stepX;
                nextX += deltaX;
            } else {
                row += stepY;
                nextY += deltaY;
            }
        }
        begun = true;
        from = to;
        to = Math.min(1, Math.max(from, Math.min(nextX, nextY)));
        return true;
    }

    /** Column of the cell, inside the strip. */
    public int column() {
        return column < 0 ? 0 : Math.min(column, lastColumn);
    }

    /** Row of the cell, inside the strip. */
    public int row() {
        return row < 0 ? 0 : Math.min(row, lastRow);
    }

    /** Share of the segment at which the cell is entered. */
    public double from() {
        return from;
    }

    /** Share of the segment at which the cell is left. */
    public double to() {
        return to;
    }
}
