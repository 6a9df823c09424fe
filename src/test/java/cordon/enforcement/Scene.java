package cordon.enforcement;

import cordon.fixtures.TextWorld;
import cordon.random.Draws;
import cordon.scenario.Scenario;
import cordon.sensing.Exposure;
import cordon.world.Conditions;
import cordon.world.Frontiers;
import cordon.world.Motion;
import cordon.world.Weather;
import cordon.world.World;
import java.util.SplittableRandom;

/** Guards along 20 km, under the sun and in weather, without a run. Minutes count from midnight; the sun is up from about 400 to 1060. */
final class Scene {
    final Scenario scenario;
    final World world;
    final Weather weather;
    final Draws draws = new Draws(4);
    final Conditions conditions;
    final Posts posts;
    final Patrols patrols;

    Scene(TextWorld drawn) {
        scenario = drawn.scenario().start();
        world = new World(scenario, Frontiers.of(scenario.frontier()));
        weather = new Weather(scenario.sky(), world.calendar(), draws);
        conditions = new Conditions(world, weather);
        posts = new Posts(scenario.guards().posts(), false, 20, conditions, draws);
        patrols =
                new Patrols(scenario.guards().patrols(), null, 20, conditions, draws, new ReportedHistory(20, 1), 0, 0);
    }

    /** A command of the same guards. */
    Command command() {
        Command command = new Command(world, weather, draws);
        command.change(scenario, 0);
        return command;
    }

    /** An attempt with luck of its own. */
    Exposure party(long key) {
        return new Exposure(key, "human", draws);
    }

    /** From one place to another at constant speed. */
    static Motion straight(double fromMin, double km, double offsetKm, double toMin, double toKm, double toOffsetKm) {
        Motion.Builder builder = new Motion.Builder().begin(fromMin, km, offsetKm);
        builder.put(toMin, toKm, toOffsetKm);
        return builder.build();
    }

    /** Two straight pieces of half an hour and of 50 min between places near the line. */
    static Motion anywhere(SplittableRandom random, double fromMin) {
        Motion.Builder builder =
                new Motion.Builder().begin(fromMin, random.nextDouble(0, 20), random.nextDouble(-3, 4));
        builder.put(fromMin + 30, random.nextDouble(0, 20), random.nextDouble(-3, 4));
        builder.put(fromMin + 80, random.nextDouble(0, 20), random.nextDouble(-3, 4));
        return builder.build();
    }

    /** How far guards see or are seen at an instant: less by night, and no farther than the air lets them. */
    double sightKm(double minute, double nightKm, double dayKm) {
        double clear = world.light().night(minute) ? nightKm : dayKm;
        return Math.min(clear, weather.visibilityKm(weather.regimeAt(0, minute)));
    }

    /** Distance of a body from a place at an instant. */
    static double apart(Motion motion, double minute, double km, double offsetKm) {
        return Math.hypot(motion.kmAt(minute) - km, motion.offsetKmAt(minute) - offsetKm);
    }
}
