package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.fixtures.Story;
import cordon.fixtures.Worlds;
import cordon.measures.PartyRecords;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * FEATURE UNDER TEST: a dated change of a flow or its commodity, such as of prices or of who sends, reaches decisions and books with the first
 * consignment that is demanded after it.
 */
class I09BooksFollowDatesTest {
    private static final double DATE_MIN = 10 * 1440;
    private static final String DEAR = "gates.G1.tollUsd={pickup: 500}";

    /** A load of 10 units is bought for 200 USD and sold for 600; at the militia's gate it pays a toll of 100. */
    private static Story from11March(String set, String... settings) {
        return Worlds.gate()
                .with(
                        "modes.pickup.usdPerHour=0",
                        "interventions=[{id: change, date: 2024-03-11T00:00, set: {" + set + "}}]")
                .with(settings)
                .story();
    }

    /** Loads that ended, of those demanded before the date or since. */
    private static long loads(Story story, boolean since) {
        Map<Long, Double> demanded = story.all(Event.Demanded.class).stream()
                .collect(Collectors.toMap(Event.Demanded::consignment, Event.Demanded::atMin));
        long loads = story.all(Event.Ended.class).stream()
                .filter(e -> demanded.get(e.consignment()) >= DATE_MIN == since)
                .count();
        assertThat(loads).isGreaterThan(8);
        return loads;
    }

    @Test
    void newPricesCountForNewLoads() {
        Story story = from11March("commodities.goods.originUsd: '40', commodities.goods.destinationUsd: '90',"
                + " commodities.goods.treasuryUsd: '5'");
        Map<String, Double> summary = story.summary();
        double marginUsd =
                (600 - 200) * loads(story, false) + (900 - 400) * loads(story, true) - summary.get("tollsUsd");
        assertThat(summary.get("organisation.gang.marginUsd")).isCloseTo(marginUsd, within(1e-6));
        assertThat(summary.get("treasuryLossUsd")).isCloseTo(50.0 * loads(story, true), within(1e-6));
    }

    /** The militia pays nothing at its own gate. */
    @Test
    void newSendersEarnOnNewLoads() {
        Story story = from11March("flows.loads.organisation: militia");
        Map<String, Double> summary = story.summary();
        double gangUsd = (600 - 200 - 100) * loads(story, false);
        assertThat(summary.get("organisation.gang.marginUsd")).isCloseTo(gangUsd, within(1e-6));
        assertThat(summary.get("organisation.militia.marginUsd")).isCloseTo(400.0 * loads(story, true), within(1e-6));
        assertThat(summary.get("tollsUsd")).isCloseTo(100.0 * loads(story, false), within(1e-6));
    }

    /** The records of parties name who sent each. */
    @Test
    void recordsNameTheSender() {
        Story story = from11March("flows.loads.organisation: militia");
        StringBuilder csv = new StringBuilder();
        PartyRecords records = new PartyRecords(story.scenario().start(), csv);
        story.events().forEach(records::on);
        int column = List.of(PartyRecords.HEADER.split(",")).indexOf("organisation");
        Map<String, Long> senders = csv.toString()
                .lines()
                .skip(1)
                .collect(Collectors.groupingBy(line -> line.split(",")[column], Collectors.counting()));
        assertThat(senders).containsOnly(entry("gang", loads(story, false)), entry("militia", loads(story, true)));
    }

    /** Consignments that were not sent, and those that set out, by whether they were demanded since the date. */
    private static void nobodyGoesBut(Story story, String sender, double usd) {
        Map<Long, Double> demanded = story.all(Event.Demanded.class).stream()
                .collect(Collectors.toMap(Event.Demanded::consignment, Event.Demanded::atMin));
        assertThat(story.all(Event.SetOut.class))
                .hasSizeGreaterThan(20)
                .allMatch(e -> demanded.get(e.consignment()) >= DATE_MIN)
                .allMatch(e -> e.terms().organisation().equals(sender) && e.valueUsd() == usd);
        assertThat(story.all(Event.NotSent.class))
                .allMatch(e -> demanded.get(e.consignment()) < DATE_MIN && e.why() == Event.NotSentWhy.DETERRED)
                .filteredOn(e -> e.atMin() > DATE_MIN)
                .hasSizeGreaterThan(5)
                .allMatch(e -> e.terms().organisation().equals("gang") && e.valueUsd() == 600);
    }

    /** A toll of 500 is more than the margin of 400: the gang waits, and does not go when at last others, who pay none, take the flow over. */
    @Test
    void whatWaitsKeepsItsSender() {
        nobodyGoesBut(from11March("flows.loads.organisation: militia", DEAR), "militia", 600);
    }

    /** Nor does it go when a new load is sold for 900: its own was ordered for 600. */
    @Test
    void whatWaitsKeepsItsPrices() {
        nobodyGoesBut(from11March("commodities.goods.destinationUsd: '90'", DEAR), "gang", 900);
    }
}
