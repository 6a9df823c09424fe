package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.world.Calendar;
import cordon.world.Frontiers;
import cordon.world.Light;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a party is slower in the dark, from the instant at which it gets dark. */
class A04DayAndNightSpeedTest {
    private static final double DAY_KM_PER_MIN = 0.1;

    private final Story story = TextWorld.of("""
            +2 | .......x..
             0 | ..........
            -3 | .......o..
            """)
            .with("modes.foot.nightFactor=0.5", "flows.loads.perDay=48")
            .story();

    /** By day 3 km take 30 min. */
    @Test
    void byDay() {
        assertThat(story.of(story.partyOfHours(10, 14)))
                .endsWith("set out 0:00 -> crossed km 7.5 0:30 -> DELIVERED (NOT_IN_VIEW) 0:50");
    }

    /** By night, at half the speed, they take an hour. */
    @Test
    void byNight() {
        assertThat(story.of(story.partyOfHours(0, 2)))
                .endsWith("set out 0:00 -> crossed km 7.5 1:00 -> DELIVERED (NOT_IN_VIEW) 1:40");
    }

    /** Who sets out shortly before dark does the way to dusk at full speed and what is left at half of it. */
    @Test
    void overDusk() {
        var scenario = story.scenario().start();
        Light light = new Light(
                new Calendar(scenario.period()),
                scenario.sky(),
                Frontiers.of(scenario.frontier()).midpoint());
        int party = story.party(s -> {
            double wait = light.nightFrom(s.atMin())[0] - s.atMin();
            return wait > 5 && wait < 25;
        });
        double left = story.first(party, Event.SetOut.class).atMin();
        double dusk = light.nightFrom(left)[0];
        double walked = DAY_KM_PER_MIN * (dusk - left);
        double expected = dusk + (3 - walked) / (DAY_KM_PER_MIN / 2);
        assertThat(story.first(party, Event.CrossedLine.class).atMin()).isCloseTo(expected, within(1e-9));
    }
}
