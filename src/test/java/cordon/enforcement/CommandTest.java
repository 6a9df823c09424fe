package cordon.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.SensorKind;
import cordon.fixtures.TextWorld;
import cordon.sensing.Exposure;
import cordon.sensing.Sighting;
import cordon.world.Motion;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A team at (2.5, 4), 60 km/h after 10 min; a post at (6.5, 1), 20 km/h; a patrol between km 10 and 14, 2 km deep, 30 km/h. */
class CommandTest {
    private static Scene scene(String... settings) {
        return new Scene(TextWorld.of("""
                +9 | ...................x
                +4 | ..U.................
                +2 | ..........~~~~......
                +1 | ......P.............
                 0 | ....................
                -9 | ...................o
                """).with(settings));
    }

    private static Scene nearest(String... settings) {
        String[] all = java.util.Arrays.copyOf(settings, settings.length + 1);
        all[settings.length] = "guards.command.dispatch=nearest";
        return scene(all);
    }

    private static String sent(Command command, double km, double offsetKm, double nowMin) {
        Teams.Order order = command.send(km, offsetKm, nowMin, 5);
        return order == null
                ? "nobody"
                : order.unit().id()
                        + String.format(
                                Locale.ROOT, " %.2f %.2f %.2f", order.fromKm(), order.departsMin(), order.arrivesMin());
    }

    private static Sighting sighting(SensorKind kind, Unit unit, double atMin) {
        return new Sighting(atMin, kind, unit.key(), unit.id(), 0, 0, true);
    }

