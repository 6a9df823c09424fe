package cordon.report;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Moves labels at line ends apart. */
final class Spread {
    private Spread() {}

    /**
     * Positions as near as may be to the wanted ones, in the same order, at least {@code gap} apart and within {@code
     * low} to {@code high} as far as there is room. Equal ones keep their order.
     */
    static double[] apart(double[] wanted, double gap, double low, double high) {
        Integer[] order = IntStream.range(0, wanted.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> wanted[i]))
                .toArray(Integer[]::new);
        double[] result = new double[wanted.length];
        int groups = 0;
        double[] centre = new double[wanted.length];
        int[] size = new int[wanted.length];
        for (int index : order) {
            centre[groups] = wanted[index];
            size[groups++] = 1;
            clamp(centre, size, groups - 1, gap, low, high);
            while (groups > 1 && overlap(centre, size, groups, gap)) {
                groups = merge(centre, size, groups);
                clamp(centre, size, groups - 1, gap, low, high);
            }
        }
        int next = 0;
        for (int group = 0; group < groups; group++) {
            for (int i = 0; i < size[group]; i++) {
                result[order[next++]] = centre[group] + (i - (size[group] - 1) / 2.0) * gap;
            }
        }
        return result;
    }

    private static boolean overlap(double[] centre, int[] size, int groups, double gap) {
        double room = (size[groups - 2] + size[groups - 1]) * gap / 2;
        return centre[groups - 1] - centre[groups - 2] < room - 1e-9;
    }

    private static int merge(double[] centre, int[] size, int groups) {
        int into = groups - 2;
        int all = size[into] + size[into + 1];
        centre[into] = (centre[into] * size[into] + centre[into + 1] * size[into + 1]) / all;
        size[into] = all;
        return groups - 1;
    }

    private static void clamp(double[] centre, int[] size, int group, double gap, double low, double high) {
        double half = (size[group] - 1) * gap / 2;
        centre[group] = Math.max(low + half, Math.min(high - half, centre[group]));
    }
}
