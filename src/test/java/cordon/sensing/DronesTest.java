package cordon.sensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.sensing.Surveillance.Blindness;
import cordon.world.Motion;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Drones over three sectors of 5 km between km 2 and 18, against steps of a fiftieth of a minute of their places as drawn. */
class DronesTest {
    private static final double STEP_MIN = 0.02;
    private static final double SLACK_KM = 0.03;
    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final String DUST =
            "sky.regimes=[{id: dust, visiblePerKm: %s, thermalPerKm: 1, hoursPerYear: 3000, meanHours: 2}]";

    /** Visibility in dust is 3.912 km over this: .6 km. */
    private static final String THICK = DUST.formatted(6.52);

    /** 3 km: all see as far as in clear air, but drones are grounded. */
    private static final String THIN = DUST.formatted(1.304);

    private static final double[][] DRAWN = drawn();

    /** Of each drone uniform numbers of its phase on the way and in its shift. */
    private static double[][] drawn() {
        Draws draws = new Scene().draws;
        double[][] drawn = new double[3][];
        for (int drone = 0; drone < 3; drone++) {
            long key = Keys.of(Keys.of("drone"), Keys.of("d-" + (drone + 1)));
            drawn[drone] =
                    new double[] {draws.uniform(Purpose.DRONE_PHASE, key, 0), draws.uniform(Purpose.DRONE_SHIFT, key, 0)
                    };
        }
        return drawn;
    }

    private static Scene scene(String dust, String more) {
        return new Scene(
                dust,
                "sensing.drones=[{id: d, fromKm: 2, toKm: 18, sectorKm: 5, offsetKm: 1, speedKmh: 60, footprintKm: 1, upShare: 0.5, cycleHours: 2"
                        + more + "}]");
    }

    private static Drones drones(Scene scene) {
        return new Drones(scene.scenario.sensing().drones(), scene.world, scene.weather, scene.draws);
    }

    private static double visibility(Scene scene, double minute) {
        return scene.weather.visibilityKm(scene.weather.regimeAt(0, minute));
    }

    /** Chainage of one of the drones: 5 min each way at a kilometre a minute, from a drawn phase; NaN while it is in. */
    private static double km(Scene scene, int drone, double minute, double groundedBelowKm) {
        double phase = 10 * DRAWN[drone][0];
        double shift = 120 * DRAWN[drone][1];
        if ((minute + shift) % 120 >= 60 || visibility(scene, minute) < groundedBelowKm) {
            return Double.NaN;
        }
        double way = (minute + phase) % 10;
        return 2 + 5 * drone + (way < 5 ? way : 10 - way);
    }

    private static boolean inView(Scene scene, Motion motion, double minute, double groundedBelowKm, double more) {
        double sight = Math.min(1, visibility(scene, minute)) + more;
        for (int drone = 0; drone < 3; drone++) {
            double km = km(scene, drone, minute, groundedBelowKm);
            if (Math.hypot(motion.kmAt(minute) - km, motion.offsetKmAt(minute) - 1) <= sight) {
                return true;
            }
        }
        return false;
    }

    private static double first(Scene scene, Motion motion, double fromMin, double groundedBelowKm, double more) {
        for (double t = Math.max(fromMin, motion.beginMin()); t <= motion.endMin(); t += STEP_MIN) {
            if (inView(scene, motion, t, groundedBelowKm, more)) {
                return t;
            }
        }
        return NEVER;
    }

    @Test
    void whoIsInViewIsNoticed() {
        Scene scene = scene(THICK, ", groundedBelowKm: 0");
        Drones drones = drones(scene);
        SplittableRandom random = new SplittableRandom(5);
        int seen = 0;
        for (int n = 0; n < 40; n++) {
            Motion motion = Scene.anywhere(random, 100 * n);
            double from = 100 * n + n % 3 * 25;
            Sighting sighting = drones.next(scene.party(n), motion, from);
            double at = sighting == null ? NEVER : sighting.atMin();
            double latest = first(scene, motion, from, 0, -SLACK_KM);
            assertThat(at).isBetween(first(scene, motion, from, 0, SLACK_KM) - STEP_MIN, latest + STEP_MIN);
            if (sighting != null) {
                seen++;
                assertThat(sighting.km()).isCloseTo(motion.kmAt(at), within(1e-9));
                assertThat(sighting.offsetKm()).isCloseTo(motion.offsetKmAt(at), within(1e-9));
                assertThat(sighting.once()).isTrue();
                Exposure known = scene.party(n);
                known.meet(sighting.sensorKey());
                Sighting again = drones.next(known, motion, from);
                assertThat(again == null || again.sensorKey() != sighting.sensorKey())
                        .isTrue();
            }
        }
        assertThat(seen).isBetween(15, 39);
    }

    @Test
    void theLastInstantInViewIsTold() {
        Scene scene = scene(THICK, ", groundedBelowKm: 0");
        Drones drones = drones(scene);
        SplittableRandom random = new SplittableRandom(6);
        for (int n = 0; n < 20; n++) {
            Motion motion = Scene.anywhere(random, 100 * n);
            double until = 100 * n + (n % 2 == 0 ? 50 : 90);
            double least = Double.NaN;
            double most = Double.NaN;
            for (double t = 100 * n; t <= until; t += STEP_MIN) {
                least = inView(scene, motion, t, 0, -SLACK_KM) ? t : least;
                most = inView(scene, motion, t, 0, SLACK_KM) ? t : most;
            }
            double last = drones.lastInView(motion, 0, until);
            if (Double.isNaN(last)) {
                assertThat(least).isNaN();
            } else {
                assertThat(last).isLessThanOrEqualTo(most + STEP_MIN);
                assertThat(Double.isNaN(least) || last >= least - STEP_MIN).isTrue();
            }
        }
        assertThat(drones(new Scene()).lastInView(Scene.anywhere(random, 0), 0, 90))
                .isNaN();
    }

