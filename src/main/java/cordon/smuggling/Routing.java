package cordon.smuggling;

import cordon.scenario.Mode;
import cordon.world.Path;
import cordon.world.World;

/** The ways of a mode between an end of a flow and the line: by the tree of a hub, or straight from a stretch. */
final class Routing {
    private final World world;

    Routing(World world) {
        this.world = world;
    }

    /** Hours between an end and the line at a column; infinite where there is no way. */
    double hours(Ends.End end, double endKm, int mode, int column) {
        Mode m = world.modes().get(mode);
        double along = Math.abs(world.strip().columnKm(column) - endKm);
        if (along > m.reachKm()) {
            return Double.POSITIVE_INFINITY;
        }
        double tree = end.hub() == null ? 0 : world.routes(end.hub(), mode).minutesTo(column) / 60;
        if (Double.isInfinite(tree)) {
            return tree;
        }
        double across = Math.abs(end.offset());
        if (m.pickUpKm().isPresent()) {
            double walk = Math.min(across, m.pickUpKm().get().median());
            double road = StrictMath.hypot(along, across - walk) + end.beyondKm();
            return walk / m.speedKmh() + road / m.roadKmh();
        }
        double free = end.hub() != null ? tree : StrictMath.hypot(along, across) / m.speedKmh();
        return free + end.beyondKm() / m.roadKmh();
    }

    /** The way from the line outwards to an end, or to a depth if that comes first. */
    Path outward(Ends.End end, double endKm, int mode, int column, double depthKm) {
        Path path = end.hub() != null
                ? world.routes(end.hub(), mode).pathFrom(column)
                : Path.straight(world.strip().columnKm(column), 0, endKm, end.offset());
        return depthKm < Math.abs(end.offset()) ? path.untilDepth(depthKm) : path;
    }

    /** Minutes on roads between an end and the place at which a path ends. */
    double roadMin(Ends.End end, double endKm, int mode, Path path) {
        int last = path.corners() - 1;
        double road = StrictMath.hypot(path.km(last) - endKm, path.offsetKm(last) - end.offset()) + end.beyondKm();
        return 60 * road / world.modes().get(mode).roadKmh();
    }
}
