package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.events.Event.NotSentWhy;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: going round either end of the line, at a cost of its own and the road to it. */
class F06ElsewhereTest {
    private static Story story(String elsewhere) {
        return TextWorld.of("""
                +2 | .xxxxxxxx.
                 0 | ##########
                -3 | ..o.......
                """)
                .with(
                        "flows.loads.straight=false",
                        "flows.loads.perDay=300",
                        "organisations.gang.patienceDays=0",
                        "flows.loads.modes=[pickup]",
                        "modes.pickup.usdPerHour=400",
                        "modes.pickup.roadKmh=40",
                        "commodities.goods.elsewhere=" + elsewhere)
                .story();
    }

    /**
     * No pickup gets over the wall, and the margin is 400 USD. From km 2.5 the start is hypot(2.5, 3) = 3.905 km away, 39.05 USD at 10
     * USD/km, the end hypot(7.5, 3) = 8.078 km, 80.78 USD. The noise is 4 USD.
     */
    @Test
    void theRoadToTheEndCounts() {
        assertThat(divertedShare(story("{startUsd: 370, endUsd: 1000000}"))).isLessThan(0.2);
        assertThat(divertedShare(story("{startUsd: 350, endUsd: 1000000}"))).isGreaterThan(0.9);
        assertThat(divertedShare(story("{startUsd: 1000000, endUsd: 330}"))).isLessThan(0.2);
        assertThat(divertedShare(story("{startUsd: 1000000, endUsd: 310}"))).isGreaterThan(0.9);
    }

    /** Utility 400 - 356.95 - 39.05 = 4 USD by the start, 0 by staying: odds of e to 1. */
    @Test
    void oddsAgainstStaying() {
        Story story = story("{startUsd: 356.95, endUsd: 1000000}");
        double p = Math.E / (1 + Math.E);
        double n = story.all(Event.Demanded.class).size();
        assertThat(divertedShare(story)).isCloseTo(p, within(3.2905 * Math.sqrt(p * (1 - p) / n)));
    }

    private static double divertedShare(Story story) {
        double diverted = story.all(Event.NotSent.class).stream()
                .filter(e -> e.why() == NotSentWhy.DIVERTED)
                .count();
        return diverted / story.all(Event.Demanded.class).size();
    }
}