    @Test
    void thoseInTheAirAreTold() {
        Scene scene = scene(THIN, ", groundedBelowKm: 4");
        Drones drones = drones(scene);
        int flying = 0;
        for (double minute = 3; minute < 6000; minute += 13) {
            List<String> told = new ArrayList<>();
            double at = minute;
            drones.each(minute, (id, km, offset, sight) -> {
                told.add(id);
                assertThat(km).isCloseTo(km(scene, Integer.parseInt(id.substring(2)) - 1, at, 4), within(1e-6));
                assertThat(offset).isEqualTo(1);
                assertThat(sight).isEqualTo(1);
            });
            for (int drone = 0; drone < 3; drone++) {
                boolean flies = !Double.isNaN(km(scene, drone, minute, 4));
                flying += flies ? 1 : 0;
                assertThat(told.contains("d-" + (drone + 1))).isEqualTo(flies);
            }
        }
        assertThat(flying).isBetween(200, 800);
        Scene thick = scene(THICK, ", groundedBelowKm: 0");
        List<Double> sights = new ArrayList<>();
        for (double minute = 0; minute < 3000; minute += 13) {
            drones(thick).each(minute, (id, km, offset, sight) -> sights.add(sight));
        }
        assertThat(sights).anyMatch(sight -> Math.abs(sight - 0.6) < 1e-9).contains(1.0);
    }

    /** What keeps a party from their eyes: that they see too little, that they are grounded, or that it is too far from them. */
    @Test
    void whyNobodyWasSeenIsTold() {
        Scene scene = scene(THIN, ", groundedBelowKm: 4");
        Drones drones = drones(scene);
        SplittableRandom random = new SplittableRandom(7);
        int[] causes = new int[Blindness.values().length];
        for (int n = 0; n < 60; n++) {
            Motion motion = Scene.anywhere(random, 100 * n);
            boolean ideally = first(scene, motion, 0, 0, 0) < NEVER;
            boolean really = first(scene, motion, 0, 4, 0) < NEVER;
            Unseen unseen = drones.unseen(scene.party(n), List.of(motion));
            assertThat(unseen.first()).isEqualTo(unseen.second());
            causes[unseen.first().ordinal()]++;
            Blindness expected = !ideally ? Blindness.NOT_IN_VIEW : really ? Blindness.AWAY : Blindness.WEATHER;
            assertThat(unseen.first()).isEqualTo(expected);
        }
        assertThat(causes[Blindness.NOT_IN_VIEW.ordinal()]).isPositive();
        assertThat(causes[Blindness.WEATHER.ordinal()]).isPositive();
        assertThat(causes[Blindness.AWAY.ordinal()]).isPositive();
        Motion far = Scene.straight(0, 5, -5, 80, 5, -1);
        assertThat(drones(new Scene()).unseen(scene.party(1), List.of(far)).first())
                .isEqualTo(Blindness.NOT_IN_VIEW);
        Scene blind = scene(THIN, ", ratePerS: 1e-9");
        Motion under = Scene.straight(0, 5, 1, 400, 5.1, 1);
        assertThat(drones(blind).unseen(blind.party(1), List.of(under)).first()).isEqualTo(Blindness.MISSED_BY_CHANCE);
    }

    /** At a hazard of .1 a minute parties that stand under a drone's way for 300 min are noticed like a Poisson process in the time in view. */
    @Test
    void aHazardNoticesInProportionToTime() {
        Scene scene = scene(DUST.formatted(0.01), ", ratePerS: 0.0016666666666666668, groundedBelowKm: 0");
        Drones drones = drones(scene);
        Motion standing = Motion.standing(9.5, 1, 1000, 1300);
        double inView = 0;
        for (double t = 1000; t < 1300; t += STEP_MIN) {
            inView += inView(scene, standing, t, 0, 0) ? STEP_MIN : 0;
        }
        int seen = 0;
        double sum = 0;
        for (int key = 0; key < 2000; key++) {
            Sighting sighting = drones.next(scene.party(key), standing, 1000);
            if (sighting != null) {
                seen++;
                assertThat(sighting.once()).isFalse();
                assertThat(inView(scene, standing, sighting.atMin(), 0, SLACK_KM))
                        .isTrue();
                sum += sighting.atMin();
            }
        }
        double chance = 1 - Math.exp(-0.1 * inView);
        assertThat(seen / 2000.0).isCloseTo(chance, within(3.3 * Math.sqrt(chance * (1 - chance) / 2000)));
        assertThat(sum / seen).isBetween(1000.0, 1250.0);
    }

    @Test
    void droneThatNeverFliesSeesNobody() {
        Scene scene = new Scene(
                "sensing.drones=[{id: d, fromKm: 2, toKm: 18, sectorKm: 5, upShare: 0}, {id: e, fromKm: 30, toKm: 40, sectorKm: 5, upShare: 1}]");
        Motion motion = Scene.straight(0, 5, -1, 500, 5, 1);
        assertThat(drones(scene).next(scene.party(1), motion, 0)).isNull();
        assertThat(drones(scene).unseen(scene.party(1), List.of(motion)).first())
                .isEqualTo(Blindness.NOT_IN_VIEW);
        List<String> told = new ArrayList<>();
        drones(scene).each(100, (id, km, offset, sight) -> told.add(id));
        assertThat(told).isEmpty();
    }
}
