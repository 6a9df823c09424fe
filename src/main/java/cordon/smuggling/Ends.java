package cordon.smuggling;

import cordon.scenario.Commodity;
import cordon.scenario.Flow;
import cordon.world.Hub;
import cordon.world.World;

/** Where the journeys of a flow start and end, resolved in the strip: hubs, or stretches parallel to the line. */
final class Ends {
    /** One end: a hub, or a stretch if the hub is null. */
    record End(Hub hub, double fromKm, double toKm, double offsetKm) {
        /** The point of this end that is nearest to a chainage. */
        double nearestKm(double km) {
            return hub != null ? hub.km() : Math.max(fromKm, Math.min(toKm, km));
        }

        /** The point at a share of the stretch; a hub's own place. */
        double kmAt(double share) {
            return hub != null ? hub.km() : fromKm + share * (toKm - fromKm);
        }

        double offset() {
            return hub != null ? hub.offsetKm() : offsetKm;
        }

        double beyondKm() {
            return hub != null ? hub.beyondKm() : 0;
        }
    }

    private final End from;
    private final End to;

    Ends(World world, Flow flow, Commodity commodity) {
        int sign = commodity.direction().originSign();
        from = resolve(world, flow.from(), sign);
        to = resolve(world, flow.to(), -sign);
    }

    private static End resolve(World world, Flow.End end, int sign) {
        if (end.place().isPresent()) {
            return new End(world.hub(end.place().get(), sign), 0, 0, 0);
        }
        double length = world.strip().lengthKm();
        double from = Math.max(0, Math.min(length, end.fromKm().orElseThrow()));
        double to = Math.max(from, Math.min(length, end.toKm().orElseThrow()));
        double offset =
                Math.min(world.strip().depthKm(), Math.abs(end.offsetKm().orElseThrow()));
        return new End(null, from, to, sign * offset);
    }

    End from() {
        return from;
    }

    End to() {
        return to;
    }
}
