package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.events.Event.NotSentWhy;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: how much there is to send decides where it goes. */
class F10QuantityTest {
    private static final String SURE = "organisations.gang.attitude={kind: expected-utility}";

    private static TextWorld world(String... settings) {
        return TextWorld.of("""
                +2 | xxxx
                 0 | ....
                -3 | oxxo
                """)
                .with(
                        "flows.loads.straight=false",
                        "flows.loads.from={fromKm: 0.5, toKm: 3.5, offsetKm: -3}",
                        "flows.loads.to={fromKm: 0.5, toKm: 3.5, offsetKm: 2}",
                        "flows.loads.perDay=50",
                        "organisations.gang.learning.on=false")
                .with(settings);
    }

    private static List<Double> demanded(Story story, double fromBoxes, double toBoxes) {
        return story.all(Event.Demanded.class).stream()
                .map(Event.Demanded::quantity)
                .filter(q -> q >= fromBoxes && q < toBoxes)
                .toList();
    }

    private static List<Double> diverted(Story story) {
        return story.all(Event.NotSent.class).stream()
                .filter(e -> e.why() == NotSentWhy.DIVERTED)
                .map(Event.NotSent::quantity)
                .toList();
    }

    /**
     * Believed risk 0.1. The middle class, 10 boxes bought for 200 USD and worth 600, earns 540 - 200 - 800 over the line and 600 - 200 - 900
     * round it: it stays. The large one, 10 exp(1.224 1.5) = 62.71 boxes, earns 1332 or 1608: it goes round, and so does every load above 10 exp(0.612 1.5) = 25.04 boxes.
     */
    @Test
    void largeLoadsGoRound() {
        Story story = world(
                        SURE,
                        "flows.loads.quantity={median: 10, sigma: 1.5}",
                        "modes.foot.load={partyUsd: 800}",
                        "commodities.goods.elsewhereUsd=900")
                .story();
        assertThat(diverted(story)).hasSizeGreaterThan(200).allMatch(q -> q > 25.03);
        assertThat(diverted(story))
                .hasSize(demanded(story, 25.05, Double.POSITIVE_INFINITY).size());
        assertThat(story.all(Event.SetOut.class)).isEmpty();
    }

    /** All of one size weigh as before: nobody goes round. */
    @Test
    void equalLoadsDecideAlike() {
        Story story = world(
                        SURE,
                        "flows.loads.quantity={median: 10, sigma: 0}",
                        "modes.foot.load={partyUsd: 800}",
                        "commodities.goods.elsewhereUsd=900")
                .story();
        assertThat(diverted(story)).isEmpty();
    }

    /**
     * Two cells of one lane, the second with 9 min of fence at 100 USD an hour, that is 15 USD a party. The noise is 0.05 of a margin of 400 USD, so that
     * one party takes the fence at odds of exp(-15 / 20), four parties, whose 60 USD weigh against the same noise, at exp(-60 / 20).
     */
    @Test
    void allPartiesWeighAgainstTheNoise() {
        nearShare(world(), 1);
        nearShare(world("modes.foot.load={capacity: {goods: 2.5}}"), 4);
    }

    private static void nearShare(TextWorld world, int parties) {
        Story story = world.with(
                        "grid.laneKm=2",
                        "grid.optionKm=2",
                        "modes.foot.usdPerHour=100",
                        "organisations.gang.choiceNoise=0.05",
                        "flows.loads.from={fromKm: 1, toKm: 1, offsetKm: -3}",
                        "flows.loads.to={fromKm: 1, toKm: 1, offsetKm: 2}",
                        "modes.foot.reachKm=1",
                        "flows.loads.perDay=1000",
                        "barriers.layers.fence.delayMin={foot: [9, 9, 9]}",
                        "barriers.sections=[{id: half, fromKm: 1, toKm: 2, layers: [fence]}]")
                .story();
        var sent =
                story.all(Event.SetOut.class).stream().filter(e -> e.km() < 2).toList();
        double share = sent.stream().filter(e -> e.km() > 1).count() / (double) sent.size();
        double expected = 1 / (1 + Math.exp(15.0 * parties / 20));
        int decisions = sent.size() / parties;
        assertThat(decisions).isGreaterThan(10000);
        assertThat(share).isCloseTo(expected, within(3.2905 * Math.sqrt(expected * (1 - expected) / decisions)));
    }
}
