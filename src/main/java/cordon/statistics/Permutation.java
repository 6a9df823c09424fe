package cordon.statistics;

import cordon.random.Draws;
import cordon.random.Purpose;

/** Random orders. */
final class Permutation {
    private Permutation() {}

    /** The numbers from 0 to n - 1 in an order that depends on the key alone (Fisher and Yates; Durstenfeld 1964). */
    static int[] of(int n, Draws draws, long key) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int other = draws.between(0, i, Purpose.DESIGN_ORDER, key, i);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }
}
