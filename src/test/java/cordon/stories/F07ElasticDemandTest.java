package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.fixtures.Story;
import cordon.fixtures.Worlds;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: demand falls as what a unit costs to bring rises. */
class F07ElasticDemandTest {
    /** A box costs 20 USD, and is lost with 1 in 10 at 60 USD: 26 USD while nothing is learned and the walk is free. */
    private static Story story(String elasticity) {
        return Worlds.walk()
                .with(
                        "flows.loads.perDay=200",
                        "organisations.gang.learning.on=false",
                        "flows.loads.elasticity=" + elasticity)
                .story();
    }

    private static double demanded(Story story) {
        return story.all(Event.Demanded.class).size();
    }

    /** At a reference of 13 USD cost is twice that: half of 4,000 at elasticity 1; at 52 twice as many. Poisson: 3.29 sqrt n. */
    @Test
    void demandFollowsCost() {
        assertThat(demanded(story("{exponent: 1, referenceUsd: 13}")))
                .isCloseTo(2000, within(3.2905 * Math.sqrt(2000)));
        assertThat(demanded(story("{exponent: 1, referenceUsd: 52}")))
                .isCloseTo(8000, within(3.2905 * Math.sqrt(8000)));
        assertThat(demanded(story("{exponent: 3, referenceUsd: 52, most: 1}")))
                .isEqualTo(demanded(story("{exponent: 0}")));
    }

    /** Measured against itself, or with exponent 0, demand is what it was, event for event. */
    @Test
    void atTheReferenceNothingChanges() {
        Story off = story("{exponent: 0}");
        assertThat(story("{exponent: 2}").events()).isEqualTo(off.events());
        assertThat(story("{exponent: 0, referenceUsd: 1}").events()).isEqualTo(off.events());
    }

    /** Dearer journeys keep a part of the very same consignments. */
    @Test
    void whoIsLeftWasThereBefore() {
        var all = story("{exponent: 0}").all(Event.Demanded.class);
        assertThat(all).containsAll(story("{exponent: 1, referenceUsd: 13}").all(Event.Demanded.class));
    }

    /** The price at the origin doubles in the night to 11 March: from 26 to 46 USD, from 1 to 26 / 46 of the demand. */
    @Test
    void itIsRevisedAtMidnight() {
        Story story = Worlds.walk()
                .with(
                        "flows.loads.perDay=400",
                        "organisations.gang.learning.on=false",
                        "commodities.goods.destinationUsd=60",
                        "flows.loads.elasticity={exponent: 1}",
                        "interventions=[{id: dear, date: 2024-03-10T12:00, set: {commodities.goods.originUsd: '40'}}]")
                .story();
        var demanded = story.all(Event.Demanded.class);
        double before = demanded.stream().filter(e -> e.atMin() < 10 * 1440).count();
        double after = demanded.size() - before;
        assertThat(before).isCloseTo(4000, within(3.2905 * Math.sqrt(4000)));
        double expected = 4000 * 26.0 / 46;
        assertThat(after).isCloseTo(expected, within(3.2905 * Math.sqrt(expected)));
    }

    private static Story tunnel(String tunnel, int exponent) {
        return Worlds.wall()
                .with(
                        "flows.loads.perDay=100",
                        "flows.loads.elasticity={exponent: " + exponent + "}",
                        "modes.foot.ways=[tunnel]",
                        "organisations.gang.learning.on=false",
                        "organisations.gang.tunnels=[{id: hole, km: 0.5, mouthKm: 0, foundPerDay: 0, foundPerUse: 0,"
                                + " partiesPerDay: 1000, " + tunnel + "}]")
                .story();
    }

    /** A tunnel that is dug at the start belongs to what journeys cost when the run begins: nothing is ever cheaper or dearer than that. */
    @Test
    void tunnelsThatAreDugCountFromTheStart() {
        assertThat(tunnel("dug: true", 1).all(Event.Demanded.class))
                .hasSizeGreaterThan(1800)
                .isEqualTo(tunnel("dug: true", 0).all(Event.Demanded.class));
    }

    /** Across km 0.5 and nowhere else, where a wall lets no car pass until 11 March. */
    private static Story walledUntilDay10(int exponent) {
        return Worlds.wall()
                .with(
                        "flows.loads.perDay=100",
                        "flows.loads.forcedKm=[0.5]",
                        "flows.loads.modes=[pickup]",
                        "flows.loads.elasticity={exponent: " + exponent + "}",
                        "modes.pickup.ways=[open]",
                        "organisations.gang.learning.on=false",
                        "interventions=[{id: raze, date: 2024-03-11T00:00, set: {barriers.sections: '[]'}}]")
                .story();
    }

    /** Where no way leads over there is no price, and nothing is asked for. The first price is that of the first day with a way, from which on demand is as it would be without elasticity. */
    @Test
    void theFirstPriceIsThatOfTheFirstWay() {
        assertThat(walledUntilDay10(1).all(Event.Demanded.class))
                .hasSizeGreaterThan(900)
                .isEqualTo(walledUntilDay10(0).all(Event.Demanded.class).stream()
                        .filter(e -> e.atMin() > 10 * 1440)
                        .toList());
    }
}
