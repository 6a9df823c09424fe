package cordon.statistics;

/**
 * Points of the unit cube, one row per point and one column per factor, in groups of rows that are analysed together.
 *
 * <p>Coordinates lie in [0, 1); only factorials and Morris trajectories, which stand on grids, reach 1. Any number of first groups is
 * itself a usable design of the same kind, except of a Latin hypercube and a factorial.
 */
public final class UnitDesign {
    private static final long MOST_NUMBERS = 50_000_000;

    private final DesignKind kind;
    private final int groupSize;
    private final double[][] rows;

    /** Takes over the rows. */
    UnitDesign(DesignKind kind, int groupSize, double[][] rows) {
        this.kind = kind;
        this.groupSize = groupSize;
        this.rows = rows;
    }

    /** What it was made as. */
    public DesignKind kind() {
        return kind;
    }

    /** Number of points. */
    public int size() {
        return rows.length;
    }

    /** Number of factors. */
    public int dimensions() {
        return rows[0].length;
    }

    /** Rows that belong together: a Morris trajectory, or A, AB_1, ..., AB_d, B of one Saltelli base point; else 1. */
    public int groupSize() {
        return groupSize;
    }

    /** Number of trajectories or base points. */
    public int groups() {
        return rows.length / groupSize;
    }

    /** Coordinate of a point. */
    public double at(int row, int column) {
        return rows[row][column];
    }

    /** Coordinates of a point. */
    public double[] row(int row) {
        return rows[row].clone();
    }

    /**
     * Outputs, one per row, are what an analysis of this kind of design needs.
     *
     * @throws IllegalArgumentException if the kind or the number differs, or an output is not a number
     */
    void requireOutputs(DesignKind needed, double[] outputs) {
        if (kind != needed) {
            throw new IllegalArgumentException("needs a design of kind " + needed + ", not " + kind);
        }
        if (outputs.length != rows.length) {
            throw new IllegalArgumentException(rows.length + " points but " + outputs.length + " outputs");
        }
        for (int i = 0; i < outputs.length; i++) {
            if (!Double.isFinite(outputs[i])) {
                throw new IllegalArgumentException("the output of point " + i + " is " + outputs[i]);
            }
        }
    }

    /** Room for so many rows. */
    static double[][] room(long size, int dimensions) {
        if (size < 1 || dimensions < 1) {
            throw new IllegalArgumentException(
                    "a design needs points and factors, not " + size + " points of " + dimensions + " factors");
        }
        if (size > MOST_NUMBERS / dimensions) {
            throw new IllegalArgumentException(size + " points of " + dimensions + " factors are too many");
        }
        return new double[(int) size][dimensions];
    }
}
