package cordon.sensing;

import cordon.fixtures.TextWorld;
import cordon.random.Draws;
import cordon.scenario.Scenario;
import cordon.world.Frontiers;
import cordon.world.Motion;
import cordon.world.Weather;
import cordon.world.World;
import java.util.SplittableRandom;

/** Sensors along 20 km in cells of half a kilometre, under the sun and in weather, without a run. */
final class Scene {
    static final double NEVER = Double.POSITIVE_INFINITY;

    final Scenario scenario;
    final World world;
    final Weather weather;
    final Draws draws = new Draws(9);

    Scene(String... settings) {
        scenario = TextWorld.of("""
                +9 | ...................x
                 0 | ....................
                -9 | ...................o
                """)
                .with("grid.cellKm=0.5")
                .with(settings)
                .scenario()
                .start();
        world = new World(scenario, Frontiers.of(scenario.frontier()));
        weather = new Weather(scenario.sky(), world.calendar(), draws);
    }

    /** An attempt with luck of its own. */
    Exposure party(long key) {
        return new Exposure(key, "human", draws);
    }

    static Motion straight(double fromMin, double km, double offsetKm, double toMin, double toKm, double toOffsetKm) {
        Motion.Builder builder = new Motion.Builder().begin(fromMin, km, offsetKm);
        builder.put(toMin, toKm, toOffsetKm);
        return builder.build();
    }

    /** Two straight pieces of half an hour and of an hour. */
    static Motion anywhere(SplittableRandom random, double fromMin) {
        Motion.Builder builder =
                new Motion.Builder().begin(fromMin, random.nextDouble(0, 20), random.nextDouble(-6, 8));
        builder.put(fromMin + 30, random.nextDouble(0, 20), random.nextDouble(-6, 8));
        builder.put(fromMin + 90, random.nextDouble(0, 20), random.nextDouble(-6, 8));
        return builder.build();
    }
}
