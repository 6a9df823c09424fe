package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.events.Event.NotSentWhy;
import cordon.events.Outcome;
import cordon.fixtures.Runs;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.fixtures.Worlds;
import cordon.measures.Ledger;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: how often one consignment is tried, and when it is given up. */
class F08RetriesTest {
    /** A post by the line that turns everybody back. */
    private static TextWorld turningBack(String... settings) {
        return TextWorld.of("""
                +2   | x
                +0.5 | .
                 0   | .
                -0.5 | .
                -3   | o
                """)
                .with(
                        "flows.loads.straight=false",
                        "flows.loads.perDay=4",
                        "period.days=80",
                        "organisations.gang.patienceDays=3",
                        "modes.foot.turnBackChance=1",
                        "guards.posts=[{id: p, fromKm: 0, toKm: 1, spacingKm: 0.2, offsetKm: 0.05, sightNightKm: 1, sightDayKm: 1, speedKmh: 100}]")
                .with(settings);
    }

    private static TextWorld people(String... settings) {
        return Worlds.walk()
                .with(
                        "flows.loads.perDay=20",
                        "commodities.goods.people=true",
                        "guards.checks=[{id: all, fromKm: 0, toKm: 1, chance: 1}]",
                        "organisations.gang.learning.on=false")
                .with(settings);
    }

    private static Map<Long, List<Event.SetOut>> tries(Story story, double beforeDay) {
        Map<Long, Double> demanded = story.all(Event.Demanded.class).stream()
                .collect(Collectors.toMap(Event.Demanded::consignment, Event.Demanded::atMin));
        return story.all(Event.SetOut.class).stream()
                .filter(e -> demanded.get(e.consignment()) < beforeDay * 1440)
                .collect(Collectors.groupingBy(Event.SetOut::consignment));
    }

    /** Ends of the attempts at each consignment demanded before a day, but of those that got through. */
    private static Map<Long, List<Event.Ended>> returns(Story story, double beforeDay) {
        var ends = story.all(Event.Ended.class).stream().collect(Collectors.groupingBy(Event.Ended::consignment));
        ends.keySet().retainAll(tries(story, beforeDay).keySet());
        ends.values().removeIf(all -> all.stream().anyMatch(e -> e.outcome() != Outcome.TURNED_BACK));
        return ends;
    }

    /** Within three days of patience: at once, and twice a day and 30 minutes of walking later; then it is given up, not deterred. */
    @Test
    void whatCameBackIsGivenUp() {
        Story story = turningBack().story();
        var returns = returns(story, 75);
        assertThat(returns.values())
                .hasSizeGreaterThan(150)
                .extracting(List::size)
                .containsOnly(3);
        assertThat(story.all(Event.NotSent.class)).allMatch(e -> e.why() == NotSentWhy.GIVEN_UP);
        assertThat(story.all(Event.NotSent.class))
                .extracting(Event.NotSent::consignment)
                .containsAll(returns.keySet());
    }

    @Test
    void atMostOneRetry() {
        Story story = turningBack("flows.loads.retries.most=1").story();
        var returns = returns(story, 75);
        assertThat(returns.values())
                .hasSizeGreaterThan(150)
                .extracting(List::size)
                .containsOnly(2);
        assertThat(story.all(Event.NotSent.class))
                .extracting(Event.NotSent::consignment)
                .containsAll(returns.keySet());
    }

    /** Whoever was demanded before the date may try as often as then, whoever was demanded since not at all. */
    @Test
    void aDatedChangeHoldsForWhatIsDemandedSince() {
        Story story = turningBack(
                        "interventions=[{id: strict, date: 2024-04-10T00:00, set: {flows.loads.retries.most: '0'}}]")
                .story();
        Map<Long, Double> demanded = story.all(Event.Demanded.class).stream()
                .collect(Collectors.toMap(Event.Demanded::consignment, Event.Demanded::atMin));
        var returns = returns(story, 75);
        assertThat(returns).hasSizeGreaterThan(150);
        returns.forEach((consignment, all) -> assertThat(all).hasSize(demanded.get(consignment) < 40 * 1440 ? 3 : 1));
    }

