package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.events.Event.EncounterResult;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a convoy pays guards ahead, once each; guards who stood off from it follow and call others. */
class H03PassageAndShadowTest {
    private static final String WATCHED = """
            +3   | .......x........
            +1   | .......P.....P..
            +0.5 | ~~~~~~~~~~~~~~~~
             0   | ................
            -3   | .......o........
            """;
    private static final String GATE = """
            +3 | x
             0 | G
            -3 | o
            """;
    private static final String TWO_TEAMS = """
            +9 | .......x..
            +6 | .......U..
            +1 | .......U..
             0 | ..........
            -1 | .......T..
            -3 | .......o..
            """;
    private static final String SEEN = "P1 set out 0:00 -> seen by T1 0:10 -> believed 0:10 -> U2 sent 0:10 "
            + "-> crossed km 7.5 0:30 -> U2 met it 0:30 -> stood off 0:30 -> ";

    private static TextWorld world(String picture, String convoy, String... settings) {
        return TextWorld.of(picture)
                .with(
                        "flows.loads.perDay=1",
                        "flows.loads.convoy={vehiclesMin: 1, vehiclesMax: 1, escorts: 2" + convoy + "}")
                .with(settings);
    }

    /** The near post and the patrol, whose beat touches the stretch, are paid 700 USD each and stand aside; the far post is 6 km off. */
    @Test
    void guardsOnTheStretchStandAside() {
        Story story = world(WATCHED, ", arranged: {chance: 1, stretchKm: 5, usd: 700}")
                .story();
        assertThat(story.ofAll())
                .isEqualTo("each set out 0:00 -> bought P1 for 700 0:00 -> bought R1 for 700 0:00 "
                        + "-> crossed km 7.5 0:30 -> DELIVERED (BOUGHT) 1:00");
        assertThat(world(WATCHED, "").story().all(Event.Sighted.class)).isNotEmpty();
    }

    /**
     * One draw: of the guards whom three in ten convoys can buy, ahead or at the gate, all are bought ahead, and none is paid
     * twice. 600 convoys: 3.29 standard errors of the share are 0.062.
     */
    @Test
    void oneDrawAndOnePayment() {
        Story story = world(
                        GATE,
                        ", arranged: {chance: 0.3, usd: 700}",
                        "flows.loads.perDay=30",
                        "flows.loads.straight=false",
                        "flows.loads.modes=[pickup]",
                        "modes.pickup.ways=[gate]",
                        "gates.G1.policedChance=1",
                        "gates.G1.serviceMin=0",
                        "guards.encounter.bribableShare=0.3")
                .story();
        List<Event.BribePaid> paid = story.all(Event.BribePaid.class);
        List<Event.Encounter> met = story.all(Event.Encounter.class);
        long bought =
                met.stream().filter(e -> e.result() == EncounterResult.BOUGHT).count();
        assertThat(met).hasSizeGreaterThan(500);
        assertThat(paid).allMatch(e -> e.usd() == 700);
        assertThat(paid.stream().map(Event.BribePaid::attempt)).doesNotHaveDuplicates();
        assertThat((double) bought / met.size()).isCloseTo(0.3, within(0.062));
        assertThat(paid.size() - bought).isBetween(0L, 1L);
    }

    /**
     * Out of the tower's view at the line, the track would die a minute later. The shadow keeps it: the second team leaves at
     * 0:40, 5 km from the walkers, closes in at 66 km/h and is within 0.1 km of them after 4:27 min.
     */
    @Test
    void theShadowKeepsTheTrack() {
        assertThat(shadowed(60).of(1))
                .isEqualTo(
                        SEEN
                                + "U2 follows 0:30 -> U1 sent 0:30 -> U1 met it 0:44:27 -> stood off 0:44:27 -> DELIVERED (STAND_OFF) 2:00");
    }

    /** A shadow of one minute is too short for that. */
    @Test
    void withoutItTheTrackDies() {
        assertThat(shadowed(1).of(1))
                .isEqualTo(SEEN + "U2 follows 0:30 -> U1 sent 0:30 -> U1 missed it 0:32 -> DELIVERED (STAND_OFF) 2:00");
    }

    /** Who does not follow goes home. */
    @Test
    void byDefaultNobodyFollows() {
        assertThat(shadowed(0).of(1)).isEqualTo(SEEN + "DELIVERED (STAND_OFF) 2:00");
    }

    /** Whoever stood off at the line at 0:30 says so: the other team leaves as in {@link #theShadowKeepsTheTrack}, stands off, and there is no third. */
    @Test
    void whoStoodOffMayReportIt() {
        assertThat(reporting(TWO_TEAMS, 60).of(1))
                .isEqualTo(
                        SEEN
                                + "U1 sent 0:30 -> U1 met it 0:44:27 -> stood off 0:44:27 -> no unit 0:44:27 -> DELIVERED (STAND_OFF) 2:00");
    }

    /** Nobody follows: the track dies a minute after they were in view. */
    @Test
    void aReportIsNoShadow() {
        assertThat(reporting(TWO_TEAMS, 1).of(1))
                .isEqualTo(SEEN + "U1 sent 0:30 -> U1 missed it 0:31 -> DELIVERED (STAND_OFF) 2:00");
    }

