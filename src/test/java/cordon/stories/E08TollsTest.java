package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.fixtures.Worlds;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: tolls by commodity, by value, and tolls that follow what they bring. */
class E08TollsTest {
    private static TextWorld gate() {
        return Worlds.gate().with("flows.loads.perDay=1");
    }

    private static double toll(String... settings) {
        return gate().with(settings).story().first(1, Event.TollPaid.class).usd();
    }

    @Test
    void byCommodityBeforeByMode() {
        assertThat(toll("gates.G1.tolls.byCommodity={goods: 70}")).isEqualTo(70);
    }

    /** Ten boxes of 60 USD. */
    @Test
    void byValueBeforeAll() {
        assertThat(toll("gates.G1.tolls={byCommodity: {goods: 70}, valueShare: 0.25}"))
                .isCloseTo(150, within(1e-9));
    }

    /**
     * With one gate and no other way, senders pay up to their margin of 400 USD: the militia goes there, not beyond, and everybody pays
     * what was set last. Trials begin at the first midnight.
     */
    @Test
    void followsDemandUpToTheMargin() {
        Story story = gate().with(
                        "flows.loads.perDay=60",
                        "period.days=120",
                        "organisations.gang.priorSafe=1000",
                        "gates.G1.tolls.response={periodDays: 1, stepShare: 0.05, leastUsd: 50, mostUsd: 1500}")
                .story();
        double level = 1;
        double late = 0;
        int paid = 0;
        for (Event event : story.events()) {
            if (event instanceof Event.TollSet e) {
                assertThat(e.atMin() % 1440).isZero();
                level = e.level();
            } else if (event instanceof Event.TollPaid e) {
                assertThat(e.usd()).isCloseTo(100 * level, within(1e-9));
                late += e.atMin() > 60 * 1440 ? e.usd() : 0;
                paid += e.atMin() > 60 * 1440 ? 1 : 0;
            }
        }
        assertThat(late / paid).isBetween(250.0, 400.0);
    }

    @Test
    void staysWithinBounds() {
        Story story = gate().with(
                        "flows.loads.perDay=60",
                        "period.days=60",
                        "gates.G1.tolls.response={periodDays: 1, leastUsd: 80, mostUsd: 130}")
                .story();
        assertThat(story.all(Event.TollPaid.class)).allMatch(e -> e.usd() >= 80 && e.usd() <= 130);
        assertThat(story.all(Event.TollPaid.class)).anyMatch(e -> e.usd() == 130);
    }

    /** From the tenth day on nothing says that tolls follow demand, in the middle of a trial: the list holds again, and that is told. */
    @Test
    void aTrialIsBrokenOff() {
        Story story = gate().with(
                        "flows.loads.perDay=60",
                        "gates.G1.tolls.response={periodDays: 3}",
                        "interventions=[{id: fixed, date: 2024-03-11T06:00, set: {gates.G1.tolls: '{}'}}, "
                                + "{id: again, date: 2024-03-15T06:00, set: {gates.G1.tolls.response: '{periodDays: 3}'}}]")
                .story();
        double fixed = 10 * 1440 + 360;
        double again = 14 * 1440 + 360;
        assertThat(story.all(Event.TollSet.class))
                .filteredOn(e -> e.atMin() >= fixed && e.atMin() < again)
                .containsExactly(new Event.TollSet(fixed, "G1", 1));
        assertThat(story.all(Event.TollPaid.class))
                .filteredOn(e -> e.atMin() >= fixed && e.atMin() < again)
                .hasSizeGreaterThan(100)
                .allMatch(e -> e.usd() == 100);
        assertThat(story.all(Event.TollSet.class).stream().map(Event.TollSet::atMin))
                .filteredOn(at -> at >= again)
                .containsExactly(15.0 * 1440, 18.0 * 1440);
    }
}
