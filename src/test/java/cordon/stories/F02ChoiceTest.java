package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.events.Outcome;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: where a sender crosses follows from distance, delay and what it believes. */
class F02ChoiceTest {
    private static double share(Story story, double km, double fromDay, double toDay) {
        var crossings = story.all(Event.SetOut.class).stream()
                .filter(e -> e.atMin() >= 1440 * fromDay && e.atMin() < 1440 * toDay)
                .toList();
        return crossings.stream().filter(e -> e.km() == km).count() / (double) crossings.size();
    }

    /**
     * From a depot opposite km 0.5 the lanes are hypot(i, 3) + hypot(i, 2) km long, so 0.5, 0.540 and 0.649 h more or less; at 100 USD/h and a
     * noise of 4 USD the odds are exp(-0.1 km / 6 x 100 / 4): a logit that the shares follow within chance.
     */
    @Test
    void theNearerLaneIsPreferred() {
        Story story = TextWorld.of("""
                +2 | x..
                 0 | ...
                -3 | o..
                """)
                .with("flows.loads.straight=false", "flows.loads.perDay=200", "modes.foot.usdPerHour=100")
                .story();
        double[] odds = new double[3];
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double hours = (Math.hypot(i, 3) + Math.hypot(i, 2)) / 6;
            odds[i] = Math.exp(-100 * hours / 4);
            sum += odds[i];
        }
        for (int i = 0; i < 3; i++) {
            double p = odds[i] / sum;
            double fourSigma = 4 * Math.sqrt(p * (1 - p) / story.parties());
            assertThat(share(story, i + 0.5, 0, 20)).isCloseTo(p, within(fourSigma));
        }
    }

    /** A wall delays 20 min: 33 USD at 100 USD/h, more than eight times the noise. */
    @Test
    void theOpenLaneIsPreferred() {
        Story story = TextWorld.of("""
                +2 | xx
                 0 | #.
                -3 | oo
                """)
                .with("flows.loads.straight=false", "flows.loads.perDay=200", "modes.foot.usdPerHour=100")
                .story();
        assertThat(share(story, 1.5, 0, 20)).isGreaterThan(0.99);
    }

    /** Where a marsh lies before the line nobody goes, nor pickups where a wall stands. */
    @Test
    void anImpassableLaneNever() {
        Story story = TextWorld.of("""
                +2   | x...
                 0   | ##=.
                -0.5 | ...%
                -3   | o...
                """)
                .with(
                        "flows.loads.straight=false",
                        "flows.loads.perDay=200",
                        "flows.loads.modes=[pickup]",
                        "places=[{id: far, name: Far, km: 0.5, offsetKm: -3}]",
                        "flows.loads.from={place: far}")
                .story();
        assertThat(story.all(Event.SetOut.class)).hasSizeGreaterThan(3000).allMatch(e -> e.km() == 2.5);
    }

    /** Two lanes alike but for a post that takes whoever comes its way: half go there on the first day, few after ten. */
    @Test
    void aLaneThatWasSeizedOnIsAvoided() {
        Story story = TextWorld.of("""
                +2   | xx
                +0.5 | P.
                 0   | ..
                -3   | oo
                """)
                .with(
                        "flows.loads.straight=false",
                        "flows.loads.perDay=20",
                        "organisations.gang.kernelKm=0",
                        "organisations.gang.choiceNoise=0.1",
                        "guards.posts.P1.sightNightKm=0.4",
                        "guards.posts.P1.sightDayKm=0.4")
                .story();
        assertThat(story.all(Event.Ended.class))
                .filteredOn(e -> e.outcome() == Outcome.SEIZED)
                .isNotEmpty()
                .allMatch(e -> e.km() == 0.5);
        assertThat(share(story, 0.5, 0, 1)).isBetween(0.2, 0.8);
        assertThat(share(story, 0.5, 10, 20)).isLessThan(0.05);
    }
}