    private static Story reporting(String picture, int trackLossMin) {
        return world(
                        picture,
                        "",
                        "sensing.trackLossMin=" + trackLossMin,
                        "guards.encounter={engageArmed: 0, aftermath: {reportsStandOff: true}}")
                .story();
    }

    /** Guards at a checkpoint stand off at 0:40, and a team that leaves at 0:50, 5 km from the walkers by then, closes in at 66 km/h. */
    @Test
    void fromACheckpointToo() {
        String world = """
                +9 | .......x..
                +7 | .......U..
                 0 | ..........
                -3 | .......o..
                """;
        String checkpoint = "guards.checkpoints=[{id: road, km: 7.5, offsetKm: 2, reachKm: 1, searchShare: 1}]";
        String setOut = "P1 set out 0:00 -> crossed km 7.5 0:30 -> seen by checkpoint-road 0:40 -> stood off 0:40 -> ";
        String silent = "guards.encounter={engageArmed: 0}";
        String told = "guards.encounter={engageArmed: 0, aftermath: {reportsStandOff: true}}";
        assertThat(world(world, "", checkpoint, silent).story().of(1)).isEqualTo(setOut + "DELIVERED (STAND_OFF) 2:00");
        assertThat(world(world, "", checkpoint, told).story().of(1)).startsWith(setOut + "U1 sent 0:40 -> U1 met it ");
    }

    /** The shadow ends at 1:30 at 6 km; 30 min later the team drives 5 km home at 1 km/min: away from 0:10 until 2:05. */
    @Test
    void theShadowKeepsItsUnitBusy() {
        double ordered = shadowed(60).first(1, Event.Dispatched.class).atMin();
        Event.Freed freed = shadowed(60).all(Event.Freed.class).stream()
                .filter(e -> e.unit().equals("team-U2-1"))
                .findFirst()
                .orElseThrow();
        assertThat(freed.busyMin()).isCloseTo(115, within(1e-6));
        assertThat(freed.atMin()).isCloseTo(ordered + 115, within(1e-6));
    }

    /**
     * No team is near enough at 0:10, and operators watch the convoy, which the lower tower has in view until the line, at 0:30; with 60 min to lose it they would at 1:30. From 0:52 the post
     * follows it for longer than it goes: the tower at 7.5 km, within its reach from 1:35 on, need not find it anew.
     */
    @Test
    void theShadowOutlivesAnOldWatch() {
        assertThat(world(
                                """
                                +10  | .......x..
                                +8   | .......U..
                                +7.5 | .......T..
                                +3   | .......P..
                                 0   | ..........
                                -1   | .......T..
                                -3   | .......o..
                                """,
                                "",
                                "sensing.trackLossMin=60",
                                "guards.posts.P1.sightNightKm=1",
                                "guards.encounter={engageArmed: 0, aftermath: {shadowMin: 300}}",
                                "guards.command.longestEtaMin=16.5")
                        .story()
                        .of(1))
                .isEqualTo("P1 set out 0:00 -> seen by T2 0:10 -> believed 0:10 -> no unit 0:10 -> crossed km 7.5 0:30 "
                        + "-> seen by P1 0:50 -> P1 sent 0:50 -> P1 met it 0:52:05 -> stood off 0:52:05 -> P1 follows 0:52:05 "
                        + "-> U1 sent 0:52:05 -> U1 met it 1:06:21 -> stood off 1:06:21 -> DELIVERED (STAND_OFF) 2:10");
    }

    private static Story shadowed(int minutes) {
        return world(
                        TWO_TEAMS,
                        "",
                        "sensing.trackLossMin=1",
                        "guards.encounter={engageArmed: 0, aftermath: {shadowMin: " + minutes + "}}")
                .story();
    }

    /**
     * The teams are 8 km from the line, 18 min away, and 15 are the most: there is none when the tower sees the convoy, nor when the post stands off at the line. The
     * post follows for 30 min, to 3 km, and is home 32.5 min later: then both teams are near enough, and one is sent. It stands off at 1:43:35, follows, and calls the other.
     */
    @Test
    void whoIsReportedAgainWaitsOnce() {
        Story story = world(
                        """
                        +9   | .......x..
                        +8   | ......U.U.
                        +0.5 | .......P..
                         0   | ..........
                        -1   | .......T..
                        -3   | .......o..
                        """,
                        "",
                        "sensing.optics.eye.rangeKm=20",
                        "guards.posts.P1.speedKmh=60",
                        "guards.encounter.engageArmed=0",
                        "guards.encounter.aftermath.shadowMin=30",
                        "guards.command.longestEtaMin=15",
                        "guards.command.doctrine.queueTracks=true")
                .story();
        assertThat(story.of(1))
                .isEqualTo("P1 set out 0:00 -> seen by T1 0:00 -> believed 0:00 -> no unit 0:00 -> seen by P1 0:25 "
                        + "-> P1 sent 0:25 -> crossed km 7.5 0:30 -> P1 met it 0:30 -> stood off 0:30 -> P1 follows 0:30 "
                        + "-> no unit 0:30 -> U1 sent 1:32:30 -> U1 met it 1:43:35 -> stood off 1:43:35 "
                        + "-> U1 follows 1:43:35 -> U2 sent 1:43:35 -> U2 met it 1:54:35 -> stood off 1:54:35 "
                        + "-> DELIVERED (STAND_OFF) 2:00");
    }
}
