package cordon.sensing;

import java.util.Arrays;

/** A hazard field, 1/min, kept in each column on the rows that any tower reaches. */
final class HazardField {
    /** Of each column where its row 0 would lie and where its first cell does, side by side; one column more ends the last. */
    private final int[] origins;

    private final float[] perMin;

    private final int firstRow;
    private final int lastRow;

    private HazardField(int[] origins, int firstRow, int lastRow) {
        this.origins = origins;
        this.firstRow = firstRow;
        this.lastRow = lastRow;
        this.perMin = new float[origins[origins.length - 1]];
    }

    /** Hazard in a cell. */
    float at(int column, int row) {
        int cell = origins[2 * column] + row;
        return cell < origins[2 * column + 1] || cell >= origins[2 * column + 3] ? 0 : perMin[cell];
    }

    /** First row that any tower reaches in any column; beyond the last when none does. */
    int firstRow() {
        return firstRow;
    }

    /** Last row that any tower reaches in any column. */
    int lastRow() {
        return lastRow;
    }

    /** Adds to the hazard in a cell that a tower reaches. */
    void add(int column, int row, float hazard) {
        perMin[origins[2 * column] + row] += hazard;
    }

    /** The rows that a field has to cover, column by column. */
    static final class Extent {
        private final short[] first;
        private final short[] last;

        Extent(int columns) {
            first = new short[columns];
            last = new short[columns];
            Arrays.fill(first, Short.MAX_VALUE);
            Arrays.fill(last, Short.MIN_VALUE);
        }

        /** Rows from one to another are to be covered in a column. */
        void cover(int column, int fromRow, int toRow) {
            first[column] = (short) Math.min(first[column], fromRow);
            last[column] = (short) Math.max(last[column], toRow);
        }

        /** A field of zeros that covers them. */
        HazardField field() {
            int[] origins = new int[2 * first.length + 2];
            int firstRow = Short.MAX_VALUE;
            int lastRow = Short.MIN_VALUE;
            for (int column = 0; column < first.length; column++) {
                int begin = origins[2 * column + 1];
                origins[2 * column] = begin - first[column];
                origins[2 * column + 3] = begin + Math.max(0, last[column] - first[column] + 1);
                firstRow = Math.min(firstRow, first[column]);
                lastRow = Math.max(lastRow, last[column]);
            }
            return new HazardField(origins, firstRow, lastRow);
        }
    }
}
