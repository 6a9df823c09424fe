package cordon.sensing;

import java.util.Arrays;

/** A hazard field, 1/min, kept in each column on the rows that any tower reaches. */
final class HazardField {
    private final short[] firstRow;
    private final int[] begin;
    private final float[] perMin;

    private HazardField(short[] firstRow, int[] begin) {
        this.firstRow = firstRow;
        this.begin = begin;
        this.perMin = new float[begin[firstRow.length]];
    }

    /** Hazard in a cell. */
    float at(int column, int row) {
        int cell = begin[column] + row - firstRow[column];
        return row < firstRow[column] || cell >= begin[column + 1] ? 0 : perMin[cell];
    }

    /** Adds to the hazard in a cell that a tower reaches. */
    void add(int column, int row, float hazard) {
        perMin[begin[column] + row - firstRow[column]] += hazard;
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
            int[] begin = new int[first.length + 1];
            for (int column = 0; column < first.length; column++) {
                begin[column + 1] = begin[column] + Math.max(0, last[column] - first[column] + 1);
            }
            return new HazardField(first, begin);
        }
    }
}
