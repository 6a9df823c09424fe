package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.events.Fate;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.sensing.Imaging;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: with independent acuity each tower gives an attempt a chance of its own. */
class B14IndependentAcuityTest {
    /** Levels at which luck is kept. */
    private static final int LEVELS = 24;

    private static final String INDEPENDENT = "sensing.optics.eye.acuity=independent";

    /** A lens of 66 mm: a person is resolved with an even chance at 1.94 km; the nearest cells on the way are 1.5 km from each tower. */
    private static final double EVEN_KM = 0.75 * 66 / (1.5 * 17);

    /** A straight way with one tower on the left and one on the right, which see all of it alike. */
    private static Story between(String... settings) {
        return TextWorld.of("""
                +3 | .......x.......
                 0 | .....T...T.....
                -3 | .......o.......
                """)
                .with("sensing.optics.eye={id: eye, law: imaging, lensMm: 66}", "flows.loads.perDay=20", INDEPENDENT)
                .with(settings)
                .story();
    }

    private static long attempt(int party) {
        return Keys.of(Keys.of(Keys.of("loads"), party), 0);
    }

    /** Middle of the level of an attempt's luck before a tower. */
    private static double luck(long attempt, String tower) {
        double u = new Draws(1).uniform(Purpose.TOWER_ACUITY, attempt ^ Keys.of(tower + "-1"), 0);
        return ((int) (u * LEVELS) + 0.5) / LEVELS;
    }

    /** Chance of a tower at the nearest cell middles on the way, 2 km along the line and half a kilometre across it, in clear air. */
    private static double mostChance() {
        return Imaging.probability(EVEN_KM / Math.hypot(2, 0.5));
    }

    private static boolean sees(int party, String tower) {
        return luck(attempt(party), tower) < mostChance();
    }

    private static boolean ended(Story story, int party) {
        return story.eventsOf(party).stream().anyMatch(Event.Ended.class::isInstance);
    }

    private static Set<String> seenBy(Story story, int party) {
        return story.eventsOf(party).stream()
                .filter(Event.Sighted.class::isInstance)
                .map(e -> ((Event.Sighted) e).sensor())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A walker is seen only by towers that his number before them lets see him; who is hidden from both was in no tower's view. */
    @Test
    void eachTowerHasAChanceOfItsOwn() {
        Story story = between();
        int byOne = 0;
        int hidden = 0;
        for (int n = 1; n <= story.parties(); n++) {
            boolean left = sees(n, "T1");
            boolean right = sees(n, "T2");
            Set<String> by = seenBy(story, n);
            assertThat(left || !by.contains("T1-1")).isTrue();
            assertThat(right || !by.contains("T2-1")).isTrue();
            byOne += left != right && !by.isEmpty() ? 1 : 0;
            if (!left && !right && ended(story, n)) {
                hidden++;
                assertThat(story.first(n, Event.Ended.class).fate()).isEqualTo(Fate.NOT_IN_VIEW);
            }
        }
        assertThat(byOne).isGreaterThan(50);
        assertThat(hidden).isGreaterThan(50);
    }

    /** Whom T1 alone would show is not seen while it is off, and that a camera was down is named as the cause. */
    @Test
    void aRowThatIsOffTakesItsOwnChancesAway() {
        Story on = between();
        Story off = between("sensing.towers.T1.up=false");
        int lost = 0;
        for (int n = 1; n <= on.parties(); n++) {
            assertThat(seenBy(off, n)).doesNotContain("T1-1");
            if (!sees(n, "T2") && !seenBy(on, n).isEmpty() && ended(off, n)) {
                lost++;
                assertThat(off.first(n, Event.Ended.class).fate()).isEqualTo(Fate.CAMERA_DOWN);
            }
        }
        assertThat(lost).isGreaterThan(20);
    }

    /** With one tower the acuity is a matter of which number is drawn: as many are seen, within the 99.9 % interval, not the same ones. */
    @Test
    void aTowerAloneSeesAsManyEitherWay() {
        String[] alone = {"sensing.towers.T2.up=false", "flows.loads.perDay=400"};
        Story own = between(alone);
        Story shared = between(alone[0], alone[1], "sensing.optics.eye.acuity=shared");
        double p = (double) seen(shared).size() / shared.parties();
        double q = (double) seen(own).size() / own.parties();
        double error = Math.sqrt((p * (1 - p) + q * (1 - q)) / own.parties());
        assertThat(q).isCloseTo(p, within(3.291 * error));
        assertThat(seen(own)).isNotEqualTo(seen(shared));
    }

    private static List<Long> seen(Story story) {
        return story.all(Event.Sighted.class).stream()
                .map(Event.Sighted::attempt)
                .distinct()
                .toList();
    }

    /**
     * Everybody in this world is resolved with near certainty or not at all, whatever his luck. So both kinds of acuity must tell the same
     * story to the last bit: sightings, which tower, lost tracks, outages, rows that are off, and why nobody was seen.
     */
    @Test
    void whereNobodyIsHardToSeeBothAreOne() {
        Story shared = certain("shared", "shared");
        assertThat(certain("independent", "independent").events()).isEqualTo(shared.events());
        assertThat(certain("shared", "independent").events()).isEqualTo(shared.events());
        assertThat(shared.all(Event.Ended.class).stream().map(Event.Ended::fate).collect(Collectors.toSet()))
                .containsAll(EnumSet.of(Fate.MISSED_BY_CHANCE, Fate.MASKED, Fate.WEATHER, Fate.CAMERA_DOWN));
        assertThat(shared.all(Event.Sighted.class).stream().map(Event.Sighted::sensor))
                .contains("T1-1", "T2-1", "T3-1");
        assertThat(shared.all(Event.Sighted.class)).hasSizeGreaterThan(100);
        assertThat(shared.all(Event.Arrived.class)).anyMatch(e -> !e.met()).anyMatch(Event.Arrived::met);
    }

    /** The western two towers have one kind of acuity, the eastern two another. */
    private static Story certain(String west, String east) {
        return TextWorld.of("""
                +6 | xxxxxxxxxxxxxxxx
                +2 | ..........U.....
                 0 | ...T..T..T...T..
                -3 | oooooooooooooooo
                """)
                .with(
                        "sensing.optics=[" + certainOptic("eye", west) + ", " + certainOptic("other", east) + "]",
                        "sensing.towers.T3.optic=other",
                        "sensing.towers.T4.optic=other",
                        "modes.foot.speedKmh=30",
                        "sensing.trackLossMin=1",
                        "terrain.features=[{id: ridge, terrain: ridge, band: {fromKm: 0, toKm: 3, fromOffsetKm: -10, toOffsetKm: 10}}]",
                        "sensing.towers.T4.up=false",
                        "sensing.towers.T1.mtbfHours=1",
                        "sensing.towers.T1.repairHours=2",
                        "sensing.towers.T2.mtbfHours=1",
                        "sensing.towers.T2.repairHours=2",
                        "sensing.towers.T3.mtbfHours=1",
                        "sensing.towers.T3.repairHours=2",
                        "terrain.classes.ridge.concealment=0.99",
                        "flows.loads.perDay=200",
                        "sky.regimes=[{id: dust, visiblePerKm: 20, thermalPerKm: 50, hoursPerYear: 4000, meanHours: 10}]")
                .story();
    }

    private static String certainOptic(String id, String acuity) {
        return "{id: " + id + ", lensMm: 5000, scanShare: 0.0001, acuity: " + acuity + "}";
    }
}
