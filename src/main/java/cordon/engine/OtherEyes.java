package cordon.engine;

import cordon.enforcement.Checkpoints;
import cordon.random.Draws;
import cordon.scenario.Sensing;
import cordon.sensing.Drones;
import cordon.sensing.Exposure;
import cordon.sensing.GroundSensors;
import cordon.sensing.Sighting;
import cordon.sensing.Surveillance.Blindness;
import cordon.sensing.Unseen;
import cordon.world.Motion;
import cordon.world.Weather;
import cordon.world.World;
import java.util.List;

/** Eyes besides towers, posts and patrols: ground sensors, drones, and checkpoints on roads inside the strip. */
final class OtherEyes {
    private final GroundSensors ground;
    private final Drones drones;
    private final Checkpoints checkpoints;

    OtherEyes(Sensing sensing, World world, Weather weather, Checkpoints checkpoints, Draws draws) {
        this.ground = new GroundSensors(sensing.ground(), world.strip().lengthKm(), draws);
        this.drones = new Drones(sensing.drones(), world, weather, draws);
        this.checkpoints = checkpoints;
    }

    /** The first checkpoint to search a party, whatever way it passed the line, or null. */
    Sighting search(Exposure exposure, Motion motion, double fromMin) {
        return checkpoints.next(exposure, motion, fromMin);
    }

    /** The first ground sensor (of who is on the ground) or drone to notice somebody in the open, or null. */
    Sighting next(Exposure exposure, Motion motion, double fromMin, boolean onGround) {
        Sighting drone = drones.next(exposure, motion, fromMin);
        return onGround ? Sighting.earlier(ground.next(exposure, motion, fromMin), drone) : drone;
    }

    /** Tells where drones are. */
    void eachDrone(double minute, Drones.Watcher watcher) {
        drones.each(minute, watcher);
    }

    /** The last instant between two at which a drone has a moving body in view, or NaN. */
    double lastInView(Motion motion, double fromMin, double untilMin) {
        return drones.lastInView(motion, fromMin, untilMin);
    }

    /** What kept a party that nobody noticed from these eyes; ground sensors and checkpoints fail by chance alone. */
    Unseen unseen(Exposure exposure, List<Motion> motions, boolean onGround) {
        boolean passed = onGround && passed(exposure, motions);
        Unseen still = Unseen.inBoth(passed ? Blindness.MISSED_BY_CHANCE : Blindness.NOT_IN_VIEW);
        return still.orNearer(drones.unseen(exposure, motions));
    }

    private boolean passed(Exposure exposure, List<Motion> motions) {
        for (Motion motion : motions) {
            if (ground.reaches(exposure, motion) || checkpoints.reaches(exposure, motion)) {
                return true;
            }
        }
        return false;
    }
}
