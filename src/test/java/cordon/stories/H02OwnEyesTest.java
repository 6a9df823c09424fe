package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.events.Event.WaryReaction;
import cordon.events.SensorKind;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.measures.Ledger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a party that sees guards before they see it hides, turns back or hurries on. */
class H02OwnEyesTest {
    private static final String POST = """
            +2 | x
            +1 | P
             0 | .
            -3 | o
            """;
    private static final String AMBUSH = """
            +2 | .......x..
            +1 | .......U..
             0 | ..........
            -1 | .......T..
            -3 | .......o..
            """;
    private static final String PATROL = """
            +3   | oooooooooooooooooooo
            +0.5 | ~~~~~~~~~~~~~~~~~~~~
             0   | ....................
            -3   | xxxxxxxxxxxxxxxxxxxx
            """;

    /** Everyone sees 1.5 km by night and by day. */
    private static String eyes(String more) {
        return "modes.foot.eyes={sightNightKm: 1.5, sightDayKm: 1.5" + more + "}";
    }

    private static TextWorld world(String picture, String... settings) {
        return TextWorld.of(picture).with("flows.loads.perDay=1").with(settings);
    }

    /** The post is 4 km away and comes within 1.5 km after 2.5 km at 6 km/h. */
    @Test
    void itTurnsBackBeforeThePost() {
        assertThat(world(POST, eyes(", turnBackChance: 1")).story().ofAll())
                .isEqualTo("each set out 0:00 -> saw P1 and turns back 0:25 -> TURNED_BACK 0:25");
    }

    /** Ten minutes ahead at the same speed the scout sees it ten minutes sooner. */
    @Test
    void aScoutSeesItSooner() {
        assertThat(world(POST, eyes(", turnBackChance: 1, scoutShare: 1, scoutLeadMin: 10"))
                        .story()
                        .ofAll())
                .isEqualTo("each set out 0:00 -> its scout saw P1 and turns back 0:15 -> TURNED_BACK 0:15");
    }

    /** At twice its speed the half kilometre to the line takes 2.5 min; beyond it the party walks as usual. */
    @Test
    void itHurriesToTheLine() {
        assertThat(world(POST, eyes(", runChance: 1, runFactor: 2"), "guards.posts.P1.alertShare=0")
                        .story()
                        .ofAll())
                .isEqualTo("each set out 0:00 -> saw P1 and hurries 0:25 -> crossed km 0.5 0:27:30 "
                        + "-> DELIVERED (MISSED_BY_CHANCE) 0:47:30");
    }

    /** It hurries at twice its speed, however many it sees: half a kilometre in 2.5 min, though the second post comes into view half way. */
    @Test
    void itHurriesOnce() {
        String two = POST.replace("+1 |", "+1.25 | P\n+1 |");
        assertThat(world(
                                two,
                                eyes(", runChance: 1, runFactor: 2"),
                                "guards.posts.P1.alertShare=0",
                                "guards.posts.P2.alertShare=0")
                        .story()
                        .ofAll())
                .isEqualTo("each set out 0:00 -> saw P2 and hurries 0:25 -> saw P1 and hurries 0:26:15 "
                        + "-> crossed km 0.5 0:27:30 -> DELIVERED (MISSED_BY_CHANCE) 0:47:30");
    }

    /** A post does not go away: who would hide from it goes on. */
    @Test
    void nobodyHidesFromAPost() {
        assertThat(world(POST, eyes(", hideChance: 1"), "guards.posts.P1.alertShare=0")
                        .story()
                        .ofAll())
                .isEqualTo("each set out 0:00 -> saw P1 and goes on 0:25 -> crossed km 0.5 0:30 "
                        + "-> DELIVERED (MISSED_BY_CHANCE) 0:50");
    }

    /**
     * The team, called at 0:10, waits at the line from 0:21, when the party is 0.9 km away. Hidden well, it is out of the
     * tower's view; the team gives up ten minutes later. Half an hour in hiding, then nine minutes to the line.
     */
    @Test
    void itHidesFromAnAmbushUntilTheTrackIsLost() {
        assertThat(world(AMBUSH, eyes(", hideChance: 1, concealment: 1"), "sensing.trackLossMin=10")
                        .story()
                        .of(1))
                .isEqualTo(
                        "P1 set out 0:00 -> seen by T1 0:10 -> believed 0:10 -> U1 sent 0:10 -> saw U1 and hides 0:21 "
                                + "-> U1 missed it 0:31 -> came out of hiding 0:51 -> crossed km 7.5 1:00 -> DELIVERED (LATE) 1:20");
    }

    private static final String FAR_OFF = "guards.command.doctrine.predictionKm=100";

    /**
     * Command's guess is off by far more than the line is long: the team waits at its end, 2.5 km from where the party passes, and is not seen from 1.5 km
     * away. It needs 2:25 min to come within 0.1 km of somebody who walks away from the line.
     */
    @Test
    void whoWaitsElsewhereDetersNobody() {
        assertThat(world(AMBUSH, eyes(", turnBackChance: 1"), FAR_OFF).story().of(1))
                .isEqualTo("P1 set out 0:00 -> seen by T1 0:10 -> believed 0:10 -> U1 sent 0:10 -> crossed km 7.5 0:30 "
                        + "-> U1 met it 0:32:25 -> arrested 0:32:25 -> SEIZED 0:32:25");
    }

