package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.fixtures.TextWorld;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: ground that slows. */
class A03TerrainSlowsTest {
    /** Of 3 km, 1 km lies on a ridge at half speed: 10 + 20 + 10 min. Beyond the line 1 km of ridge and 1 km open: 20 + 10 min. */
    @Test
    void aRidgeTakesTwiceAsLong() {
        var story = TextWorld.of("""
                +2   | .......x..
                +0.5 | ^^^^^^^^^^
                 0   | ..........
                -1.5 | ^^^^^^^^^^
                -3   | .......o..
                """).story();
        assertThat(story.ofAll()).isEqualTo("each set out 0:00 -> crossed km 7.5 0:40 -> DELIVERED (NOT_IN_VIEW) 1:10");
    }

    /** Straight over a ridge at a tenth of the speed it would be 15 + 100 min to the line; the least-time way goes round it. */
    @Test
    void theLeastTimeWayGoesRound() {
        var story = TextWorld.of("""
                +2   | x..
                 0   | ...
                -1.5 | ^^.
                -2.5 | o..
                """)
                .with(
                        "terrain.classes.ridge.speedFactor={foot: 0.1}",
                        "places=[{id: far, name: Far, km: 0.5, offsetKm: -2.5}]",
                        "flows.loads.from={place: far}",
                        "flows.loads.straight=false")
                .story();
        assertThat(story.parties()).isPositive();
        for (int party = 1; party <= story.parties(); party++) {
            double setOut = story.first(party, Event.SetOut.class).atMin();
            double crossed = story.first(party, Event.CrossedLine.class).atMin();
            assertThat(crossed - setOut).isBetween(25.0, 60.0);
        }
    }

    private static TextWorld behind(String ground) {
        return TextWorld.of("""
                +2   | xxxxxx
                 0   | ......
                -0.5 | %s...
                -3   | ..o...
                """.formatted(ground.repeat(3)))
                .with(
                        "terrain.classes.ridge.speedFactor={foot: 0.1}",
                        "modes.foot.usdPerHour=100",
                        "flows.loads.perDay=100",
                        "flows.loads.straight=false");
    }

    private static List<Double> lanes(TextWorld world) {
        return world.story().all(Event.SetOut.class).stream()
                .map(Event.SetOut::km)
                .distinct()
                .sorted()
                .toList();
    }

    /** At 6 km/h 3 km of which one is ridge take 2 h to km 2.5, and the free way to km 3.5 takes 0.53 h: that is where all go, from a hub as from a stretch. */
    @Test
    void whoStartsFromAStretchKnowsTheGroundAsFromAHub() {
        String best = "organisations.gang.attitude={kind: expected-utility}";
        assertThat(lanes(behind("^").with(best))).containsExactly(3.5);
        assertThat(lanes(behind("^")
                        .with(best, "places=[{id: far, name: Far, km: 2.5, offsetKm: -3}]")
                        .with("flows.loads.from={place: far}")))
                .containsExactly(3.5);
    }

    /** Nobody wades through a marsh, however little he cares for the way: the straight ways to km 0.5 to 2.5 lead through it. */
    @Test
    void noStraightWayLeadsThroughAMarsh() {
        assertThat(lanes(behind("%").with("organisations.gang.choiceNoise=100")))
                .containsExactly(3.5, 4.5, 5.5);
    }

    /** Who would be dropped beyond a marsh, 1.5 to 2.5 km from the line, is dropped before it: at most 1.5 km to walk and 2.5 to be driven. */
    @Test
    void whoIsDroppedBeyondAMarshIsDrivenRoundIt() {
        var story = TextWorld.of("""
                +2 | ...x..
                 0 | ......
                -2 | %%%%%%
                -4 | ...o..
                """)
                .with(
                        "grid.cellKm=0.5",
                        "modes.foot.pickUpKm={median: 1, sigma: 1}",
                        "modes.foot.roadKmh=30",
                        "flows.loads.straight=false",
                        "flows.loads.perDay=50")
                .story();
        assertThat(story.all(Event.CrossedLine.class)).hasSizeGreaterThan(500);
        for (Event.CrossedLine crossed : story.all(Event.CrossedLine.class)) {
            double left = story.all(Event.SetOut.class).stream()
                    .filter(e -> e.attempt() == crossed.attempt())
                    .findFirst()
                    .orElseThrow()
                    .atMin();
            assertThat(crossed.atMin() - left).isLessThan(60);
        }
    }
}
