package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.events.SensorKind;
import cordon.fixtures.Runs;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.measures.Measures;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: patrols on a swept road find the tracks of who has crossed it, until wind wipes them out. */
class B09SignCuttingTest {
    /** A patrol that sees nothing but the road at offset 1 goes its 10 km at 30 km/h, 20 min each way. */
    private static TextWorld world() {
        return TextWorld.of("""
                +3 | .......x..
                +1 | ~~~~~~~~~~
                 0 | ..........
                -3 | .......o..
                """)
                .with(
                        "guards.patrols.R1.sightNightKm=0",
                        "guards.patrols.R1.sightDayKm=0",
                        "guards.signCutting=[{id: road, patrols: R1, freshHours: 1000000, noticeChance: 1}]");
    }

    /** The instants at which the patrol passes km 7.5: 15 and 25 min into each round of 40 min. */
    private static double nextPass(double after) {
        double phase = 40 * new Draws(1).uniform(Purpose.PATROL_PHASE, Keys.of(Keys.of("patrol"), Keys.of("R1-1")), 0);
        double at = 15 - phase - 40;
        boolean first = true;
        while (at <= after) {
            at += first ? 10 : 30;
            first = !first;
        }
        return at;
    }

    private static <E extends Event> Map<Long, E> byAttempt(List<E> events, ToLongFunction<E> attempt) {
        Map<Long, E> map = new TreeMap<>();
        events.forEach(e -> assertThat(map.put(attempt.applyAsLong(e), e)).isNull());
        return map;
    }

    /** Crosses the line after 30 min and the road after 40; found when the patrol next passes. */
    @Test
    void foundWhenThePatrolPasses() {
        Story story = world().story();
        var found = byAttempt(story.all(Event.TracksFound.class), Event.TracksFound::attempt);
        for (int n = 1; n < story.parties(); n++) {
            Event.SetOut setOut = story.first(n, Event.SetOut.class);
            Event.TracksFound tracks = found.get(setOut.attempt());
            assertThat(tracks.km()).isEqualTo(7.5);
            assertThat(tracks.atMin()).isCloseTo(nextPass(setOut.atMin() + 40), within(1e-6));
            assertThat(tracks.ageMin()).isCloseTo(tracks.atMin() - setOut.atMin() - 40, within(1e-6));
        }
        var ends = byAttempt(story.all(Event.Ended.class), Event.Ended::attempt);
        long inTime = found.values().stream()
                .filter(e -> ends.containsKey(e.attempt())
                        && e.atMin() < ends.get(e.attempt()).atMin())
                .count();
        assertThat(story.all(Event.Sighted.class)).hasSize((int) inTime).allMatch(e -> e.kind() == SensorKind.SIGN);
    }

    /** Books: each party that got away, noticed or not, is known in the end, those found afterwards as such. */
    @Test
    void signsFoundLaterAreGotAways() {
        var scenario = world().with("period.days=19").scenario();
        Measures measures = new Measures(scenario.start(), 10);
        Runs.run(scenario, measures);
        Story story = Story.of(scenario);
        var summary = measures.result().summary();
        assertThat(summary.get("gotAwaysKnown"))
                .isEqualTo((double) story.all(Event.TracksFound.class).size());
        assertThat(summary.get("tracksFound")).isEqualTo(summary.get("gotAwaysKnown"));
        assertThat(summary.get("reportedGotAway")).isEqualTo(summary.get("gotAwaysKnown"));
        assertThat(summary.get("tracksFoundLater"))
                .isEqualTo(summary.get("gotAwaysKnown") - summary.get("sighted.sign"))
                .isPositive();
    }

