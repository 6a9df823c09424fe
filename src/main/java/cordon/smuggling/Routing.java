package cordon.smuggling;

import cordon.scenario.Mode;
import cordon.world.CellWalk;
import cordon.world.Ground;
import cordon.world.Landmarks;
import cordon.world.Path;
import cordon.world.RouteTree;
import cordon.world.World;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The ways of a mode between an end of a flow and the line: by the tree of a hub, or straight from a stretch. A straight way costs what the
 * ground on it costs; where it leads over impassable ground there is none, or one round it by the tree of a cell of the stretch. Not thread-safe.
 */
final class Routing {
    private final World world;
    private final Landmarks landmarks;
    private final CellWalk walk;
    private final Map<Ends.End, Reckoned> reckoned = new IdentityHashMap<>();

    /** What has been found out about the ways of an end: by mode, the tree of its hub, and the hours from its nearest point by column. */
    private static final class Reckoned {
        private final RouteTree[] trees;
        private final double[][] nearestHours;

        Reckoned(int modes) {
            trees = new RouteTree[modes];
            nearestHours = new double[modes][];
        }
    }

    Routing(World world, Landmarks landmarks) {
        this.world = world;
        this.landmarks = landmarks;
        this.walk = new CellWalk(world.strip());
    }

    /** Hours between a point of an end and the line at a column; infinite where there is no way. */
    double hours(Ends.End end, double endKm, int mode, int column) {
        return end.hub() != null ? nearestHours(end, mode, column) : reckon(end, endKm, mode, column);
    }

    private double reckon(Ends.End end, double endKm, int mode, int column) {
        Mode m = world.modes().get(mode);
        double along = Math.abs(world.strip().columnKm(column) - endKm);
        if (along > m.reachKm()) {
            return Double.POSITIVE_INFINITY;
        }
        double tree = end.hub() == null ? 0 : tree(end, mode).minutesTo(column) / 60;
        if (Double.isInfinite(tree)) {
            return tree;
        }
        double across = Math.abs(end.offset());
        if (m.pickUpKm().isPresent()) {
            double deep = Math.min(across, m.pickUpKm().get().median());
            double road = StrictMath.hypot(along, across - deep) + end.beyondKm();
            double part = across > 0 ? deep / across : 1;
            double walked = slowed(deep, slowness(end, endKm, mode, column, part)) / m.speedKmh();
            return Double.isInfinite(walked) ? roundHours(end, endKm, mode, column, deep) : walked + road / m.roadKmh();
        }
        double free = end.hub() != null
                ? tree
                : slowed(StrictMath.hypot(along, across), slowness(end, endKm, mode, column, 1)) / m.speedKmh();
        return Double.isInfinite(free)
                ? roundHours(end, endKm, mode, column, across)
                : free + end.beyondKm() / m.roadKmh();
    }

    /** Hours between a point of a stretch and the line on a way round what is impassable, walked to a depth; infinite where there is none. */
    private double roundHours(Ends.End end, double endKm, int mode, int column, double depthKm) {
        Path path = round(end, endKm, mode, column, depthKm);
        return path == null
                ? Double.POSITIVE_INFINITY
                : (world.routes().round(endKm, end.offset(), mode, landmarks).minutesOn(path)
                                + roadMin(end, endKm, mode, path))
                        / 60;
    }

    /** The way from the line round what is impassable to a point of a stretch, or to a depth if that comes first; null where there is none. */
    private Path round(Ends.End end, double endKm, int mode, int column, double depthKm) {
        RouteTree tree = world.routes().round(endKm, end.offset(), mode, landmarks);
        if (tree == null || Double.isInfinite(tree.minutesTo(column))) {
            return null;
        }
        Path path = tree.pathFrom(column).to(endKm, end.offset());
        return depthKm < Math.abs(end.offset()) ? path.untilDepth(depthKm) : path;
    }

    /** A way of no length takes no time even on impassable ground. */
    private static double slowed(double km, double slowness) {
        return km == 0 ? 0 : km * slowness;
    }

