package cordon.verification;

import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.scenario.Mode;
import cordon.scenario.Scenario;
import cordon.sensing.Attention;
import cordon.sensing.CameraFields;
import cordon.sensing.Exposure;
import cordon.sensing.Outages;
import cordon.sensing.Sighting;
import cordon.sensing.Surveillance;
import cordon.sensing.Tower;
import cordon.world.Frontiers;
import cordon.world.Movement;
import cordon.world.Path;
import cordon.world.Weather;
import cordon.world.World;
import java.util.List;

/** The chance that the model's cameras detect a straight crossing, averaged over the levels at which luck is kept. */
final class CameraField {
    private final Draws draws = new Draws(1);
    private final Mode foot;
    private final CameraFields fields;
    private final Surveillance surveillance;
    private final Movement movement;
    private final long[] keys = new long[CameraFields.LEVELS];

    CameraField(Scenario scenario) {
        World world = new World(scenario, Frontiers.of(scenario.frontier()));
        foot = scenario.mode("foot");
        fields = new CameraFields(world, scenario);
        Outages outages =
                new Outages(fields.towers(), world.calendar(), world.strip().lengthKm(), draws);
        Weather weather = new Weather(scenario.sky(), world.calendar(), draws);
        surveillance = new Surveillance(world, fields, weather, outages, Attention.constant(1), draws);
        movement = new Movement(world.strip(), world.ground(), world.light());
        for (int level = 0; level < keys.length; level++) {
            keys[level] = keyAt(level);
        }
    }

    /** A key whose draw of luck falls in a level. */
    private long keyAt(int level) {
        long key = 0;
        while ((int) (draws.uniform(Purpose.CAMERA_ACUITY, key, 0) * CameraFields.LEVELS) != level) {
            key++;
        }
        return key;
    }

    List<Tower> towers() {
        return fields.towers();
    }

    double detection(double km, double depthKm) {
        var motion = movement.along(Path.straight(km, -depthKm, km, depthKm), 0, foot, 0);
        double sum = 0;
        for (long key : keys) {
            Exposure exposure = new Exposure(key, foot.target(), draws);
            for (double from = 0; from < motion.endMin(); ) {
                Sighting sighting = surveillance.next(exposure, motion, from, motion.endMin());
                from = sighting == null ? motion.endMin() : sighting.atMin();
            }
            sum += -Math.expm1(-used(exposure));
        }
        return sum / keys.length;
    }

    /** All thresholds that were reached, and what has been used up of the next. */
    private double used(Exposure exposure) {
        double thresholds = 0;
        for (int i = 0; i <= exposure.camera().index(); i++) {
            thresholds += draws.exponential(Purpose.CAMERA_THRESHOLD, exposure.key(), i);
        }
        return thresholds - exposure.camera().left();
    }
}