    /** With a life of 10 min on average, tracks found after a time t survived with chance exp(-t / 10). */
    @Test
    void windWipesThemOut() {
        Story story = world().with("guards.signCutting.road.freshHours=0.16666666666666666", "flows.loads.perDay=100")
                .story();
        double expected = 0;
        double variance = 0;
        for (Event.TracksLeft left : story.all(Event.TracksLeft.class)) {
            double chance = Math.exp(-(nextPass(left.atMin()) - left.atMin()) / 10);
            expected += chance;
            variance += chance * (1 - chance);
        }
        assertThat((double) story.all(Event.TracksFound.class).size())
                .isCloseTo(expected, within(3.29 * Math.sqrt(variance)));
        assertThat(variance).isGreaterThan(100);
        assertThat(story.all(Event.TracksFound.class).size()
                        + story.all(Event.TracksWiped.class).size())
                .isBetween(
                        story.all(Event.TracksLeft.class).size() - 2,
                        story.all(Event.TracksLeft.class).size());
    }

    /** Nothing is left in a dust storm, and what was left is wiped when it comes. */
    @Test
    void aStormWipesThemOutAtOnce() {
        Story story = world().with(
                        "guards.signCutting.road.noticeChance=0",
                        "flows.loads.perDay=50",
                        "sky.regimes=[{id: dust, visiblePerKm: 8, thermalPerKm: 5, hoursPerYear: 4000, meanHours: 5}]")
                .story();
        var turns = story.all(Event.Weather.class);
        assertThat(turns).hasSizeGreaterThan(10);
        assertThat(story.all(Event.TracksLeft.class)).isNotEmpty().allSatisfy(e -> {
            var last = turns.stream().filter(t -> t.atMin() <= e.atMin()).reduce((a, b) -> b);
            assertThat(last.map(Event.Weather::regime).orElse("clear")).isEqualTo("clear");
        });
        assertThat(story.all(Event.TracksWiped.class))
                .isNotEmpty()
                .allMatch(e -> turns.stream()
                        .anyMatch(t -> t.atMin() == e.atMin() && t.regime().equals("dust")));
    }

    /** A party that is still under way is run down: it has 20 min left from the road, the patrol goes 0.5 km/min against 0.1. */
    @Test
    void aFreshTrackIsFollowed() {
        Story story = world().with("guards.signCutting.road.pursuitChance=1", "flows.loads.perDay=2")
                .story();
        var found = byAttempt(story.all(Event.TracksFound.class), Event.TracksFound::attempt);
        int caught = 0;
        for (int n = 1; n < story.parties(); n++) {
            Event.SetOut setOut = story.first(n, Event.SetOut.class);
            double pass = found.get(setOut.attempt()).atMin();
            double ahead = 0.1 * (pass - setOut.atMin() - 40);
            double needs = Math.max(0, ahead - 0.1) / (0.5 - 0.1);
            boolean can = pass + needs < setOut.atMin() + 60;
            assertThat(story.eventsOf(n).stream().anyMatch(Event.Encounter.class::isInstance))
                    .isEqualTo(can);
            if (can) {
                assertThat(story.first(n, Event.Encounter.class).atMin()).isCloseTo(pass + needs, within(1e-6));
                caught++;
            }
        }
        assertThat(caught).isBetween(1, story.parties() - 2);
    }

    /** Out for 4 of each 40 min, always on the same part of the beat: tracks elsewhere are never passed, and those there are. */
    @Test
    void aPatrolThatIsNeverThereFindsNothing() {
        double phase = 40 * new Draws(1).uniform(Purpose.PATROL_PHASE, Keys.of(Keys.of("patrol"), Keys.of("R1-1")), 0);
        double shift = 40 * new Draws(1).uniform(Purpose.PATROL_SHIFT, Keys.of(Keys.of("patrol"), Keys.of("R1-1")), 0);
        double outFrom = (phase - shift + 40) % 40;
        boolean there = (15 - outFrom + 40) % 40 < 4 || (25 - outFrom + 40) % 40 < 4;
        Story story = world().with("guards.patrols.R1.cycleHours=0.6666666666666666", "guards.patrols.R1.outShare=0.1")
                .story();
        assertThat(story.all(Event.TracksLeft.class)).hasSizeGreaterThan(50);
        assertThat(story.all(Event.TracksFound.class).isEmpty()).isEqualTo(!there);
    }
}
