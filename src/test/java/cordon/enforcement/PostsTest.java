package cordon.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cordon.fixtures.TextWorld;
import cordon.sensing.Exposure;
import cordon.sensing.Sighting;
import cordon.sensing.Surveillance.Blindness;
import cordon.sensing.Unseen;
import cordon.world.Motion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Posts at km 3, 5 and 7, 1 km deep, that see 1 km by day and .2 km by night. */
class PostsTest {
    private static final String ROW =
            "guards.posts=[{id: p, fromKm: 2, toKm: 8, spacingKm: 2, offsetKm: 1, sightNightKm: 0.2, sightDayKm: 1, alertShare: %s}]";

    private static Scene scene(double alertShare) {
        return new Scene(TextWorld.of("""
                +9 | ...................x
                 0 | ....................
                -9 | ...................o
                """).with(ROW.formatted(alertShare)));
    }

    private final Scene scene = scene(1);
    private final Unit middle = scene.posts.units().get(1);

    /** Along one chainage from 4 km before the line to 4 km beyond in 80 min: a tenth of a kilometre a minute. */
    private static Motion at(double km, double fromMin) {
        return Scene.straight(fromMin, km, -4, fromMin + 80, km, 4);
    }

    private Sighting by(Unit post, Motion motion, double fromMin) {
        return scene.posts.nextBy(post, scene.party(1), motion, fromMin);
    }

