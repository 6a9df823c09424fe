package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.events.Fate;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: the loss funnel asks people, discs and drones too why they saw nobody. */
class I08FunnelOfAllEyesTest {
    private static final String FOR_GOOD = "sensing.towers.T1.mtbfHours=0.1 & sensing.towers.T1.repairHours=100000";
    private static final String DUST =
            "sky.regimes=[{id: dust, visiblePerKm: 200, thermalPerKm: 0, hoursPerYear: 6000, meanHours: 50}]";

    /** A post that the way passes at 1 km. */
    private static TextWorld post(String... settings) {
        return TextWorld.of("""
                +2   | .......x..
                +1.5 | ........P.
                 0   | ..........
                -3   | .......o..
                """).with("flows.loads.perDay=8").with(settings);
    }

    private static TextWorld patrol(String... settings) {
        return TextWorld.of("""
                +2 | .......x..
                 0 | ..........
                 0 | ~~~~~~~~~~
                -3 | .......o..
                """).with("guards.patrols.R1.pursues=false").with(settings);
    }

    private static TextWorld tower(String... settings) {
        return TextWorld.of("""
                +2 | .......x..
                 0 | .......T..
                -3 | .......o..
                """).with(settings);
    }

    private static Fate fate(Story story, int party) {
        return story.first(party, Event.Ended.class).fate();
    }

    private static Set<Fate> fates(Story story) {
        Set<Fate> fates = new TreeSet<>();
        story.all(Event.Ended.class).forEach(e -> fates.add(e.fate()));
        return fates;
    }

    /** It sees 1.5 km by day and 0.2 km by night: those of the night the dark has hidden, in both orders. */
    @Test
    void theDarkHidesFromAPost() {
        Story story = post("guards.posts.P1.sightDayKm=1.5").story();
        assertThat(fate(story, story.partyOfHours(0, 3))).isEqualTo(Fate.WEATHER);
        assertThat(fate(story, story.partyOfHours(10, 14))).isEqualTo(Fate.SEIZED);
        assertThat(story.all(Event.OtherLabel.class)).isEmpty();
    }

    /** With 0.9 km by day nobody could have seen them; who is overlooked by day is overlooked by night. */
    @Test
    void tooFarOrOverlooked() {
        assertThat(fates(post("guards.posts.P1.sightDayKm=0.9").story())).containsExactly(Fate.NOT_IN_VIEW);
        assertThat(fates(post("guards.posts.P1.sightDayKm=1.5", "guards.posts.P1.alertShare=0")
                        .story()))
                .containsExactly(Fate.MISSED_BY_CHANCE);
    }

    private static boolean seen(Story story, int party) {
        return story.eventsOf(party).stream().anyMatch(Event.Sighted.class::isInstance);
    }

    /** A patrol is an eye only while it is out: who passes meanwhile is seen, the others never were in view. */
    @Test
    void aPatrolThatIsInIsNoEye() {
        Story always = patrol().story();
        Story half = patrol("guards.patrols.R1.outShare=0.5", "guards.patrols.R1.cycleHours=4")
                .story();
        int missed = 0;
        for (int n = 1; n <= always.parties(); n++) {
            assertThat(fate(half, n) == Fate.NOT_IN_VIEW).isEqualTo(!seen(half, n));
            missed += seen(always, n) && !seen(half, n) ? 1 : 0;
        }
        assertThat(missed).isGreaterThan(10);
        assertThat(fates(patrol("guards.patrols.R1.outShare=1e-9").story())).containsExactly(Fate.NOT_IN_VIEW);
    }

    /** A patrol that is always out sees 1 km by day and 1 m by night: who passes within 1 km of it at night is hidden by the dark, in both orders. */
    @Test
    void theDarkHidesFromAPatrol() {
        Story light = patrol().story();
        Story dark = patrol("guards.patrols.R1.sightNightKm=0.001").story();
        int hidden = 0;
        for (int n = 1; n <= light.parties(); n++) {
            if (!seen(dark, n)) {
                assertThat(fate(dark, n)).isEqualTo(seen(light, n) ? Fate.WEATHER : Fate.NOT_IN_VIEW);
                hidden += seen(light, n) ? 1 : 0;
            }
        }
        assertThat(hidden).isGreaterThan(10);
        assertThat(dark.all(Event.OtherLabel.class)).isEmpty();
    }