    private static Unit unit(Command command, String kind) {
        return command.units().stream()
                .filter(unit -> unit.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /** From (2.5, 4) to (5.5, 0) are 5 km: 10 + 5 min. Nobody goes who would need longer than is allowed. */
    @Test
    void teamsAloneAreSentAsARule() {
        assertThat(sent(scene().command(), 5.5, 0, 100)).isEqualTo("team-U1-1 2.50 110.00 115.00");
        assertThat(sent(scene("guards.command.longestEtaMin=15").command(), 5.5, 0, 100))
                .isEqualTo("team-U1-1 2.50 110.00 115.00");
        assertThat(sent(scene("guards.command.longestEtaMin=14.9").command(), 5.5, 0, 100))
                .isEqualTo("nobody");
        Command command = scene().command();
        assertThat(command.anyFree(100)).isTrue();
        unit(command, "team").busyUntil(200);
        assertThat(command.anyFree(199)).isFalse();
        assertThat(command.anyFree(200)).isTrue();
        assertThat(sent(command, 5.5, 0, 199)).isEqualTo("nobody");
    }

    /** The post is 1 km from (6.5, 0), 3 min at 20 km/h, and starts at once; the patrol from where it is. */
    @Test
    void whoeverIsNearestMayBeSent() {
        Command command = nearest().command();
        assertThat(sent(command, 6.5, 0, 100)).isEqualTo("post-P1-1 6.50 100.00 103.00");
        assertThat(sent(command, 6.5, -5, 100)).isEqualTo("post-P1-1 6.50 100.00 103.00");
        assertThat(sent(command, 2.5, 4, 100)).isEqualTo("team-U1-1 2.50 110.00 110.00");
        Unit patrol = unit(command, "patrol");
        double km = command.kmOf(patrol, 100);
        assertThat(km).isBetween(10.0, 14.0);
        Teams.Order order = command.send(km, 5, 100, 5);
        assertThat(order.unit()).isSameAs(patrol);
        assertThat(order.fromKm()).isEqualTo(km);
        assertThat(order.arrivesMin()).isCloseTo(106, within(1e-9));
        assertThat(sent(nearest("guards.patrols.R1.pursues=false").command(), 19.5, 2, 100))
                .startsWith("team");
        assertThat(sent(nearest("guards.patrols.R1.outShare=0").command(), 19.5, 2, 100))
                .startsWith("team");
        assertThat(sent(nearest().command(), 19.5, 2, 100)).startsWith("patrol");
        assertThat(sent(nearest("guards.command.longestEtaMin=3").command(), 6.5, 0, 100))
                .startsWith("post");
        assertThat(sent(nearest("guards.command.longestEtaMin=2.9").command(), 6.5, 0, 100))
                .isEqualTo("nobody");
    }

    @Test
    void whoIsBusyOrFallenIsNotSent() {
        Command command = nearest().command();
        unit(command, "team").busyUntil(1e6);
        unit(command, "patrol").busyUntil(1e6);
        assertThat(command.anyFree(100)).isTrue();
        unit(command, "post").unmannedUntil(200);
        assertThat(command.anyFree(199)).isFalse();
        assertThat(sent(command, 6.5, 0, 199)).isEqualTo("nobody");
        assertThat(command.anyFree(200)).isTrue();
        unit(command, "post").busyUntil(300);
        assertThat(command.anyFree(299)).isFalse();
        unit(command, "patrol").busyUntil(250);
        assertThat(command.anyFree(249)).isFalse();
        assertThat(command.anyFree(250)).isTrue();
    }

    @Test
    void whoSawGoesAfterIt() {
        Command command = scene().command();
        Unit post = unit(command, "post");
        Unit patrol = unit(command, "patrol");
        assertThat(command.pursuer(sighting(SensorKind.POST, post, 100))).isSameAs(post);
        assertThat(command.pursuer(sighting(SensorKind.PATROL, patrol, 100))).isSameAs(patrol);
        assertThat(command.pursuer(sighting(SensorKind.CAMERA, post, 100))).isNull();
        assertThat(command.away(sighting(SensorKind.POST, post, 100))).isFalse();
        assertThat(command.away(sighting(SensorKind.PATROL, patrol, 100))).isFalse();
        post.busyUntil(101);
        patrol.busyUntil(101);
        assertThat(command.pursuer(sighting(SensorKind.POST, post, 100))).isNull();
        assertThat(command.pursuer(sighting(SensorKind.PATROL, patrol, 100))).isNull();
        assertThat(command.away(sighting(SensorKind.POST, post, 100))).isFalse();
        assertThat(command.away(sighting(SensorKind.PATROL, patrol, 100))).isTrue();
        assertThat(command.away(sighting(SensorKind.CAMERA, patrol, 100))).isFalse();
        post.unmannedUntil(101);
        assertThat(command.away(sighting(SensorKind.POST, post, 100))).isTrue();
        assertThat(command.away(sighting(SensorKind.POST, post, 101))).isFalse();
        Command reporting = scene("guards.patrols.R1.pursues=false").command();
        assertThat(reporting.pursuer(sighting(SensorKind.PATROL, unit(reporting, "patrol"), 100)))
                .isNull();
    }

    @Test
    void watchersAreFoundAlongTheLine() {
        Command command = scene().command();
        Unit post = unit(command, "post");
        Unit patrol = unit(command, "patrol");
        assertThat(command.watchersOn(6.5, 10)).containsExactly(post, patrol);
        assertThat(command.watchersOn(6.6, 9.9)).isEmpty();
        assertThat(command.watchersOn(0, 6.5)).containsExactly(post);
        assertThat(command.watchersOn(14, 20)).containsExactly(patrol);
        assertThat(command.watchersOn(14.1, 20)).isEmpty();
        assertThat(command.beat(post)).isNull();
        assertThat(command.kmOf(post, 50)).isEqualTo(6.5);
        assertThat(command.watch(patrol)).isEqualTo(new Command.Watch(10, 14, 1));
        assertThat(command.watch(post)).isNull();
        assertThat(command.watch(unit(command, "team"))).isNull();
        Command nearest = nearest().command();
        assertThat(nearest.watch(unit(nearest, "post"))).isEqualTo(new Command.Watch(6.5, 6.5, 1));
        assertThat(nearest.watch(unit(nearest, "team"))).isNull();
    }

    /** Ways at one offset pass the post at 1 km from the line, and the beat at 2 km, at their distance. */
    @Test
    void aWayMayComeWithinSight() {
        Command command = scene().command();
        Unit post = unit(command, "post");
        Unit patrol = unit(command, "patrol");
        assertThat(command.comesWithinSight(post, Scene.straight(0, 0, 0.01, 9, 20, 0.01)))
                .isTrue();
        assertThat(command.comesWithinSight(post, Scene.straight(0, 0, -0.01, 9, 20, -0.01)))
                .isFalse();
        assertThat(command.comesWithinSight(patrol, Scene.straight(0, 14.9, -9, 9, 14.9, 9)))
                .isTrue();
        assertThat(command.comesWithinSight(patrol, Scene.straight(0, 15.1, -9, 9, 15.1, 9)))
                .isFalse();
    }

    @Test
    void theFirstOfPostsAndPatrolsCounts() {
        Command command = scene().command();
        Motion byThePost = Scene.straight(700, 6.5, -4, 780, 6.5, 4);
        assertThat(command.next(new Exposure(3, "human", scene().draws), byThePost, 0)
                        .atMin())
                .isCloseTo(740, within(1e-9));
        Exposure party = new Exposure(3, "human", scene().draws);
        assertThat(command.nextBy(unit(command, "post"), 745, party, byThePost).atMin())
                .isCloseTo(745, within(1e-9));
        assertThat(command.nextBy(unit(command, "post"), 780, party, byThePost)).isNull();
        Motion onTheBeat = Scene.straight(700, 12, 2, 780, 12.1, 2);
        assertThat(command.next(party, onTheBeat, 0).kind()).isEqualTo(SensorKind.PATROL);
        assertThat(command.nextBy(unit(command, "patrol"), 720, party, onTheBeat)
                        .atMin())
                .isBetween(720.0, 736.0);
    }

    /** A patrol that is out at all times works no overtime; one that never is, all the time that it is busy, and a team none. */
    @Test
    void overtimeIsTimeBusyWhileNotOut() {
        Command command = scene().command();
        assertThat(command.freed(unit(command, "patrol"), 100, 160).overtimeMin())
                .isCloseTo(0, within(1e-9));
        assertThat(command.freed(unit(command, "team"), 100, 160).overtimeMin()).isZero();
        assertThat(command.freed(unit(command, "team"), 100, 160).busyMin()).isEqualTo(60);
        Command in = scene("guards.patrols.R1.outShare=0").command();
        assertThat(in.freed(unit(in, "patrol"), 100, 160).overtimeMin()).isEqualTo(60);
    }

    /** One operator, two alarms of 4 min at once: the second waits for the first. Without operators nobody waits. */
    @Test
    void operatorsAssessOneAlarmAfterTheOther() {
        String time = "guards.command.assessmentMin=[4, 4, 4]";
        Command one = scene(time, "guards.command.operators=1").command();
        assertThat(one.assess(100, 1, true)).isEqualTo(new Command.Assessment(104, 4, true));
        assertThat(one.assess(100, 2, true)).isEqualTo(new Command.Assessment(108, 4, true));
        Command none = scene(time).command();
        assertThat(none.assess(100, 1, true).doneMin()).isEqualTo(104);
        assertThat(none.assess(100, 2, false)).isEqualTo(new Command.Assessment(104, 4, false));
        Command credulous = scene("guards.command.nuisanceBelieved=1", "guards.command.genuineDismissed=1")
                .command();
        assertThat(credulous.assess(100, 1, true).believed()).isFalse();
        assertThat(credulous.assess(100, 1, false).believed()).isTrue();
    }

    /** Three towers of two cameras are six feeds; one operator follows four of them: two thirds of half the time. Rows that are off have no feeds. */
    @Test
    void operatorsAttendAShareOfTheFeeds() {
        String towers =
                "sensing.towers=[{id: t, optic: eye, fromKm: 0, toKm: 3, spacingKm: 1, cameras: 2}, {id: u, optic: eye, fromKm: 4, toKm: 9, spacingKm: 1, up: false}]";
        String half = "guards.command.attention=0.5";
        assertThat(scene(towers, half, "guards.command.operators=1", "guards.command.feedsPerOperator=4")
                        .command()
                        .attention()
                        .at(0))
                .isCloseTo(1 / 3.0, within(1e-12));
        assertThat(scene(towers, half, "guards.command.operators=1", "guards.command.feedsPerOperator=6")
                        .command()
                        .attention()
                        .at(0))
                .isEqualTo(0.5);
        assertThat(scene(towers, half).command().attention().at(0)).isEqualTo(0.5);
    }

    /** What is described anew goes on with the duty that it has. */
    @Test
    void dutiesOutlastAChange() {
        Scene scene = scene();
        Command command = scene.command();
        unit(command, "post").busyUntil(500);
        command.change(scene.scenario, 300);
        assertThat(unit(command, "post").free(499)).isFalse();
        assertThat(unit(command, "team").free(300)).isTrue();
        assertThat(command.spec()).isSameAs(scene.scenario.guards());
        assertThat(command.changingBeats()).isEqualTo(List.of());
    }
}
