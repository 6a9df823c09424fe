package cordon.world;

import cordon.scenario.Mode;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Least-time ways of one mode between a hub, or a cell of a stretch, and every place of the line, on that side (Dijkstra 1959); a
 * mode that shuns landmarks goes round them as long as that takes less time than it is worth.
 *
 * <p>The eight-neighbour tree is smoothed by line of sight wherever the straight way is no slower, so that no octile bias is
 * left. Immutable but for a cache of paths; shared by all runs.
 */
public final class RouteTree {
    private static final double SAME = 1 + 1e-9;
    private static final int[][] STEPS = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}, {1, 1}, {1, -1}, {-1, 1}, {-1, -1}};

    private final Strip strip;
    private final Ground ground;
    private final int mode;
    private final double kmPerMin;
    private final int sign;
    private final int firstColumn;
    private final int columns;
    private final int depth;
    private final double hubKm;
    private final double hubOffsetKm;
    private final double shunMinPerKm;
    private final int[] shunned;
    private final double[] cost;
    private final double[] minutes;
    private final int[] parent;
    private final AtomicReferenceArray<Path> paths;

    RouteTree(
            Strip strip,
            Ground ground,
            Landmarks landmarks,
            Mode mode,
            int modeIndex,
            double hubKm,
            double hubOffsetKm,
            int sign) {
        this.strip = strip;
        this.ground = ground;
        this.mode = modeIndex;
        this.kmPerMin = mode.speedKmh() / 60;
        this.sign = sign;
        this.depth = strip.rowsPerSide();
        this.hubKm = hubKm;
        this.hubOffsetKm = hubOffsetKm;
        this.firstColumn = strip.columnAt(hubKm - mode.reachKm() - strip.depthKm());
        this.columns = strip.columnAt(hubKm + mode.reachKm() + strip.depthKm()) - firstColumn + 1;
        this.shunMinPerKm = mode.shuns().minPerKm();
        this.shunned = shunMinPerKm == 0
                ? null
                : landmarks.within(mode.shuns().withinKm(), firstColumn, columns, sign > 0 ? depth : 0, depth);
        this.cost = new double[columns * depth];
        this.minutes = shunned == null ? cost : new double[columns * depth];
        this.parent = new int[columns * depth];
        this.paths = new AtomicReferenceArray<>(columns);
        grow();
    }

    private int row(int ring) {
        return sign > 0 ? depth + ring : depth - 1 - ring;
    }

    private int ringAt(double offsetKm) {
        return Math.min(depth - 1, (int) Math.floor(Math.abs(offsetKm) / strip.cellKm()));
    }

    private void grow() {
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        Arrays.fill(minutes, Double.POSITIVE_INFINITY);
        NodeHeap heap = new NodeHeap();
        int root = (strip.columnAt(hubKm) - firstColumn) * depth + ringAt(hubOffsetKm);
        cost[root] = 0;
        minutes[root] = 0;
        parent[root] = root;
        heap.add(0, root);
        while (!heap.isEmpty()) {
            double least = heap.leastCost();
            int node = heap.removeLeast();
            if (least <= cost[node]) {
                visit(node, heap);
            }
        }
    }

    private void visit(int node, NodeHeap heap) {
        int column = node / depth;
        int ring = node % depth;
        double here = factor(column, ring);
        for (int s = 0; s < STEPS.length; s++) {
            int c = column + STEPS[s][0];
            int r = ring + STEPS[s][1];
            if (c < 0 || c >= columns || r < 0 || r >= depth) {
                continue;
            }
            double there = factor(c, r);
            if (there <= 0) {
                continue;
            }
            double halfKm = strip.cellKm() * (s < 4 ? 0.5 : Math.sqrt(0.5));
            double half = halfKm / kmPerMin;
            double slow = half / Math.max(here, there * 0.01);
            int next = c * depth + r;
            double all = cost[node] + slow + half / there;
            if (shunned != null) {
                all += halfKm * (shunMin(column, ring) + shunMin(c, r));
            }
            if (all < cost[next]) {
                cost[next] = all;
                parent[next] = node;
                heap.add(all, next);
                if (shunned != null) {
                    minutes[next] = minutes[node] + slow + half / there;
                }
            }
        }
    }

    /** Time that a party would go round to be spared a kilometre in a cell. */
    private double shunMin(int column, int ring) {
        return shunMinPerKm * shunned[column * depth + (sign > 0 ? ring : depth - 1 - ring)];
    }

    private double factor(int column, int ring) {
        return ground.speedFactor(mode, firstColumn + column, row(ring));
    }

    /** Time by day between the hub and a column of the line, min; infinite where there is no way. */
    public double minutesTo(int column) {
        int c = column - firstColumn;
        return c < 0 || c >= columns ? Double.POSITIVE_INFINITY : minutes[c * depth];
    }

    /** The way from a column of the line to the hub. */
    public Path pathFrom(int column) {
        int c = column - firstColumn;
        Path path = paths.get(c);
        if (path == null) {
            path = smooth(c);
            paths.set(c, path);
        }
        return path;
    }

    private Path smooth(int column) {
        int[] chain = chain(column);
        int n = chain.length + 2;
        double[] x = new double[n];
        double[] y = new double[n];
        double[] left = new double[n];
        x[0] = strip.columnKm(firstColumn + column);
        left[0] = cost[chain[0]] + straightCost(x[0], 0, x[0], centreOffset(chain[0]));
        for (int i = 0; i < chain.length; i++) {
            x[i + 1] = (firstColumn + chain[i] / depth + 0.5) * strip.cellKm();
            y[i + 1] = centreOffset(chain[i]);
            left[i + 1] = cost[chain[i]];
        }
        x[n - 1] = hubKm;
        y[n - 1] = hubOffsetKm;
        left[n - 1] = -straightCost(x[n - 2], y[n - 2], hubKm, hubOffsetKm);
        return pulledTight(x, y, left);
    }

    private Path pulledTight(double[] x, double[] y, double[] left) {
        int n = x.length;
        int[] kept = new int[n];
        int count = 1;
        int at = 0;
        while (at < n - 1) {
            int reach = 1;
            while (at + reach < n - 1 && noDearer(x, y, left, at, Math.min(n - 1, at + 2 * reach))) {
                reach = Math.min(n - 1 - at, 2 * reach);
            }
            int best = at + reach;
            for (int j = Math.min(n - 1, at + 2 * reach); j > best; j = (j + best) / 2) {
                if (noDearer(x, y, left, at, j)) {
                    best = j;
                }
            }
            kept[count++] = best;
            at = best;
        }
        double[] px = new double[count];
        double[] py = new double[count];
        for (int i = 0; i < count; i++) {
            px[i] = x[kept[i]];
            py[i] = y[kept[i]];
        }
        return new Path(px, py);
    }

    private boolean noDearer(double[] x, double[] y, double[] left, int i, int j) {
        return straightCost(x[i], y[i], x[j], y[j]) <= (left[i] - left[j]) * SAME;
    }

    /** What a straight way costs, with what it would be worth to be spared it, min. */
    private double straightCost(double x0, double y0, double x1, double y1) {
        double minutesOnly = straightMinutes(x0, y0, x1, y1);
        if (shunned == null) {
            return minutesOnly;
        }
        CellWalk walk = new CellWalk(strip);
        walk.start(x0, y0, x1, y1);
        double sum = 0;
        for (int cell = 0; cell < walk.cells(); cell++) {
            int ring = Math.max(0, sign > 0 ? walk.row(cell) - depth : depth - 1 - walk.row(cell));
            sum += (walk.to(cell) - walk.from(cell)) * shunMin(walk.column(cell) - firstColumn, ring);
        }
        return minutesOnly + sum * StrictMath.hypot(x1 - x0, y1 - y0);
    }

    /** Time by day along a path on this side of the line, min. */
    public double minutesOn(Path path) {
        double sum = 0;
        for (int i = 1; i < path.corners(); i++) {
            sum += straightMinutes(path.km(i - 1), path.offsetKm(i - 1), path.km(i), path.offsetKm(i));
        }
        return sum;
    }

    private double straightMinutes(double x0, double y0, double x1, double y1) {
        double length = StrictMath.hypot(x1 - x0, y1 - y0);
        if (ground.plain(mode)) {
            return length / kmPerMin;
        }
        CellWalk walk = new CellWalk(strip);
        walk.start(x0, y0, x1, y1);
        double sum = 0;
        for (int cell = 0; cell < walk.cells(); cell++) {
            double share = walk.to(cell) - walk.from(cell);
            sum += share > 0 ? share / ground.speedFactor(mode, walk.column(cell), walk.row(cell)) : 0;
        }
        return sum * length / kmPerMin;
    }

    private double centreOffset(int node) {
        return sign * (node % depth + 0.5) * strip.cellKm();
    }

    private int[] chain(int column) {
        int[] nodes = new int[64];
        int n = 0;
        int node = column * depth;
        while (true) {
            if (n == nodes.length) {
                nodes = Arrays.copyOf(nodes, 2 * n);
            }
            nodes[n++] = node;
            if (parent[node] == node) {
                return Arrays.copyOf(nodes, n);
            }
            node = parent[node];
        }
    }
}
