package cordon.world;

import java.util.Arrays;

/** A binary heap of nodes by cost, with primitive arrays; a node may stand in it more than once. */
final class NodeHeap {
    private double[] costs = new double[1024];
    private int[] nodes = new int[1024];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    double leastCost() {
        return costs[0];
    }

    void add(double cost, int node) {
        if (size == costs.length) {
            costs = Arrays.copyOf(costs, 2 * size);
            nodes = Arrays.copyOf(nodes, 2 * size);
        }
        int i = size++;
        while (i > 0 && precedes(cost, node, (i - 1) / 2)) {
            int parent = (i - 1) / 2;
            costs[i] = costs[parent];
            nodes[i] = nodes[parent];
            i = parent;
        }
        costs[i] = cost;
        nodes[i] = node;
    }

    int removeLeast() {
        int least = nodes[0];
        double cost = costs[--size];
        int node = nodes[size];
        int i = 0;
        while (2 * i + 1 < size) {
            int child = 2 * i + 1;
            if (child + 1 < size && precedes(costs[child + 1], nodes[child + 1], child)) {
                child++;
            }
            if (precedes(cost, node, child)) {
                break;
            }
            costs[i] = costs[child];
            nodes[i] = nodes[child];
            i = child;
        }
        costs[i] = cost;
        nodes[i] = node;
        return least;
    }

    private boolean precedes(double cost, int node, int i) {
        return cost < costs[i] || (cost == costs[i] && node < nodes[i]);
    }
}
