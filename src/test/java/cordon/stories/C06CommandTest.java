package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: tracks that wait for a team, and places of crossing that are guessed. */
class C06CommandTest {
    private static final String WORLD = """
            +2 | ............x.......
            +1 | ................U...
             0 | ....................
            -1 | ............T.......
            -3 | ............o.......
            """;
    private static final String GUESSED = "guards.command.doctrine.predictionKm=2";

    /** Without a queue a team that comes home stays there; with one it is sent on, to the first alarm of those still watched. */
    @Test
    void aTeamThatIsFreeIsSentAfterWhoWaitsLongest() {
        TextWorld world = TextWorld.of(WORLD)
                .with("flows.loads.perDay=100", "sensing.optics.eye.rangeKm=6", "guards.teams.U1.handlingMin=0");
        assertThat(sentLate(world.story())).isEmpty();
        Story queued = world.with("guards.command.doctrine.queueTracks=true").story();
        Set<Double> freed = new HashSet<>();
        queued.all(Event.Freed.class).forEach(e -> freed.add(e.atMin()));
        assertThat(sentLate(queued))
                .hasSizeGreaterThan(20)
                .allSatisfy((at, track) -> assertThat(freed).contains(at));
        assertThat(queued.all(Event.Encounter.class).size())
                .isGreaterThan(world.with("guards.command.doctrine.queueTracks=false")
                        .story()
                        .all(Event.Encounter.class)
                        .size());
    }

    /** Tracks to which a unit was sent after there had been none, by instant; checks that none waited longer at that instant. */
    private static Map<Double, Long> sentLate(Story story) {
        Map<Double, Long> late = new TreeMap<>();
        Set<Long> waiting = new LinkedHashSet<>();
        for (Event event : story.events()) {
            if (event instanceof Event.NoUnit e) {
                waiting.add(e.track());
            } else if (event instanceof Event.Ended e) {
                waiting.remove(e.attempt());
            } else if (event instanceof Event.Dispatched e && waiting.contains(e.track())) {
                assertThat(waiting.iterator().next()).isEqualTo(e.track());
                waiting.remove(e.track());
                late.put(e.atMin(), e.track());
            }
        }
        return late;
    }

    private static double errorKm(int party, double shareLeft) {
        long attempt = Keys.of(Keys.of(Keys.of("loads"), party), 0);
        return 2 * shareLeft * new Draws(1).normal(Purpose.PREDICTED_PLACE, attempt, 0);
    }

    /**
     * A team that waits {@code off} km beside the place sets off when the party crosses, at 1 km/min against 0.1, and has it when the distance is
     * 0.1 km: off^2 + (0.1 t)^2 = (t + 0.1)^2.
     */
    private static double chaseMin(double off) {
        double c = 0.01 - off * off;
        return c >= 0 ? 0 : (-0.1 + Math.sqrt(0.01 - 0.99 * c)) / 0.99;
    }

    /** Parties that have ended and did not come while the team was after another. */
    private static List<Integer> alone(Story story) {
        List<Integer> alone = IntStream.range(1, story.parties())
                .filter(n -> !story.of(n).contains("no unit"))
                .boxed()
                .toList();
        assertThat(alone).hasSizeGreaterThan(9);
        return alone;
    }

    private static void metAfterCrossing(Story story, double shareLeft) {
        int apart = 0;
        for (int n : alone(story)) {
            double crossed = story.first(n, Event.CrossedLine.class).atMin();
            double expected = chaseMin(errorKm(n, shareLeft));
            apart += expected > 0 ? 1 : 0;
            assertThat(story.first(n, Event.Arrived.class).met()).isTrue();
            assertThat(story.first(n, Event.Arrived.class).atMin() - crossed).isCloseTo(expected, within(1e-6));
        }
        assertThat(apart).isGreaterThan(8);
    }

    /** First seen 2 km before the line. */
    @Test
    void aTeamAtAWrongPlaceHasToMove() {
        metAfterCrossing(
                TextWorld.of(WORLD).with(GUESSED, "flows.loads.perDay=0.8").story(), 1);
    }

    /** Seen again by a patrol 1 km before the line: half the distance is left, and half the error. */
    @Test
    void seenAgainThePlaceIsGuessedBetter() {
        String patrol =
                "guards.patrols=[{id: r, fromKm: 12.5, toKm: 12.5000002, beatKm: 0.01, offsetKm: 0, sightNightKm: 1, "
                        + "sightDayKm: 1, pursues: false}]";
        metAfterCrossing(
                TextWorld.of(WORLD)
                        .with(GUESSED, patrol, "flows.loads.perDay=0.8")
                        .story(),
                0.5);
    }

    /** Who is watched while it climbs the fence for 5 min is awaited where it climbs, if that is less than 5 km away. */
    @Test
    void whoIsWatchedAtTheLineIsNotGuessed() {
        Story story = TextWorld.of(WORLD.replace(" 0 | ....................", " 0 | ===================="))
                .with(GUESSED, "flows.loads.perDay=0.8", "sensing.optics.eye.rangeKm=1.5")
                .story();
        for (int n : alone(story)) {
            assertThat(story.of(n)).contains("crossed km 12.5 0:35 -> U1 met it 0:35");
        }
    }

    /** The tower sees the walker 2 km before the line; the operator has it before him at once and is done 3 min later. */
    @Test
    void anAlarmIsPutBeforeTheOperatorsAtOnce() {
        Story story = TextWorld.of(WORLD)
                .with("flows.loads.perDay=0.8", "guards.command={operators: 1, assessmentMin: [3, 3, 3]}")
                .story();
        for (int n : alone(story)) {
            double seen = story.first(n, Event.Sighted.class).atMin();
            Event.Assessed judged = story.first(n, Event.Assessed.class);
            long attempt = story.first(n, Event.SetOut.class).attempt();
            assertThat(story.all(Event.AlarmRaised.class)).contains(new Event.AlarmRaised(seen, attempt));
            assertThat(judged.waitedMin()).isCloseTo(3, within(1e-9));
            assertThat(judged.atMin()).isCloseTo(seen + 3, within(1e-9));
        }
    }
}
