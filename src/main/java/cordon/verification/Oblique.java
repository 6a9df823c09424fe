package cordon.verification;

import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.scenario.Mode;
import cordon.scenario.Scenario;
import cordon.sensing.Attention;
import cordon.sensing.DiscSensors;
import cordon.sensing.Exposure;
import cordon.sensing.Tower;
import cordon.world.Frontiers;
import cordon.world.Movement;
import cordon.world.Path;
import cordon.world.World;

/** Walkers who cross at an angle, as no flow does; the motion and the towers are those of the model. */
final class Oblique {
    private static final double DEPTH_KM = 1.5;

    private final Draws draws;
    private final Mode foot;
    private final Movement movement;
    private final DiscSensors discs;
    private final double shiftKm;

    Oblique(Scenario scenario, double angle, long seed) {
        draws = new Draws(seed);
        World world = new World(scenario, Frontiers.of(scenario.frontier()));
        foot = scenario.mode("foot");
        movement = new Movement(world.strip(), world.ground(), world.light());
        double length = world.strip().lengthKm();
        discs = new DiscSensors(
                Tower.of(scenario.sensing(), length), world.calendar(), length, Attention.constant(1), draws);
        shiftKm = DEPTH_KM * Math.tan(angle);
    }

    boolean seen(long walker) {
        double km = 50 + 500 * draws.uniform(Purpose.ORIGIN, walker, 0);
        Path path = Path.straight(km - shiftKm, -DEPTH_KM, km + shiftKm, DEPTH_KM);
        Exposure exposure = new Exposure(walker, "human", draws);
        return discs.nextSure(exposure, movement.along(path, 0, foot, 0), 0) != null;
    }
}
