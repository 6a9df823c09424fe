package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.fixtures.Runs;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.measures.Ledger;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: what is believed risky goes as several smaller parties on several nights. */
class F05SplitTest {
    private static TextWorld world(String... settings) {
        return TextWorld.of("""
                +2 | xxx
                 0 | ...
                -3 | oxo
                """)
                .with(
                        "flows.loads.straight=false",
                        "flows.loads.from={fromKm: 0.5, toKm: 2.5, offsetKm: -3}",
                        "flows.loads.to={fromKm: 0.5, toKm: 2.5, offsetKm: 2}",
                        "flows.loads.perDay=20",
                        "organisations.gang.learning.on=false")
                .with(settings);
    }

    private static final String SPLIT = "organisations.gang.splitting={aboveRisk: 0.05, parties: 4, nights: 2}";

    /** Ten boxes believed at 1 in 10: four parties of 2.5 boxes, two at once and two a day later, each over a lane of its own choice. */
    @Test
    void fourPartiesOnTwoNights() {
        Story story = world(SPLIT).story();
        Map<Long, Double> demanded = story.all(Event.Demanded.class).stream()
                .collect(Collectors.toMap(Event.Demanded::consignment, Event.Demanded::atMin));
        Map<Long, List<Event.SetOut>> parties = story.all(Event.SetOut.class).stream()
                .filter(e -> demanded.get(e.consignment()) < 18 * 1440)
                .collect(Collectors.groupingBy(Event.SetOut::consignment));
        assertThat(parties).hasSizeGreaterThan(300);
        parties.forEach((consignment, sent) -> {
            assertThat(sent).hasSize(4).allMatch(e -> e.quantity() == 2.5);
            double from = demanded.get(consignment);
            assertThat(sent.stream().map(e -> Math.round(e.atMin() - from))).containsExactly(0L, 0L, 1440L, 1440L);
        });
        assertThat(parties.values().stream()
                        .filter(sent ->
                                sent.stream().map(Event.SetOut::km).distinct().count() > 1)
                        .count())
                .isGreaterThan(parties.size() / 2);
    }

    @Test
    void belowTheThresholdNothingIsSplit() {
        Story whole = world().story();
        Story below = world("organisations.gang.splitting={aboveRisk: 0.11, parties: 4, nights: 2}")
                .story();
        assertThat(below.events()).isEqualTo(whole.events());
    }

    /** A whole one is worth its 300 USD of fixed costs, a fifth that brings 120 is not: all parts stay, and each is a fifth of a consignment that is deterred, not one more. */
    @Test
    void partsThatStayAreSharesOfOneConsignment() {
        TextWorld dear = world(
                "organisations.gang.splitting={aboveRisk: 0.05, parties: 5, nights: 1}",
                "organisations.gang.attitude={kind: expected-utility}",
                "organisations.gang.patienceDays=2",
                "modes.foot.load={partyUsd: 300}");
        Story story = dear.story();
        Map<String, Double> measured = story.summary();
        double boxes = story.all(Event.NotSent.class).stream()
                .mapToDouble(Event.NotSent::quantity)
                .sum();
        double demanded = measured.get("demanded");
        assertThat(story.all(Event.SetOut.class)).isEmpty();
        assertThat(demanded).isGreaterThan(300);
        assertThat(measured.get("deterred")).isCloseTo(boxes / 10, within(1e-9));
        assertThat(measured.get("deterredShare")).isGreaterThan(0.8).isLessThanOrEqualTo(1);
    }

    /** The books balance after every event, with parts that are seized, delivered, stay and are given up. */
    @Test
    void theBooksBalance() {
        var scenario = world(
                        SPLIT,
                        "modes.foot.turnBackChance=0.5",
                        "guards.posts=[{id: p, fromKm: 0, toKm: 3, spacingKm: 1, offsetKm: 0.2, sightNightKm: 1, sightDayKm: 1}]",
                        "modes.foot.arrestChance=0.5",
                        "organisations.gang.patienceDays=1",
                        "organisations.gang.choiceNoise=1",
                        "flows.loads.quantity={median: 10, sigma: 0.7}")
                .scenario();
        Ledger ledger = new Ledger(scenario);
        assertThatCode(() -> Runs.run(scenario, event -> {
                    ledger.on(event);
                    ledger.check();
                }))
                .doesNotThrowAnyException();
    }

    /** Half the load, half the value and half the noise: a toll of travel weighs twice as much for a part. */
    @Test
    void aPartIsWorthItsShare() {
        String dear = "modes.foot.usdPerHour=180";
        Story whole = world(dear, "organisations.gang.choiceNoise=0.001").story();
        Story split = world(dear, "organisations.gang.choiceNoise=0.001", SPLIT).story();
        assertThat(whole.parties()).isGreaterThan(300);
        // 340 USD expected for the whole, 85 for a quarter; the way takes 5/6 h and costs 150
        assertThat(split.parties()).isZero();
        assertThat(split.all(Event.NotSent.class)).allMatch(e -> Math.abs(e.quantity() - 2.5) < 1e-9);
        assertThat(whole.all(Event.SetOut.class).get(0).quantity()).isCloseTo(10, within(1e-9));
    }

    /** To go round costs the whole 220 USD: it would rather pay 150 on the way over, and is split. A quarter goes round for 55, and earns 45. */
    @Test
    void aPartGoesRoundForItsShare() {
        Story story = world(
                        SPLIT,
                        "modes.foot.usdPerHour=180",
                        "organisations.gang.choiceNoise=0.001",
                        "commodities.goods.elsewhereUsd=220")
                .story();
        assertThat(story.parties()).isZero();
        assertThat(story.all(Event.NotSent.class))
                .hasSizeGreaterThan(1000)
                .allMatch(e -> e.why() == Event.NotSentWhy.DIVERTED && e.share() == 0.25);
    }
}
