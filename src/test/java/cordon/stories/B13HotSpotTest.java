package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a patrol goes where most was reported, and knows nothing of what nobody reported. */
class B13HotSpotTest {
    private static Story world(String kind, String... more) {
        return TextWorld.of("""
                +2 | ...................................x....
                +1 | ...................................P....
                 0 | ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
                -3 | ...................................o....
                """)
                .with(
                        "guards.patrols.R1.beatKm=10",
                        "guards.patrols.R1.count=1",
                        "guards.patrols.R1.pursues=false",
                        "guards.patrols.R1.plan={kind: " + kind + ", everyDays: 3, priorReports: 0.01}",
                        "modes.foot.arrestChance=0",
                        "flows.loads.perDay=30")
                .with(more)
                .story();
    }

    /**
     * Everybody crosses at km 35.5, 12 times a day, and gets away; a post there sees them. The first look at the books that finds something is
     * that of the third midnight; until then all beats are alike and the first is taken.
     */
    @Test
    void goesWhereGotAwaysWereReported() {
        List<Event.BeatTaken> taken = world("hot-spot").all(Event.BeatTaken.class);
        assertThat(taken).hasSize(40);
        for (Event.BeatTaken beat : taken) {
            assertThat(beat.fromKm()).isEqualTo(beat.atMin() < 3 * 1440 ? 0 : 30);
        }
    }

    /** What the crew of a drone sees they know, and what patrols read from tracks, though whoever left them has gone. */
    @Test
    void knowsWhatDronesAndTracksTell() {
        String drone =
                "sensing.drones=[{id: d, fromKm: 0, toKm: 40, sectorKm: 40, footprintKm: 50, upShare: 1, groundedBelowKm: 0}]";
        goesThereFromTheThirdDay(world("hot-spot", "guards.posts=[]", drone));
        Story tracks = TextWorld.of("""
                +2   | ...................................x....
                +0.3 | ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
                 0   | ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
                -3   | ...................................o....
                """)
                .with(PLANNED)
                .with(
                        "guards.patrols.R2.plan={kind: hot-spot, everyDays: 3, priorReports: 0.01}",
                        "guards.patrols.R2.beatKm=10",
                        "guards.patrols.R2.count=1",
                        "guards.patrols.R2.sightDayKm=0",
                        "guards.patrols.R2.sightNightKm=0",
                        "guards.patrols.R1.plan={}",
                        "guards.patrols.R1.beatKm=40",
                        "guards.patrols.R1.sightDayKm=0",
                        "guards.patrols.R1.sightNightKm=0",
                        "guards.signCutting=[{id: road, patrols: R1, noticeChance: 1, pursuitChance: 0}]")
                .story();
        assertThat(tracks.all(Event.TracksFound.class)).hasSizeGreaterThan(100);
        goesThereFromTheThirdDay(tracks);
    }

    /** Near a gate the first post looks away: nothing is reported, unless a second one, farther from the gate, arrests whom it let pass. */
    @Test
    void arrestsCountWhoeverLookedAwayBefore() {
        String[] influence = {
            "gates.G1.influence={withinKm: 1, share: 1}",
            "guards.posts.P1.sightNightKm=1.5",
            "guards.posts.P1.sightDayKm=1.5",
            "modes.foot.arrestChance=1",
            "flows.loads.perDay=0.5",
            "period.days=12"
        };
        String first = """
                +2   | ...................................x....
                +0.5 | ..................................P.....
                 0   | .................................G......
                 0   | ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
                -3   | ...................................o....
                """;
        Story alone = TextWorld.of(first).with(PLANNED).with(influence).story();
        assertThat(alone.all(Event.Encounter.class)).hasSizeGreaterThan(3);
        assertThat(alone.all(Event.Encounter.class)).hasSameSizeAs(alone.all(Event.Sighted.class));
        assertThat(alone.all(Event.BeatTaken.class)).hasSize(24).allMatch(beat -> beat.fromKm() == 0);
        Story both = TextWorld.of(first + "+1.8 | ...................................P....")
                .with(PLANNED)
                .with(influence)
                .with("guards.posts.P2.sightNightKm=1.5", "guards.posts.P2.sightDayKm=1.5")
                .story();
        assertThat(both.all(Event.BeatTaken.class).get(23).fromKm()).isEqualTo(30);
    }

    private static final String[] PLANNED = {
        "guards.patrols.R1.beatKm=10",
        "guards.patrols.R1.count=1",
        "guards.patrols.R1.pursues=false",
        "guards.patrols.R1.plan={kind: hot-spot, everyDays: 3, priorReports: 0.01}",
        "modes.foot.arrestChance=0",
        "flows.loads.perDay=30"
    };

    private static void goesThereFromTheThirdDay(Story story) {
        assertThat(story.all(Event.BeatTaken.class))
                .hasSize(40)
                .allMatch(beat -> beat.fromKm() == (beat.atMin() < 3 * 1440 ? 0 : 30));
    }

    /** The same crossings without the post: nobody tells, nothing is known, the patrol stays where it is. */
    @Test
    void knowsNothingOfTheRest() {
        Story story = world("hot-spot", "guards.posts=[]");
        assertThat(story.all(Event.CrossedLine.class)).hasSizeGreaterThan(500);
        assertThat(story.all(Event.Sighted.class)).isEmpty();
        assertThat(story.all(Event.BeatTaken.class))
                .hasSize(40)
                .allMatch(beat -> beat.fromKm() == 0 && beat.arriveMin() == beat.atMin());
    }

    /**
     * The game with one patrol for four beats, a loss as great as the gain, three beats worth 0.01 and one worth W: chances are (1 - k / w) / 2
     * and add up to one where k = 1 / (3 / 0.02 + 1 / 2 W), just under 1 / 150; half of all shifts for the last but for 1 / 300 W, and a sixth
     * for each of the others.
     */
    @Test
    void theGameKeepsMixing() {
        List<Event.BeatTaken> taken = world("security-game", "period.days=200").all(Event.BeatTaken.class).stream()
                .filter(beat -> beat.atMin() > 3 * 1440)
                .toList();
        long there = taken.stream().filter(beat -> beat.fromKm() == 30).count();
        double sigma = Math.sqrt(0.25 * taken.size());
        assertThat(taken).hasSizeGreaterThan(390);
        assertThat((double) there).isBetween(0.5 * taken.size() - 3.29 * sigma, 0.5 * taken.size() + 3.29 * sigma);
        assertThat(taken.stream().map(Event.BeatTaken::fromKm).distinct()).hasSize(4);
    }
}
