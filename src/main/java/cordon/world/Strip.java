package cordon.world;

import cordon.scenario.Grid;

/** The grid over the strip plane: columns along the line, rows from the neighbour's edge to the guarded edge. */
public final class Strip {
    private final double lengthKm;
    private final double cellKm;
    private final double depthKm;
    private final double laneKm;
    private final int columns;
    private final int rowsPerSide;
    private final int lanes;

    /** The strip along a line of this length. */
    public Strip(double lengthKm, Grid grid) {
        this.lengthKm = lengthKm;
        this.cellKm = grid.cellKm();
        this.depthKm = grid.depthKm();
        this.laneKm = grid.laneKm();
        this.columns = Math.max(1, (int) Math.ceil(lengthKm / cellKm - 1e-9));
        this.rowsPerSide = (int) Math.ceil(depthKm / cellKm - 1e-9);
        this.lanes = Math.max(1, (int) Math.ceil(lengthKm / laneKm - 1e-9));
    }

    /** Whether a place at the line exists: what a scenario has beyond its end does nothing. */
    public boolean holds(double km) {
        return km >= 0 && km <= lengthKm;
    }

    /** Length of the line. */
    public double lengthKm() {
        return lengthKm;
    }

    /** Side of a cell. */
    public double cellKm() {
        return cellKm;
    }

    /** Depth on each side. */
    public double depthKm() {
        return depthKm;
    }

    /** Length of a lane; the last may be shorter. */
    public double laneKm() {
        return laneKm;
    }

    /** Cells along the line. */
    public int columns() {
        return columns;
    }

    /** Cells across the strip. */
    public int rows() {
        return 2 * rowsPerSide;
    }

    /** Cells from the line to an edge. */
    public int rowsPerSide() {
        return rowsPerSide;
    }

    /** Lanes along the line. */
    public int lanes() {
        return lanes;
    }

    /** Column of a chainage, clamped to the strip. */
    public int columnAt(double km) {
        return Math.max(0, Math.min(columns - 1, (int) Math.floor(km / cellKm)));
    }

    /** Row of an offset, clamped to the strip. */
    public int rowAt(double offsetKm) {
        return Math.max(0, Math.min(rows() - 1, (int) Math.floor(offsetKm / cellKm) + rowsPerSide));
    }

    /** Lane of a chainage. */
    public int laneAt(double km) {
        return Math.max(0, Math.min(lanes - 1, (int) Math.floor(km / laneKm)));
    }

    /** Chainage of a column's middle, inside the line: of a last column that is cut by half or more, of what is left. */
    public double columnKm(int column) {
        double km = (column + 0.5) * cellKm;
        return km < lengthKm ? km : (column * cellKm + lengthKm) / 2;
    }

    /** Chainage at a share of a column's part of the line. */
    public double kmIn(int column, double share) {
        double from = column * cellKm;
        return from + share * (Math.min(from + cellKm, lengthKm) - from);
    }

    /** Offset of a row's middle. */
    public double rowKm(int row) {
        return (row - rowsPerSide + 0.5) * cellKm;
    }

    /** Last row of which anything lies below an offset, inside the strip. */
    int lastRowBelow(double offsetKm) {
        return Math.max(0, Math.min(rows() - 1, (int) Math.ceil(offsetKm / cellKm) - 1 + rowsPerSide));
    }

    /** Offset at which a row begins; the outermost rows have no end. */
    public double beginsAtKm(int row) {
        if (row <= 0) {
            return Double.NEGATIVE_INFINITY;
        }
        return row >= rows() ? Double.POSITIVE_INFINITY : (row - rowsPerSide) * cellKm;
    }

    /** First column whose middle lies in a lane. */
    public int firstColumn(int lane) {
        return Math.min(columns - 1, (int) Math.ceil(lane * laneKm / cellKm - 0.5 - 1e-9));
    }

    /** Column after the last whose middle lies in a lane. */
    public int endColumn(int lane) {
        return lane == lanes - 1 ? columns : Math.max(firstColumn(lane) + 1, firstColumn(lane + 1));
    }

    /** Chainage of a lane's middle. */
    public double laneMiddleKm(int lane) {
        return (lane * laneKm + Math.min((lane + 1) * laneKm, lengthKm)) / 2;
    }

    /** Length of a lane, of which the last may be shorter than others. */
    public double lengthKm(int lane) {
        return Math.min((lane + 1) * laneKm, lengthKm) - lane * laneKm;
    }
}
