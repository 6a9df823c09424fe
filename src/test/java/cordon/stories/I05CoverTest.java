package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.events.Outcome;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a concealed load needs a legal truck to hide in, and costs one when it is found. */
class I05CoverTest {
    private static TextWorld crossing() {
        return TextWorld.of("""
                +2 | x
                 0 | C
                -3 | o
                """)
                .with(
                        "flows.loads.straight=false",
                        "flows.loads.modes=[truck]",
                        "flows.loads.perDay=20",
                        "crossings.C1.inPerDay=50",
                        "crossings.C1.lanes=20");
    }

    /** One load to ten trucks: at no moment have more set out, and most that could did. */
    @Test
    void noMoreThanAShareOfTrade() {
        Story story = crossing().with("crossings.C1.coverShare=0.1").story();
        long trucks = 0;
        long loads = 0;
        for (Event event : story.events()) {
            trucks += event instanceof Event.TruckServed ? 1 : 0;
            if (event instanceof Event.SetOut) {
                loads++;
                assertThat((double) loads).isLessThanOrEqualTo(0.1 * (trucks + 5));
            }
        }
        assertThat((double) loads).isGreaterThan(0.07 * trucks);
        assertThat(story.all(Event.NotSent.class)).anyMatch(e -> e.why() == Event.NotSentWhy.EXPIRED);
    }

    /** Without the key there is always a truck. */
    @Test
    void alwaysByDefault() {
        Story story = crossing().story();
        assertThat(story.parties()).isEqualTo(story.all(Event.Demanded.class).size());
    }

    /** Each seizure costs the truck, and its owner's margin falls by it. */
    @Test
    void theTruckIsLost() {
        Story story = crossing()
                .with(
                        "modes.truck.load={vehicleUsd: 300}",
                        "crossings.C1.inspectedShare=0.5",
                        "crossings.C1.scannerDetects=1")
                .story();
        long seized = story.all(Event.Ended.class).stream()
                .filter(e -> e.outcome() == Outcome.SEIZED)
                .count();
        var summary = story.summary();
        assertThat(seized).isPositive();
        assertThat(summary.get("organisation.gang.outlayUsd")).isCloseTo(300.0 * seized, within(1e-6));
        double trade = summary.get("goods.deliveredUsd") - 20 * summary.get("goods.attemptedQuantity");
        assertThat(summary.get("organisation.gang.marginUsd")).isCloseTo(trade - 300.0 * seized, within(1e-6));
    }
}
