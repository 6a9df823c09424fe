package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.events.Event.NotSentWhy;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.fixtures.Worlds;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: what is not worth sending, is sent elsewhere, or waits in vain. */
class F01NotSentTest {
    private static TextWorld world() {
        return Worlds.walk().with("flows.loads.perDay=200");
    }

    private static void everyConsignmentIs(NotSentWhy why, double days, Story story) {
        Map<Long, Double> demanded = new HashMap<>();
        story.all(Event.Demanded.class).forEach(e -> demanded.put(e.consignment(), e.atMin()));
        assertThat(story.parties()).isZero();
        assertThat(story.all(Event.NotSent.class)).hasSizeGreaterThan(2000).allSatisfy(e -> {
            assertThat(e.why()).isEqualTo(why);
            assertThat(e.atMin() - demanded.get(e.consignment())).isCloseTo(1440 * days, within(1e-6));
        });
    }

    /** At a price below cost the gang stays at home, every day anew, and is deterred when its five days of patience are over. */
    @Test
    void stayingEndsInDeterrence() {
        everyConsignmentIs(
                NotSentWhy.DETERRED,
                5,
                world().with("commodities.goods.destinationUsd=10").story());
    }

    /** Going round costs nothing here, but the line a tenth of 600 USD in believed risk: diverted at once. */
    @Test
    void elsewhere() {
        everyConsignmentIs(
                NotSentWhy.DIVERTED,
                0,
                world().with("commodities.goods.elsewhereUsd=0").story());
    }

    /** Waiting for dust in a land without any: expired when patience ends. */
    @Test
    void weatherThatDoesNotCome() {
        everyConsignmentIs(
                NotSentWhy.EXPIRED,
                5,
                world().with("organisations.gang.weatherShare=1").story());
    }

    /** Where dust comes, whoever waits leaves at the instant at which it turns. */
    @Test
    void weatherThatComes() {
        Story story = world().with(
                        "organisations.gang.weatherShare=1",
                        "organisations.gang.patienceDays=100",
                        "sky.regimes=[{id: dust, visiblePerKm: 20, thermalPerKm: 50, hoursPerYear: 3000, meanHours: 10}]")
                .story();
        var turns = story.all(Event.Weather.class);
        assertThat(story.all(Event.SetOut.class)).hasSizeGreaterThan(2000).allSatisfy(e -> {
            var last = turns.stream().filter(t -> t.atMin() <= e.atMin()).reduce((a, b) -> b);
            assertThat(last.orElseThrow().regime()).isEqualTo("dust");
        });
        double first = turns.get(0).atMin();
        long waiting = story.all(Event.Demanded.class).stream()
                .filter(e -> e.atMin() < first)
                .count();
        assertThat(story.all(Event.SetOut.class).stream().filter(e -> e.atMin() == first))
                .hasSize((int) waiting);
    }
}
