package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.measures.Ledger;
import cordon.measures.Measures;
import cordon.measures.RunResult;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: when a wall goes up, free choice turns to what the wall does not stop. */
class I07WallCallsForthTest {
    private static final double NOISE = 40;

    /** Walkers, balloons and a tunnel; the wall stands from the fiftieth of 100 days on. */
    private static final Story STORY = TextWorld.of("""
            +2 | x
             0 | .
            -3 | o
            """)
            .with(
                    "period.days=100",
                    "grid.optionKm=1",
                    "flows.loads.straight=false",
                    "flows.loads.perDay=40",
                    "flows.loads.modes=[foot, balloon, digger]",
                    "organisations.gang={id: gang, choiceNoise: 0.1, priorSeized: 100, priorSafe: 900, halfLifeDays: 0.1, "
                            + "tunnels: [{id: hole, km: 0.5, dug: true, foundPerDay: 0, foundPerUse: 0, "
                            + "partiesPerDay: 1000, passMin: 0, mouthKm: 0}]}",
                    "modes=[{id: foot, target: human, ways: [open], speedKmh: 6, usdPerHour: 120}, "
                            + "{id: pickup, target: vehicle, ways: [open], speedKmh: 30}, "
                            + "{id: truck, target: vehicle, ways: [crossing], speedKmh: 30}, "
                            + "{id: balloon, target: human, ways: [open], speedKmh: 6, crew: 0, load: {partyUsd: 130}, craft: {flight: {}}}, "
                            + "{id: digger, target: human, ways: [tunnel], speedKmh: 6, load: {partyUsd: 150}}]",
                    "interventions=[{id: wall, name: Wall, date: 2024-04-20T00:00, "
                            + "set: {barriers.sections: '[{id: wall, fromKm: 0, toKm: 1, layers: [wall]}]'}}]")
            .story();

    private static double share(String mode, double fromDay, double toDay) {
        var sent = STORY.all(Event.SetOut.class).stream()
                .filter(e -> e.atMin() >= 1440 * fromDay && e.atMin() < 1440 * toDay)
                .toList();
        return sent.stream().filter(e -> e.mode().equals(mode)).count() / (double) sent.size();
    }

    /**
     * Ten boxes are worth 600 and cost 200; at a believed risk of 0.1 that leaves 340 USD. The 5 km are 100 USD to a walker and the wall
     * 40 more; a balloon costs 130, the tunnel's party 150. Logit with a noise of 40 USD; belief moves by less than 0.004 in a day, 2.4 USD
     * or 1.5 % of a share, which is added to 99.9 % of sampling error.
     */
    @Test
    void sharesFollowTheLogit() {
        double[] before = {Math.exp(-100 / NOISE), Math.exp(-130 / NOISE), Math.exp(-150 / NOISE)};
        double[] after = {Math.exp(-140 / NOISE), before[1], before[2]};
        String[] modes = {"foot", "balloon", "digger"};
        for (int i = 0; i < 3; i++) {
            check(share(modes[i], 0, 50), before[i] / (before[0] + before[1] + before[2]));
            check(share(modes[i], 50, 100), after[i] / (after[0] + after[1] + after[2]));
        }
        assertThat(share("balloon", 50, 100)).isGreaterThan(share("balloon", 0, 50) + 0.1);
        assertThat(share("digger", 50, 100)).isGreaterThan(share("digger", 0, 50) + 0.05);
    }

    private static void check(double share, double p) {
        assertThat(share).isCloseTo(p, within(3.29 * Math.sqrt(p * (1 - p) / 2000) + 0.015));
    }

    /** The headlines say the same, and the books balance. */
    @Test
    void inTheHeadlines() {
        Measures measures = new Measures(STORY.scenario().start(), 1);
        Ledger ledger = new Ledger(STORY.scenario());
        STORY.events().forEach(event -> {
            measures.on(event);
            ledger.on(event);
        });
        RunResult result = measures.result();
        ledger.check(result);
        double ended = STORY.all(Event.Ended.class).size();
        double flown = STORY.all(Event.Ended.class).stream()
                .filter(e -> e.mode().equals("balloon"))
                .count();
        assertThat(result.summary().get("attempts.balloon")).isEqualTo(flown).isPositive();
        assertThat(result.summary().get("shareTunnel"))
                .isCloseTo(result.summary().get("attempts.digger") / ended, within(1e-12))
                .isPositive();
        assertThat(result.summary().get("tunnelDaysOpen")).isCloseTo(100, within(1e-9));
        assertThat(result.passages()).anyMatch(row -> row.id().equals("hole"));
    }
}
