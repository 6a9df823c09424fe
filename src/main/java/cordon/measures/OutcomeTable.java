package cordon.measures;

import cordon.events.Event;
import cordon.events.Outcome;

/** Rows of attempts by outcome, kept in arrays while a run lasts. */
final class OutcomeTable {
    private static final int DELIVERED = 0;
    private static final int SEIZED = 1;
    private static final int TURNED_BACK = 2;
    private static final int LOST = 3;
    private static final int COLUMNS = 4;

    private final long[] counts;
    private final double[] quantities;
    private final double[] valuesUsd;

    OutcomeTable(int rows) {
        counts = new long[rows * COLUMNS];
        quantities = new double[rows * COLUMNS];
        valuesUsd = new double[rows * COLUMNS];
    }

    /** Adds an attempt to a row; what it lost on the way counts as lost, but as no attempt of its own. */
    void add(int row, Event.Ended ended, Journey journey) {
        int cell = row * COLUMNS + column(ended.outcome());
        counts[cell]++;
        quantities[cell] += ended.quantity();
        valuesUsd[cell] += ended.valueUsd();
        quantities[row * COLUMNS + LOST] += journey.lostQuantity();
        valuesUsd[row * COLUMNS + LOST] += journey.lostUsd();
    }

    /** A row. */
    Outcomes row(int row) {
        return new Outcomes(tally(row, DELIVERED), tally(row, SEIZED), tally(row, TURNED_BACK), tally(row, LOST));
    }

    private Tally tally(int row, int column) {
        int cell = row * COLUMNS + column;
        return new Tally(counts[cell], quantities[cell], valuesUsd[cell]);
    }

    private static int column(Outcome outcome) {
        return switch (outcome) {
            case DELIVERED -> DELIVERED;
            case SEIZED -> SEIZED;
            case TURNED_BACK -> TURNED_BACK;
            case ABANDONED, DESTROYED -> LOST;
        };
    }
}
