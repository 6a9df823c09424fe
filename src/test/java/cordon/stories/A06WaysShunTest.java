package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: ways from a hub lead round towers and posts that can be seen, as far as that is worth it. */
class A06WaysShunTest {
    private static final double STRAIGHT_MIN = 95;

    /** By way of (12.5, -4.5), two cells beside the tower, at 10 min/km. */
    private static final double ROUND_MIN = 10 * (Math.hypot(2, 4.5) + Math.hypot(2, 5));

    private static final double BUILT_MIN = 10 * 1440;

    private static TextWorld world(String... settings) {
        return TextWorld.of("""
                +5 | ..........x..........
                 0 | .....................
                -9 | ..........o..........
                """)
                .with(
                        "places=[{id: camp, name: Camp, km: 10.5, offsetKm: -9.5}]",
                        "flows.loads.straight=false",
                        "flows.loads.from={place: camp}",
                        "flows.loads.forcedKm=[10.5]",
                        "organisations.gang.nightShare=0",
                        "modes.foot.reachKm=15")
                .with(settings);
    }

    private static final String TOWER = "{id: T1, optic: eye, fromKm: 10, toKm: 11, spacingKm: 1, offsetKm: -4.5}";

    private static double approachMin(Story story, int party) {
        return story.first(party, Event.CrossedLine.class).atMin()
                - story.first(party, Event.SetOut.class).atMin();
    }

    private static void allTake(Story story, double minutes) {
        assertThat(story.all(Event.CrossedLine.class)).hasSizeGreaterThan(50);
        for (int n = 1; n <= story.parties() - 5; n++) {
            assertThat(approachMin(story, n)).isCloseTo(minutes, within(1e-6));
        }
    }

    @Test
    void waysHeedNothingButTheGroundUnlessTold() {
        Story story = world("sensing.towers=[" + TOWER + "]").story();
        allTake(story, STRAIGHT_MIN);
        assertThat(story.all(Event.Sighted.class)).hasSizeGreaterThan(50);
    }

    /** 2 km within reach of the tower are worth 2 x 1000 min, the way round costs 8 min more. */
    @Test
    void aWayRoundATower() {
        Story story = world("sensing.towers=[" + TOWER + "]", "modes.foot.shuns.minPerKm=1000")
                .story();
        allTake(story, ROUND_MIN);
        assertThat(story.all(Event.Sighted.class)).isEmpty();
    }

    /** 8.1 min more are not worth it to whoever would go 3 min round for each of some 2 km. */
    @Test
    void butNotIfItIsNotWorthIt() {
        allTake(
                world("sensing.towers=[" + TOWER + "]", "modes.foot.shuns.minPerKm=3")
                        .story(),
                STRAIGHT_MIN);
    }

    /** A tower that is built on a day: who sets out since goes round it, who was under way did not. */
    @Test
    void fromTheDayOnWhichItStands() {
        Story story = world(
                        "modes.foot.shuns.minPerKm=1000",
                        "interventions=[{id: build, date: 2024-03-11T00:00, set: {sensing.towers: '[" + TOWER + "]'}}]")
                .story();
        int before = 0;
        for (int n = 1; n <= story.parties() - 5; n++) {
            boolean built = story.first(n, Event.SetOut.class).atMin() >= BUILT_MIN;
            before += built ? 0 : 1;
            assertThat(approachMin(story, n)).isCloseTo(built ? ROUND_MIN : STRAIGHT_MIN, within(1e-6));
        }
        assertThat(before).isBetween(20, 60);
    }

    /** The same on the guarded side: two posts on the way to a hub. */
    @Test
    void aWayRoundPosts() {
        List<String> settings = List.of(
                "places=[{id: camp, name: Camp, km: 10.5, offsetKm: -9.5}, {id: town, name: Town, km: 10.5, offsetKm: 9.5}]",
                "flows.loads.to={place: town}",
                "guards.posts=[{id: P1, fromKm: 10, toKm: 11, spacingKm: 1, offsetKm: 4.5, sightNightKm: 1, sightDayKm: 1}]",
                "modes.foot.shuns.minPerKm=1000");
        Story story = world(settings.toArray(String[]::new)).story();
        allTake(story, STRAIGHT_MIN);
        assertThat(story.all(Event.Sighted.class)).isEmpty();
        assertThat(story.first(1, Event.Ended.class).atMin()
                        - story.first(1, Event.CrossedLine.class).atMin())
                .isCloseTo(ROUND_MIN, within(1e-6));
    }
}
