package cordon.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.events.Fate;
import cordon.events.Outcome;
import cordon.events.SensorKind;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Attempts by commodity, day, fate and consignment, from a story of seven attempts. */
class OutcomesTest {
    private final RunResult result = tell();
    private final Map<String, Double> summary = result.summary();

    private static RunResult tell() {
        Measures measures = new Measures(Desk.scenario(), Desk.FRONTIER_KM);
        new Desk(measures)
                .setOut(-100, 2, 2, "in", 5, 100)
                .demanded(-10, 1, "in", 100)
                .setOut(-5, 1, 1, "in", 5, 100)
                .before(-1, 2, Outcome.TURNED_BACK, Fate.TURNED_BACK)
                .through(10, 1, Outcome.DELIVERED, Fate.NOT_IN_VIEW)
                .demanded(20, 3, "in", 40)
                .setOut(30, 3, 3, "in", 15, 40)
                .before(40, 3, Outcome.TURNED_BACK, Fate.TURNED_BACK)
                .demanded(50, 5, "out", 10)
                .setOut(60, 5, 5, "out", 24, 10)
                .through(70, 5, Outcome.DELIVERED, Fate.NOT_IN_VIEW)
                .demanded(80, 6, "out", 10)
                .setOut(90, 7, 7, "in", 5, 60)
                .setOut(1500, 4, 3, "in", 15, 40)
                .sighted(1590, 4, SensorKind.POST, "post-1")
                .through(1600, 4, Outcome.SEIZED, Fate.SEIZED)
                .notSent(2000, 6, "out", Event.NotSentWhy.DETERRED, 10)
                .setOut(2800, 8, 8, "in", 5, 60)
                .through(2879.9, 7, Outcome.ABANDONED, Fate.ESCAPED)
                .through(2880, 8, Outcome.DELIVERED, Fate.NOT_IN_VIEW);
        return measures.result();
    }

    @Test
    void warmUpAndWhatEndsAfterThePeriodDoNotCount() {
        assertThat(result.seed()).isEqualTo(7);
        assertThat(result.days()).isEqualTo(2);
        assertThat(summary).containsEntry("attempts", 5.0).containsEntry("demanded", 3.0);
    }

    @Test
    void commoditiesByOutcome() {
        assertThat(result.commodities())
                .containsExactly(
                        new RunResult.CommodityRow(
                                "pills",
                                new Tally(1, 40, 120),
                                new Outcomes(
                                        new Tally(1, 100, 300),
                                        new Tally(1, 40, 120),
                                        new Tally(1, 40, 120),
                                        new Tally(1, 60, 180)),
                                0,
                                0,
                                0,
                                0),
                        new RunResult.CommodityRow(
                                "fuel",
                                new Tally(2, 20, 40),
                                new Outcomes(new Tally(1, 10, 20), Tally.NONE, Tally.NONE, Tally.NONE),
                                1,
                                0,
                                0,
                                0));
    }

    @Test
    void daysAddUpToTheWhole() {
        Outcomes sum = Outcomes.NONE;
        for (RunResult.DayRow row : result.daily()) {
            sum = sum.plus(row.outcomes());
        }
        assertThat(result.daily()).hasSize(4);
        assertThat(sum.attempts()).isEqualTo(new Tally(5, 250, 740));
        assertThat(result.daily().get(0).outcomes())
                .isEqualTo(new Outcomes(new Tally(1, 100, 300), Tally.NONE, new Tally(1, 40, 120), Tally.NONE));
        assertThat(result.daily().get(1))
                .isEqualTo(new RunResult.DayRow(
                        0, "fuel", new Outcomes(new Tally(1, 10, 20), Tally.NONE, Tally.NONE, Tally.NONE)));
        assertThat(result.daily().get(2).outcomes())
                .isEqualTo(new Outcomes(Tally.NONE, new Tally(1, 40, 120), Tally.NONE, new Tally(1, 60, 180)));
        assertThat(result.daily().get(3).outcomes()).isEqualTo(Outcomes.NONE);
    }

    @Test
    void funnelAddsUpToTheAttempts() {
        assertThat(result.funnel().keySet()).containsExactly(Fate.values());
        assertThat(result.funnel())
                .containsEntry(Fate.NOT_IN_VIEW, 2L)
                .containsEntry(Fate.TURNED_BACK, 1L)
                .containsEntry(Fate.SEIZED, 1L)
                .containsEntry(Fate.ESCAPED, 1L);
        assertThat(result.funnel().values().stream().mapToLong(n -> n).sum()).isEqualTo(5);
    }

    @Test
    void ratesByHand() {
        assertThat(summary)
                .containsEntry("deliveredPerDay", 1.0)
                .containsEntry("deterredShare", 1.0 / 3)
                .containsEntry("treasuryLossUsd", 2.5)
                .containsEntry("inward.attempts", 4.0)
                .containsEntry("outward.attempts", 1.0)
                .containsEntry("pills.seizureRateByAttempts", 0.25)
                .containsEntry("fuel.seizureRateByAttempts", 0.0)
                .containsEntry("pills.seizureRateByQuantity", 40.0 / 240)
                .containsEntry("pills.seizureRateByValue", 120.0 / 720)
                .containsEntry("pills.seizureRateByConsignments", 1.0 / 3)
                .containsEntry("pills.seizedQuantity", 40.0)
                .containsEntry("pills.deliveredQuantityPerDay", 50.0)
                .containsEntry("fuel.deterred", 1.0)
                .containsEntry("fuel.deterredShare", 0.5)
                .containsEntry("pills.deterredShare", 0.0);
    }

    /** Tablets, litres and people are never one number: of rates, only those of one commodity, and what the agency's books compare with. */
    @Test
    void noRateIsOverAllCommodities() {
        assertThat(summary.keySet())
                .noneMatch(name -> name.startsWith("seizureRate") || name.contains("ward.seizureRate"));
    }

    /** From noon on: five minutes before it, 30 and 60 and 90 minutes after it, and an hour after the next one. */
    @Test
    void byTheHourOfSettingOut() {
        assertThat(summary)
                .containsEntry("setOut.10", 0.0)
                .containsEntry("setOut.11", 1.0)
                .containsEntry("setOut.12", 1.0)
                .containsEntry("setOut.13", 3.0)
                .containsEntry("setOut.14", 0.0);
    }

    @Test
    void seizuresHavePlacesAndUnseizedPassagesAreCounted() {
        assertThat(result.seizures()).containsExactly(new RunResult.Seizure("pills", 15.5, 2.5, 40, 120));
        assertThat(result.unseizedPassages()).isEqualTo(3);
    }

    @Test
    void withoutEventsRatesAreMissingAndCountsAreZero() {
        Map<String, Double> empty =
                new Measures(Desk.scenario(), Desk.FRONTIER_KM).result().summary();
        assertThat(empty).containsEntry("attempts", 0.0);
        for (String rate :
                new String[] {"pills.seizureRateByAttempts", "reportedRate", "spreadLanes", "costPerSeizureUsd"}) {
            assertThat(empty.get(rate)).as(rate).isNaN();
        }
        assertThat(empty.get("teamUtilisation")).isCloseTo(0, within(0.0));
    }
}
