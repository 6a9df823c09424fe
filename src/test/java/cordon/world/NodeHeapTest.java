package cordon.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Nodes come out by cost, then by number, as a sorted queue gives them. */
class NodeHeapTest {
    private record Entry(double cost, int node) {}

    private final NodeHeap heap = new NodeHeap();
    private final PriorityQueue<Entry> expected =
            new PriorityQueue<>(Comparator.comparingDouble(Entry::cost).thenComparingInt(Entry::node));

    private void add(double cost, int node) {
        heap.add(cost, node);
        expected.add(new Entry(cost, node));
    }

    private void removeOne() {
        Entry least = expected.remove();
        assertThat(heap.leastCost()).isEqualTo(least.cost);
        assertThat(heap.removeLeast()).isEqualTo(least.node);
        assertThat(heap.isEmpty()).isEqualTo(expected.isEmpty());
    }

    /** Costs of 0 to 49 in 5000 nodes, so that most tie; the arrays begin with 1024 places. */
    @Test
    void theCheapestComesFirst() {
        SplittableRandom random = new SplittableRandom(3);
        assertThat(heap.isEmpty()).isTrue();
        for (int i = 0; i < 20000; i++) {
            if (expected.isEmpty() || random.nextInt(i < 10000 ? 3 : 2) > 0) {
                add(random.nextInt(50), random.nextInt(5000));
            } else {
                removeOne();
            }
        }
        assertThat(expected).hasSizeGreaterThan(2048);
        while (!expected.isEmpty()) {
            removeOne();
        }
    }

    @Test
    void tiesGoByNumber() {
        add(1, 7);
        add(1, 3);
        add(0, 9);
        add(1, 5);
        assertThat(heap.leastCost()).isZero();
        for (int node : new int[] {9, 3, 5, 7}) {
            assertThat(heap.removeLeast()).isEqualTo(node);
        }
        assertThat(heap.isEmpty()).isTrue();
    }
}
