package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.events.Event.NotSentWhy;
import cordon.events.Outcome;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a load that is sent again by itself, or demanded again, decides as what it is, and its luck is its own. */
class F11SentAgainTest {
    private enum Next {
        OVER,
        ROUND,
        STAYS
    }

    private static TextWorld turningBack(String... settings) {
        return TextWorld.of("""
                +2   | x
                 0   | .
                -3   | o
                """)
                .with(
                        "flows.loads.straight=false",
                        "flows.loads.perDay=60",
                        "period.days=40",
                        "organisations.gang.patienceDays=3",
                        "organisations.gang.learning.on=false",
                        "modes.foot.ways=[bribe]",
                        "modes.foot.turnBackChance=1",
                        "barriers.doors=[{id: D1, km: 0.5, boughtChance: 0, bribeUsd: 1000}]")
                .with(settings);
    }

    /**
     * Honest guards take no bribe, so that none is reckoned with. Boxes are bought for 20 USD and sold for 60, at most 4 of them go at once, and one in ten is believed to be lost. Over the line
     * a load of x boxes earns 34 x - 100 USD, round it 40 x less its share of the 600 USD that the whole would cost.
     */
    private static Next best(double boxes, double demanded) {
        double over = 34 * boxes - 100;
        double round = 40 * boxes - 600 * boxes / demanded;
        return over <= 0 && round <= 0 ? Next.STAYS : over > round ? Next.OVER : Next.ROUND;
    }

    private static Next next(Story story, Event.SetOut first, long tries) {
        List<Event.NotSent> notSent = story.all(Event.NotSent.class).stream()
                .filter(e -> e.consignment() == first.consignment())
                .toList();
        if (notSent.stream().anyMatch(e -> e.why() == NotSentWhy.DIVERTED)) {
            return Next.ROUND;
        }
        return tries > 1 ? Next.OVER : Next.STAYS;
    }

    /**
     * All weigh as one of 1.59, 10 or 62.7 boxes when they are demanded: of those the middle one goes over the line (340 - 300 against 400 - 600). Of
     * its loads, all turned back, each then goes by its own margins: those below 100 / 34 boxes stay, those of more than 100 / 6 demanded go round.
     */
    @Test
    void ownQuantityAndShareOfTheWayRound() {
        Story story = turningBack(
                        "organisations.gang.attitude={kind: expected-utility}",
                        "flows.loads.quantity={median: 10, sigma: 1.5}",
                        "flows.loads.retries.most=1",
                        "modes.foot.load={capacity: {goods: 4}, partyUsd: 100}",
                        "commodities.goods.elsewhereUsd=600")
                .story();
        Map<Long, Event.Demanded> demanded = story.all(Event.Demanded.class).stream()
                .filter(e -> e.quantity() > 4.01 && e.quantity() < 25.03 && e.atMin() < 30 * 1440)
                .collect(Collectors.toMap(Event.Demanded::consignment, e -> e));
        Map<Long, List<Event.SetOut>> sent = story.all(Event.SetOut.class).stream()
                .filter(e -> demanded.containsKey(e.consignment()))
                .collect(Collectors.groupingBy(Event.SetOut::consignment));
        assertThat(sent).hasSameSizeAs(demanded);
        Map<Next, Integer> counts = new EnumMap<>(Next.class);
        sent.forEach((id, parties) -> {
            double quantity = demanded.get(id).quantity();
            long loads = Math.round(Math.ceil(quantity / 4));
            Event.SetOut first = parties.get(0);
            Next expected = best(first.quantity(), quantity);
            assertThat(parties).hasSize((int) (expected == Next.OVER ? 2 * loads : loads));
            assertThat(next(story, first, parties.size() / loads))
                    .as("%s boxes of %s", first.quantity(), quantity)
                    .isEqualTo(expected);
            counts.merge(expected, 1, Integer::sum);
        });
        assertThat(counts)
                .hasSize(3)
                .allSatisfy((next, count) -> assertThat(count).isGreaterThan(50));
    }

    /**
     * All are seized at the line and demanded again load by load, a day later. Of up to 4 boxes at 100 USD a load those that earn anything go, 34 x - 100 USD, and no others; the
     * smallest class of the flow, of 1.59 boxes, to which those below 4 belong, would stay.
     */
    @Test
    void whatReplacesASeizureWeighsItsOwnQuantity() {
        Story story = turningBack(
                        "organisations.gang.attitude={kind: expected-utility}",
                        "flows.loads.quantity={median: 10, sigma: 1.5}",
                        "flows.loads.replacement=1",
                        "flows.loads.replacementLagDays=1",
                        "modes.foot.ways=[open]",
                        "modes.foot.load={capacity: {goods: 4}, partyUsd: 100}",
                        "guards.checks=[{id: all, fromKm: 0, toKm: 1, chance: 1}]")
                .story();
        Set<Double> replaced = story.all(Event.Ended.class).stream()
                .filter(e -> e.outcome() == Outcome.SEIZED && e.atMin() < 30 * 1440)
                .map(e -> e.atMin() + 1440)
                .collect(Collectors.toSet());
        Set<Long> sent = story.all(Event.SetOut.class).stream()
                .map(Event.SetOut::consignment)
                .collect(Collectors.toSet());
        List<Event.Demanded> again = story.all(Event.Demanded.class).stream()
                .filter(e -> replaced.contains(e.atMin()))
                .toList();
        assertThat(again)
                .hasSizeGreaterThan(1000)
                .allSatisfy(e -> assertThat(sent.contains(e.consignment()))
                        .as("%s boxes", e.quantity())
                        .isEqualTo(34 * e.quantity() > 100));
        assertThat(again.stream().filter(e -> e.quantity() > 3 && e.quantity() < 3.9))
                .hasSizeGreaterThan(500);
    }

    private static List<Event.SetOut> caught(double chance) {
        return TextWorld.of("""
                +2 | .xxxxxx.
                 0 | ........
                -3 | .oooooo.
                """)
                .with(
                        "flows.loads.straight=false",
                        "flows.loads.perDay=10",
                        "flows.loads.retries={most: 5, giveUpAfterCapture: 0}",
                        "organisations.gang.learning.on=false",
                        "organisations.gang.choiceNoise=1",
                        "commodities.goods.people=true",
                        "modes.foot.load.capacity={goods: 2}",
                        "guards.checks=[{id: all, fromKm: 0, toKm: 8, chance: " + chance + "}]")
                .story()
                .all(Event.SetOut.class);
    }

    /**
     * Ten people go as five parties. Whoever is caught with chance 0.3 is caught with chance 0.6 too, and so are others beside him: all that he does then, he does
     * at the same time, over the same place and with the same luck.
     */
    @Test
    void theLuckOfOneDoesNotDependOnTheFateOfAnother() {
        List<Event.SetOut> few = caught(0.3);
        List<Event.SetOut> many = caught(0.6);
        assertThat(few.stream().map(Event.SetOut::attempt)).doesNotHaveDuplicates();
        assertThat(many.stream().map(Event.SetOut::attempt)).doesNotHaveDuplicates();
        assertThat(few).hasSizeGreaterThan(1000);
        assertThat(many.size()).isGreaterThan(few.size() + 500);
        assertThat(many).containsAll(few);
    }
}