    /** It is always out, and there is no camera: whom it misses passed while it was after somebody else. */
    @Test
    void aPatrolThatWasCalledAway() {
        Story story = patrol("guards.patrols.R1.pursues=true", "flows.loads.perDay=60")
                .story();
        Set<Fate> fates = fates(story);
        assertThat(fates).contains(Fate.AWAY, Fate.SEIZED).doesNotContain(Fate.CAMERA_DOWN);
        double[] busy = story.all(Event.Freed.class).stream()
                .flatMapToDouble(e -> DoubleStream.of(e.atMin() - e.busyMin(), e.atMin()))
                .toArray();
        assertThat(story.all(Event.Ended.class).stream().filter(e -> e.fate() == Fate.AWAY))
                .isNotEmpty()
                .allMatch(e -> IntStream.range(0, busy.length / 2)
                        .anyMatch(i -> busy[2 * i] < e.atMin() && busy[2 * i + 1] > e.setOutMin()));
    }

    /** A camera that failed was to be there; a patrol that was in was not. */
    @Test
    void failedAndInAreTwoThings() {
        String picture = """
                +2 | .......x..
                 0 | .......T..
                 0 | ~~~~~~~~~~
                -3 | .......o..
                """;
        String[] in = {"guards.patrols.R1.pursues=false", "guards.patrols.R1.outShare=1e-9"};
        Story blind = TextWorld.of(picture).with(in).with("sensing.towers=[]").story();
        assertThat(fates(blind)).containsExactly(Fate.NOT_IN_VIEW);
        Story failed =
                TextWorld.of(picture).with(in).with(FOR_GOOD.split(" & ")).story();
        double since = failed.all(Event.Tower.class).get(0).atMin();
        assertThat(failed.all(Event.Ended.class).stream().filter(e -> e.setOutMin() > since))
                .isNotEmpty()
                .allMatch(e -> e.fate() == Fate.CAMERA_DOWN);
    }

    /** In the disc for 20 min of a constant hazard of 0.06 per minute; a tower that is down would have seen those with little luck. */
    @Test
    void luckDecidesInADisc() {
        String[] rate = {"sensing.optics.eye.law=constant-rate", "sensing.optics.eye.ratePerS=0.001"};
        Story up = tower(rate).story();
        Story down = tower(rate).with(FOR_GOOD.split(" & ")).story();
        double failed = down.all(Event.Tower.class).get(0).atMin();
        int unlucky = 0;
        for (int n = 1; n <= up.parties(); n++) {
            long attempt = Keys.of(Keys.of(Keys.of("loads"), n), 0);
            boolean lucky = new Draws(1).exponential(Purpose.RATE_THRESHOLD, attempt, 0) > 0.06 * 20;
            assertThat(fate(up, n) == Fate.MISSED_BY_CHANCE).isEqualTo(lucky);
            if (down.first(n, Event.SetOut.class).atMin() > failed) {
                assertThat(fate(down, n)).isEqualTo(lucky ? Fate.MISSED_BY_CHANCE : Fate.CAMERA_DOWN);
                unlucky += lucky ? 0 : 1;
            }
        }
        assertThat(unlucky).isPositive();
    }

    @Test
    void aCertainTowerThatIsDown() {
        Story down = tower(FOR_GOOD.split(" & ")).story();
        double failed = down.all(Event.Tower.class).get(0).atMin();
        List<Event.Ended> later = down.all(Event.Ended.class).stream()
                .filter(e -> e.setOutMin() > failed)
                .toList();
        assertThat(later).isNotEmpty().allMatch(e -> e.fate() == Fate.CAMERA_DOWN);
    }

    /** A drone that always flies, but for dust: that hides, in both orders. One that hardly ever flies has nobody in view. */
    @Test
    void dustGroundsADrone() {
        String drone =
                "sensing.drones=[{id: d, fromKm: 0, toKm: 10, sectorKm: 10, speedKmh: 60, footprintKm: 2, upShare: %s}]";
        TextWorld world = TextWorld.of("""
                +3 | .......x..
                 0 | ..........
                -3 | .......o..
                """);
        Story dust = world.with(drone.formatted("1"), DUST).story();
        assertThat(fates(dust)).containsExactly(Fate.WEATHER, Fate.NO_UNIT);
        assertThat(dust.all(Event.OtherLabel.class)).isEmpty();
        assertThat(fates(world.with(drone.formatted("0.0001")).story())).containsExactly(Fate.NOT_IN_VIEW);
    }
}