    /** Hours between the line at a column and the nearest point of an end; each is reckoned once. */
    double nearestHours(Ends.End end, int mode, int column) {
        double[][] ofModes = reckoned(end).nearestHours;
        if (ofModes[mode] == null) {
            ofModes[mode] = new double[world.strip().columns()];
            Arrays.fill(ofModes[mode], Double.NaN);
        }
        double hours = ofModes[mode][column];
        if (Double.isNaN(hours)) {
            hours = reckon(end, end.nearestKm(world.strip().columnKm(column)), mode, column);
            ofModes[mode][column] = hours;
        }
        return hours;
    }

    private Reckoned reckoned(Ends.End end) {
        Reckoned here = reckoned.get(end);
        if (here == null) {
            here = new Reckoned(world.modes().size());
            reckoned.put(end, here);
        }
        return here;
    }

    private RouteTree tree(Ends.End end, int mode) {
        RouteTree[] trees = reckoned(end).trees;
        if (trees[mode] == null) {
            trees[mode] = world.routes().of(end.hub(), mode, landmarks);
        }
        return trees[mode];
    }

    /** Time on the first part of a straight way from the line, as a multiple of that over open ground; a tree knows its ground itself. */
    private double slowness(Ends.End end, double endKm, int mode, int column, double part) {
        if (end.hub() != null) {
            return 1;
        }
        double km = world.strip().columnKm(column);
        Ground ground = world.ground();
        double even = ground.evenFactor(mode, km, 0, km + part * (endKm - km), part * end.offset());
        if (!Double.isNaN(even)) {
            return 1 / even;
        }
        start(end, endKm, column, part);
        double sum = 0;
        for (int cell = 0; cell < walk.cells(); cell++) {
            double share = walk.to(cell) - walk.from(cell);
            sum += share > 0 ? share / ground.speedFactor(mode, walk.column(cell), walk.row(cell)) : 0;
        }
        return sum;
    }

    /** Depth at which a straight way from the line first comes to impassable ground, km. */
    private double passableKm(Ends.End end, double endKm, int mode, int column) {
        start(end, endKm, column, 1);
        for (int cell = 0; cell < walk.cells(); cell++) {
            boolean enters = walk.to(cell) > walk.from(cell);
            if (enters && world.ground().speedFactor(mode, walk.column(cell), walk.row(cell)) == 0) {
                return walk.from(cell) * Math.abs(end.offset());
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private void start(Ends.End end, double endKm, int column, double part) {
        double km = world.strip().columnKm(column);
        walk.start(km, 0, km + part * (endKm - km), part * end.offset());
    }

    /** The way from the line outwards to an end, or to a depth if that comes first. */
    Path outward(Ends.End end, double endKm, int mode, int column, double depthKm) {
        double across = Math.abs(end.offset());
        if (end.hub() != null) {
            Path path = tree(end, mode).pathFrom(column);
            return depthKm < across ? path.untilDepth(depthKm) : path;
        }
        double km = world.strip().columnKm(column);
        Path path = Path.straight(km, 0, endKm, end.offset());
        boolean passable = world.ground().evenFactor(mode, km, 0, endKm, end.offset()) > 0;
        double free = passable ? across : passableKm(end, endKm, mode, column);
        Path round = free < Math.min(depthKm, across) ? round(end, endKm, mode, column, depthKm) : null;
        if (round != null) {
            return round;
        }
        double walked = Math.min(depthKm, free);
        return walked < across ? path.untilDepth(walked) : path;
    }

    /** Minutes on roads between an end and the place at which a path ends. */
    double roadMin(Ends.End end, double endKm, int mode, Path path) {
        int last = path.corners() - 1;
        double road = StrictMath.hypot(path.km(last) - endKm, path.offsetKm(last) - end.offset()) + end.beyondKm();
        return 60 * road / world.modes().get(mode).roadKmh();
    }
}