    /** Called out at 0:20, it has sqrt(2.5 km squared + 1 km squared) to go at 1 km/min; the party is 2.6 km away by then and sees 3 km. */
    @Test
    void whoSeesFarEnoughSeesItThere() {
        assertThat(world(AMBUSH, FAR_OFF, "modes.foot.eyes={sightNightKm: 3, sightDayKm: 3, turnBackChance: 1}")
                        .story()
                        .of(1))
                .isEqualTo("P1 set out 0:00 -> seen by T1 0:10 -> believed 0:10 -> U1 sent 0:10 "
                        + "-> saw U1 and turns back 0:22:42 -> TURNED_BACK 0:22:42 -> U1 missed it 0:22:42");
    }

    /** In view of the tower the track holds, and so does the ambush: after the longest time in hiding the party gives way. */
    @Test
    void aPoorHidingPlaceDoesNotHelp() {
        assertThat(world(AMBUSH, eyes(", hideChance: 1, concealment: 0, hideMaxHours: 1"), "sensing.trackLossMin=10")
                        .story()
                        .of(1))
                .isEqualTo(
                        "P1 set out 0:00 -> seen by T1 0:10 -> believed 0:10 -> U1 sent 0:10 -> saw U1 and hides 0:21 "
                                + "-> came out of hiding 1:21 -> crossed km 7.5 1:30 -> U1 met it 1:30 -> arrested 1:30 -> SEIZED 1:30");
    }

    /** Outward parties hide whenever the patrol is within 3 km; it never comes within its own sight of 1 km of one that walks. */
    @Test
    void whoSeesFartherIsNotSeen() {
        String[] watchful = {
            "flows.loads.perDay=40",
            "modes.foot.eyes={sightNightKm: 3, sightDayKm: 3, hideChance: 1, hideMin: 2, hideMaxHours: 1000, concealment: 1}"
        };
        Story blind = world(PATROL, "flows.loads.perDay=40").story();
        Story seeing = world(PATROL, watchful).story();
        assertThat(byPatrol(blind)).isGreaterThan(200);
        assertThat(byPatrol(seeing)).isZero();
        assertThat(seeing.all(Event.Emerged.class)).hasSizeGreaterThan(300);
    }

    /** A patrol that goes to and fro between the ends of the line passes the middle on its way: parties see it there, whether it looks out or not. */
    @Test
    void itSeesAPatrolOnItsWay() {
        long blind = seenInTransit(false);
        assertThat(blind).isGreaterThan(100).isEqualTo(seenInTransit(true));
    }

    private static long seenInTransit(boolean seesInTransit) {
        return world(
                        """
                        +3   | ....................o...................
                        +0.5 | ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
                         0   | ........................................
                        -3   | ....................x...................
                        """,
                        "flows.loads.perDay=40",
                        "modes.foot.eyes={sightNightKm: 3, sightDayKm: 3, turnBackChance: 1}",
                        "guards.patrols.R1.plan={kind: list, stretches: [[0, 2], [38, 40]], seesInTransit: "
                                + seesInTransit + "}",
                        "guards.patrols.R1.beatKm=2",
                        "guards.patrols.R1.count=1",
                        "guards.patrols.R1.cycleHours=2",
                        "guards.patrols.R1.sightNightKm=0",
                        "guards.patrols.R1.sightDayKm=0")
                .story()
                .all(Event.Wary.class)
                .size();
    }

    /** With a shorter sight than the patrol's the party always is the second to see. */
    @Test
    void whoSeesLessFarIsSeenFirst() {
        Story story = world(
                        PATROL,
                        "flows.loads.perDay=40",
                        "modes.foot.arrestChance=0",
                        "modes.foot.eyes={sightNightKm: 0.5, sightDayKm: 0.5, hideChance: 1}")
                .story();
        assertThat(story.all(Event.Sighted.class)).isNotEmpty();
        assertThat(story.all(Event.Wary.class)).isEmpty();
    }

    private static long byPatrol(Story story) {
        return story.all(Event.Sighted.class).stream()
                .filter(e -> e.kind() == SensorKind.PATROL)
                .count();
    }

    /** Eyes that see nothing change nothing; neither does the length of a tick, and the books balance all the while. */
    @Test
    void absentOrNotItIsExact() {
        String some =
                "modes.foot.eyes={sightNightKm: 1.2, sightDayKm: 2, scoutShare: 0.5, hideChance: 0.4, turnBackChance: 0.2, "
                        + "runChance: 0.2, hideMin: 7, hideMaxHours: 1}";
        String[] busy = {"flows.loads.perDay=60", "flows.loads.straight=false"};
        List<Event> none = world(PATROL, busy).story().events();
        assertThat(world(PATROL, busy)
                        .with("modes.foot.eyes={sightNightKm: 0, sightDayKm: 0, hideChance: 1}")
                        .story()
                        .events())
                .isEqualTo(none);
        Story story = world(PATROL, busy).with(some).story();
        assertThat(story.all(Event.Wary.class).stream()
                        .map(Event.Wary::reaction)
                        .distinct())
                .containsExactlyInAnyOrder(WaryReaction.values());
        for (String tick : List.of("1", "60")) {
            assertThat(world(PATROL, busy)
                            .with(some, "period.tickMin=" + tick)
                            .story()
                            .events())
                    .isEqualTo(story.events());
        }
        Ledger ledger = new Ledger(story.scenario());
        for (Event event : story.events()) {
            ledger.on(event);
        }
        ledger.check();
    }
}
