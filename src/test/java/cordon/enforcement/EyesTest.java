package cordon.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.fixtures.TextWorld;
import cordon.sensing.Exposure;
import cordon.sensing.Sighting;
import cordon.world.Motion;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * When posts and patrols first see a party, and are first seen, against steps of a hundredth of a minute: by day and by night, in clear air
 * and in dust in which nobody sees farther than half a kilometre.
 */
class EyesTest {
    private static final double STEP_MIN = 0.01;
    private static final double SLACK_KM = 0.02;
    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final Scene scene = new Scene(TextWorld.of("""
            +9 | ...................x
             0 | ....................
            -9 | ...................o
            """)
            .with(
                    "sky.regimes=[{id: dust, visiblePerKm: 7.824, thermalPerKm: 1, hoursPerYear: 3000, meanHours: 2}]",
                    "guards.posts=[{id: p, fromKm: 1, toKm: 19, spacingKm: 4, offsetKm: 0.4, sightNightKm: 0.4, sightDayKm: 1.2}]",
                    "guards.patrols=[{id: r, fromKm: 2, toKm: 18, beatKm: 4, offsetKm: 1.5, speedKmh: 30, outShare: 0.6, cycleHours: 1,"
                            + " sightNightKm: 0.3, sightDayKm: 0.9}]"));

    private final SplittableRandom random = new SplittableRandom(8);

    private interface Sees {
        /** Whether anybody is within sight at an instant, were sight so much longer. */
        boolean at(double minute, double moreKm);
    }

    private static double first(Motion motion, double fromMin, double moreKm, Sees sees) {
        for (double t = Math.max(fromMin, motion.beginMin()); t <= motion.endMin(); t += STEP_MIN) {
            if (sees.at(t, moreKm)) {
                return t;
            }
        }
        return NEVER;
    }

    /** What is found lies between the times for a sight that is a little longer, and a little shorter. */
    private static boolean lies(Sighting found, Motion motion, double fromMin, Sees sees) {
        double at = found == null ? NEVER : found.atMin();
        double earliest = first(motion, fromMin, SLACK_KM, sees);
        double latest = first(motion, fromMin, -SLACK_KM, sees);
        assertThat(at).isBetween(earliest - STEP_MIN, latest == NEVER ? NEVER : latest + STEP_MIN);
        if (found != null) {
            assertThat(found.km()).isCloseTo(motion.kmAt(at), within(1e-9));
            assertThat(found.offsetKm()).isCloseTo(motion.offsetKmAt(at), within(1e-9));
        }
        return latest < NEVER;
    }

    private boolean byPost(Motion motion, Unit post, double minute, double more) {
        double sight = scene.sightKm(minute, 0.4, 1.2) + more;
        return minute >= scene.posts.absentUntilMin(post) && Scene.apart(motion, minute, post.homeKm(), 0.4) <= sight;
    }

    private boolean byBeat(Motion motion, Beat beat, double minute, double more) {
        double sight = scene.sightKm(minute, 0.3, 0.9) + more;
        return beat.out(minute)
                && beat.unit().free(minute)
                && Scene.apart(motion, minute, beat.kmAt(minute), 1.5) <= sight;
    }

    @Test
    void postsSeeWhoComesNear() {
        scene.posts.units().get(1).unmannedUntil(1000);
        int seen = 0;
        for (int n = 0; n < 24; n++) {
            Motion motion = Scene.anywhere(random, 60 * n);
            double from = 60 * n + (n % 3) * 20;
            Exposure party = scene.party(n);
            Sighting found = null;
            scene.conditions.start(motion, from, NEVER);
            while (found == null && scene.conditions.next()) {
                found = scene.posts.inPiece(party);
            }
            seen += lies(
                            found,
                            motion,
                            from,
                            (t, more) -> scene.posts.units().stream().anyMatch(post -> byPost(motion, post, t, more)))
                    ? 1
                    : 0;
        }
        assertThat(seen).isBetween(8, 22);
    }

    @Test
    void patrolsSeeWhoComesNear() {
        scene.patrols.units().get(2).busyUntil(900);
        int seen = 0;
        for (int n = 0; n < 24; n++) {
            Motion motion = Scene.anywhere(random, 60 * n);
            double from = 60 * n + (n % 3) * 20;
            Exposure party = scene.party(n);
            Sighting found = null;
            scene.conditions.start(motion, from, NEVER);
            while (found == null && scene.conditions.next()) {
                found = scene.patrols.inPiece(party, null);
            }
            seen += lies(
                            found,
                            motion,
                            from,
                            (t, more) -> scene.patrols.beats().stream().anyMatch(beat -> byBeat(motion, beat, t, more)))
                    ? 1
                    : 0;
            Beat one = scene.patrols.beats().get(n % 4);
            Sighting byOne = scene.patrols.nextBy(one, party, motion, from);
            lies(byOne, motion, from, (t, more) -> byBeat(motion, one, t, more));
            if (byOne != null) {
                assertThat(byOne.sensor()).isEqualTo(one.unit().id());
                party.meet(one.unit().key());
                assertThat(scene.patrols.nextBy(one, party, motion, from)).isNull();
            }
        }
        assertThat(seen).isBetween(8, 23);
    }

    /** Bodies that see as far as .5 km by night and 1.5 km by day; who is known already is not found anew. */
    @Test
    void guardsAreSeenByWhoComesNear() {
        scene.posts.units().get(1).unmannedUntil(700);
        scene.patrols.units().get(2).busyUntil(900);
        GuardsInView inView = new GuardsInView(scene.conditions, scene.posts, scene.patrols);
        GuardsInView.Sight sight = new GuardsInView.Sight(0.5, 1.5);
        int seen = 0;
        for (int n = 0; n < 24; n++) {
            Motion motion = Scene.anywhere(random, 60 * n);
            double from = 60 * n + (n % 3) * 20;
            long known = scene.posts.units().get(n % 5 == 0 ? 2 : 3).key();
            Sees sees = (t, more) -> {
                double far = scene.sightKm(t, 0.5, 1.5) + more;
                return scene.posts.units().stream()
                                .anyMatch(post -> post.key() != known
                                        && t >= post.unmannedUntilMin()
                                        && Scene.apart(motion, t, post.homeKm(), 0.4) <= far)
                        || scene.patrols.beats().stream()
                                .anyMatch(beat -> beat.out(t)
                                        && beat.unit().free(t)
                                        && Scene.apart(motion, t, beat.kmAt(t), 1.5) <= far);
            };
            seen += lies(inView.next(motion, from, sight, key -> key == known), motion, from, sees) ? 1 : 0;
            double at = inView.firstSeesMin(motion, from, sight, 9, 0.3);
            Sees place = (t, more) -> Scene.apart(motion, t, 9, 0.3) <= scene.sightKm(t, 0.5, 1.5) + more;
            assertThat(Double.isNaN(at) ? NEVER : at)
                    .isBetween(
                            first(motion, from, SLACK_KM, place) - STEP_MIN,
                            first(motion, from, -SLACK_KM, place) + STEP_MIN);
            double begin = scene.sightKm(motion.beginMin(), 0.5, 1.5);
            double km = motion.kmAt(motion.beginMin());
            double offset = motion.offsetKmAt(motion.beginMin());
            assertThat(inView.sees(motion, sight, km + begin, offset)).isTrue();
            assertThat(inView.sees(motion, sight, km, offset - begin - 0.001)).isFalse();
        }
        assertThat(seen).isBetween(8, 23);
        assertThat(new GuardsInView.Sight(3, 2).farthestKm()).isEqualTo(3);
    }
}
