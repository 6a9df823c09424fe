package cordon.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The rows of a batch while it is made: hands out places, and takes rows in any order. */
final class BatchRows {
    private final SeedRange seeds;
    private final Batch.Row[] rows;
    private int handedOut;

    BatchRows(SeedRange seeds) {
        this.seeds = seeds;
        this.rows = new Batch.Row[seeds.size()];
    }

    /** The next place to fill, or -1. */
    synchronized int next() {
        return handedOut < rows.length ? handedOut++ : -1;
    }

    long seed(int at) {
        return seeds.first() + at;
    }

    synchronized void put(int at, Batch.Row row) {
        rows[at] = row;
    }

    synchronized Batch batch() {
        List<Batch.Row> made = Arrays.stream(rows).filter(Objects::nonNull).toList();
        return new Batch(made, made.size() == rows.length);
    }
}