    /** Of those whose first attempt came back, half make a second. */
    @Test
    void halfGiveUpAfterAReturn() {
        Story story = turningBack("flows.loads.retries.giveUpAfterTurnBack=0.5", "period.days=400")
                .story();
        var first = story.all(Event.Ended.class).stream()
                .filter(e -> e.outcome() == Outcome.TURNED_BACK && e.atMin() < 395 * 1440)
                .map(Event.Ended::consignment)
                .distinct()
                .toList();
        var sent = story.all(Event.SetOut.class).stream().collect(Collectors.groupingBy(Event.SetOut::consignment));
        double again = first.stream().filter(c -> sent.get(c).size() > 1).count();
        assertThat(first).hasSizeGreaterThan(1000);
        assertThat(again / first.size()).isCloseTo(0.5, within(3.2905 * Math.sqrt(0.25 / first.size())));
    }

    /** People who are always caught try a day after each capture, three times in all, and end in the book of the seized. */
    @Test
    void whoWasCaughtTriesAgainADayLater() {
        Story story =
                people("flows.loads.retries={most: 2, giveUpAfterCapture: 0}").story();
        var tries = tries(story, 15);
        assertThat(tries).hasSizeGreaterThan(200);
        double walkMin = 30;
        tries.forEach((c, sent) -> {
            assertThat(sent).hasSize(3);
            assertThat(sent.get(2).atMin() - sent.get(1).atMin()).isCloseTo(1440 + walkMin, within(1e-6));
        });
        assertThat(story.all(Event.NotSent.class)).isEmpty();
    }

    /** A seized load is gone; only people try again. */
    @Test
    void goodsAreNotTriedAgain() {
        Story story = people("commodities.goods.people=false", "flows.loads.retries={giveUpAfterCapture: 0}")
                .story();
        assertThat(tries(story, 20))
                .hasSizeGreaterThan(200)
                .allSatisfy((c, sent) -> assertThat(sent).hasSize(1));
    }

    /** Ten people, four at a time: the three parties of a consignment are caught and go again by themselves, each as often as it may. */
    @Test
    void eachLoadIsTriedAgainByItself() {
        Story story = people(
                        "flows.loads.retries={most: 2, giveUpAfterCapture: 0}", "modes.foot.load.capacity={goods: 4}")
                .story();
        var tries = tries(story, 15);
        assertThat(tries).hasSizeGreaterThan(200);
        tries.forEach((c, sent) -> {
            assertThat(sent).hasSize(3 * 3);
            assertThat(sent).allMatch(e -> Math.abs(e.quantity() - 10 / 3.0) < 1e-12);
        });
        assertThat(story.all(Event.NotSent.class)).isEmpty();
    }

    @Test
    void theBooksBalance() {
        for (TextWorld world : List.of(
                people(
                        "flows.loads.retries={most: 3, giveUpAfterCapture: 0.3}",
                        "guards.checks.all.chance=0.5",
                        "modes.foot.load.capacity={goods: 4}"),
                turningBack("flows.loads.retries.giveUpAfterTurnBack=0.3"),
                people(
                        "flows.loads.retries={most: 3, giveUpAfterCapture: 0.3}",
                        "guards.checks.all.chance=0.6",
                        "organisations.gang.learning.on=true",
                        "flows.loads.replacement=0.5"))) {
            var scenario = world.scenario();
            Ledger ledger = new Ledger(scenario);
            assertThatCode(() -> Runs.run(scenario, event -> {
                        ledger.on(event);
                        ledger.check();
                    }))
                    .doesNotThrowAnyException();
        }
    }

    /** All are caught and give up; with `replacement` 1 others ask in the place of each of them a day later, with 0 nobody does. */
    @Test
    void othersMayTakeThePlaceOfPeopleWhoGiveUp() {
        String[] giveUp = {"flows.loads.retries={giveUpAfterCapture: 1}", "flows.loads.replacementLagDays=1"};
        Story others = people(giveUp).with("flows.loads.replacement=1").story();
        List<Double> caught = others.all(Event.Ended.class).stream()
                .filter(e -> e.outcome() == Outcome.SEIZED)
                .map(e -> e.atMin() + 1440)
                .filter(at -> at < others.scenario().start().period().days() * 1440)
                .toList();
        assertThat(caught).hasSizeGreaterThan(100);
        assertThat(others.all(Event.Demanded.class).stream().map(Event.Demanded::atMin))
                .containsAll(caught);
        Story nobody = people(giveUp).with("flows.loads.replacement=0").story();
        assertThat(nobody.all(Event.Demanded.class).size())
                .isEqualTo(others.all(Event.Demanded.class).size() - caught.size());
    }
}