    /** By day it is 1 km from (5, 1) at the line, after 40 min; .6 km beside it when .8 km before it; by night .2 km before it. */
    @Test
    void seeWithinTheirSight() {
        Sighting seen = by(middle, at(5, 700), 0);
        assertThat(seen.atMin()).isCloseTo(740, within(1e-9));
        assertThat(seen.km()).isEqualTo(5);
        assertThat(seen.offsetKm()).isCloseTo(0, within(1e-9));
        assertThat(seen.sensor()).isEqualTo("post-p-2");
        assertThat(seen.sensorKey()).isEqualTo(middle.key());
        assertThat(seen.once()).isTrue();
        assertThat(by(middle, at(5.6, 700), 0).atMin()).isCloseTo(742, within(1e-9));
        assertThat(by(middle, at(6.01, 700), 0)).isNull();
        assertThat(by(middle, at(5, 0), 0).atMin()).isCloseTo(48, within(1e-9));
        assertThat(by(middle, at(5, 700), 745).atMin()).isCloseTo(745, within(1e-9));
        assertThat(by(middle, at(5, 700), 761)).isNull();
        assertThat(scene.posts.farthestSightKm(middle)).isEqualTo(1);
        assertThatThrownBy(() -> by(new Unit("post", "other", 1, 1, 0, 0, 0), at(5, 700), 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("other");
    }

    @Test
    void noticeAShareOncePerParty() {
        Scene none = scene(0);
        assertThat(none.posts.nextBy(none.posts.units().get(1), none.party(1), at(5, 700), 0))
                .isNull();
        Scene half = scene(0.5);
        int noticed = 0;
        for (int key = 0; key < 1000; key++) {
            Exposure party = half.party(1000 + key);
            noticed += half.posts.nextBy(half.posts.units().get(1), party, at(5, 700), 0) == null ? 0 : 1;
        }
        assertThat(noticed).isBetween(448, 552); // 500 +/- 3.3 x 15.8
        Exposure known = scene.party(1);
        known.meet(middle.key());
        assertThat(scene.posts.nextBy(middle, known, at(5, 700), 0)).isNull();
    }

    /** In sight from 740 to 760: one that is manned again at 750 sees then, at 770 no more. */
    @Test
    void seeNothingWhileUnmanned() {
        middle.unmannedUntil(750);
        Sighting seen = by(middle, at(5, 700), 0);
        assertThat(seen.atMin()).isCloseTo(750, within(1e-9));
        assertThat(seen.offsetKm()).isCloseTo(1, within(1e-9));
        middle.unmannedUntil(770);
        assertThat(by(middle, at(5, 700), 0)).isNull();
        middle.unmannedUntil(790);
        assertThat(by(middle, at(5, 700), 0)).isNull();
    }

    /** Those who go after somebody are watched for by others, unless command sends whoever is nearest. */
    @Test
    void mayLeaveTheirPosts() {
        middle.busyUntil(750);
        assertThat(scene.posts.leave()).isFalse();
        assertThat(scene.posts.absentUntilMin(middle)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(by(middle, at(5, 700), 0).atMin()).isCloseTo(740, within(1e-9));
        Posts leaving = new Posts(scene.scenario.guards().posts(), true, 20, scene.conditions, scene.draws);
        Unit left = leaving.units().get(1);
        left.busyUntil(750);
        assertThat(leaving.leave()).isTrue();
        assertThat(leaving.absentUntilMin(left)).isEqualTo(750);
        assertThat(leaving.nextBy(left, scene.party(1), at(5, 700), 0).atMin()).isCloseTo(750, within(1e-9));
        left.unmannedUntil(755);
        assertThat(leaving.absentUntilMin(left)).isEqualTo(755);
        assertThat(leaving.find(left.key())).isSameAs(left);
        assertThat(leaving.find(1)).isNull();
    }

    @Test
    void areFoundAlongTheLine() {
        assertThat(found(3, 7)).containsExactly("post-p-1", "post-p-2", "post-p-3");
        assertThat(found(3.1, 6.9)).containsExactly("post-p-2");
        assertThat(found(-5, 3)).containsExactly("post-p-1");
        assertThat(found(7, 99)).containsExactly("post-p-3");
        assertThat(found(7.1, 99)).isEmpty();
        List<Unit> unknown = new ArrayList<>();
        scene.posts.collect(0, 20, key -> key == middle.key(), unknown);
        assertThat(unknown).hasSize(2).doesNotContain(middle);
        assertThat(near(8, 99)).containsExactly("post-p-3");
        assertThat(near(8.1, 99)).isEmpty();
        assertThat(near(0, 2)).containsExactly("post-p-1");
        assertThat(near(0, 1.9)).isEmpty();
        assertThat(near(4, 4)).containsExactly("post-p-1", "post-p-2");
    }

    private List<String> found(double fromKm, double toKm) {
        List<Unit> found = new ArrayList<>();
        scene.posts.collect(fromKm, toKm, key -> false, found);
        return found.stream().map(Unit::id).toList();
    }

    private List<String> near(double fromKm, double toKm) {
        List<String> near = new ArrayList<>();
        scene.posts.eachNear(fromKm, toKm, watcher -> near.add(watcher.unit().id()));
        return near;
    }

    private static Unseen replay(Scene of, Exposure party, Motion... motions) {
        return new GuardsReplay(of.conditions, of.posts, of.patrols, of.draws).of(party, List.of(motions));
    }

    /** Each cause by itself: too far, overlooked, night, left by all, paid; of several motions and posts the nearest cause counts. */
    @Test
    void whyTheySawNobodyIsTold() {
        assertThat(replay(scene, scene.party(1))).isEqualTo(Unseen.inBoth(Blindness.NOT_IN_VIEW));
        assertThat(replay(scene, scene.party(1), at(1.9, 700))).isEqualTo(Unseen.inBoth(Blindness.NOT_IN_VIEW));
        assertThat(replay(scene, scene.party(1), Scene.straight(700, 5, -4, 780, 5, -0.1)))
                .isEqualTo(Unseen.inBoth(Blindness.NOT_IN_VIEW));
        Scene blind = scene(0);
        assertThat(replay(blind, blind.party(1), at(5, 700))).isEqualTo(Unseen.inBoth(Blindness.MISSED_BY_CHANCE));
        assertThat(replay(scene, scene.party(1), at(5.5, 0))).isEqualTo(Unseen.inBoth(Blindness.WEATHER));
        assertThat(replay(scene, scene.party(1), at(1.9, 700), at(5.5, 0))).isEqualTo(Unseen.inBoth(Blindness.WEATHER));
        assertThat(replay(scene, scene.party(1), at(5.5, 700))).isEqualTo(Unseen.inBoth(Blindness.MISSED_BY_CHANCE));
        middle.unmannedUntil(800);
        assertThat(replay(scene, scene.party(1), at(5, 700))).isEqualTo(Unseen.inBoth(Blindness.AWAY));
        Exposure paid = scene.party(1);
        paid.meet(middle.key());
        assertThat(replay(scene, paid, at(5, 700))).isEqualTo(Unseen.inBoth(Blindness.PAID));
        assertThat(replay(scene, paid, at(5.5, 0))).isEqualTo(Unseen.inBoth(Blindness.WEATHER));
    }

    /** A patrol of a beat of 4 km, to and fro in 16 min: who stays on its beat for that long in its sight is seen by day, and not by night. */
    @Test
    void whyAPatrolSawNobodyIsTold() {
        String row =
                "guards.patrols=[{id: r, fromKm: 10, toKm: 14, beatKm: 4, offsetKm: 1, speedKmh: 30, sightNightKm: 0.2, sightDayKm: 1,"
                        + " outShare: %s, fatigue: {lossPerHour: %s, floor: 0}}]";
        Scene fresh = patrolled(row.formatted(1, 0));
        Motion day = Scene.straight(700, 12, 0.5, 740, 12.4, 0.5);
        Motion night = Scene.straight(0, 12, 0.5, 40, 12.4, 0.5);
        assertThat(replay(fresh, fresh.party(1), day)).isEqualTo(Unseen.inBoth(Blindness.AWAY));
        assertThat(replay(fresh, fresh.party(1), night)).isEqualTo(Unseen.inBoth(Blindness.WEATHER));
        assertThat(replay(fresh, fresh.party(1), Scene.straight(700, 15.1, 1, 740, 15.5, 1)))
                .isEqualTo(Unseen.inBoth(Blindness.NOT_IN_VIEW));
        assertThat(replay(fresh, fresh.party(1), Scene.straight(700, 12, 2.1, 740, 12, 2.2)))
                .isEqualTo(Unseen.inBoth(Blindness.NOT_IN_VIEW));
        assertThat(replay(fresh, fresh.party(1), Scene.straight(700, 12, 1, 700.01, 18, 4))
                        .first())
                .isIn(Blindness.NOT_IN_VIEW, Blindness.AWAY);
        Scene tired = patrolled(row.formatted(1, 100));
        assertThat(replay(tired, tired.party(1), day)).isEqualTo(Unseen.inBoth(Blindness.MISSED_BY_CHANCE));
        Scene in = patrolled(row.formatted(0, 0));
        assertThat(replay(in, in.party(1), day)).isEqualTo(Unseen.inBoth(Blindness.NOT_IN_VIEW));
    }

    private static Scene patrolled(String row) {
        return new Scene(TextWorld.of("""
                +9 | ...................x
                 0 | ....................
                -9 | ...................o
                """).with(row));
    }
}
