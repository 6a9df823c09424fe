package cordon.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.events.Event.EncounterResult;
import cordon.events.Fate;
import cordon.events.Outcome;
import cordon.events.SensorKind;
import cordon.scenario.Costs;
import cordon.scenario.Scenario;
import cordon.scenario.Way;
import cordon.scenario.yaml.ConfigTree;
import cordon.scenario.yaml.Resolver;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tolls and margins by month, costs of guarding, harm. */
class MoneyAndHarmTest {
    private final Scenario scenario = Desk.scenario();
    private final Measures measures = new Measures(scenario, Desk.FRONTIER_KM);
    private final Desk desk = new Desk(measures);

    /** January ends at minute 720. */
    @Test
    void tollsAndMarginsByMonth() {
        desk.setOut(600, 1, 1, "in", "truck", Way.GATE, "ford", 12, 1000)
                .toll(719, 1, 300)
                .on(new Event.BribePaid(730, 1, "beat-1", 50))
                .through(800, 1, Outcome.DELIVERED, Fate.BOUGHT)
                .setOut(900, 2, 2, "own", "truck", Way.GATE, "ford", 12, 100)
                .toll(910, 2, 0)
                .through(920, 2, Outcome.DELIVERED, Fate.GATE_NOT_POLICED)
                .setOut(930, 3, 3, "in", 5, 10)
                .through(940, 3, Outcome.ABANDONED, Fate.ESCAPED);
        RunResult result = measures.result();
        assertThat(result.militias())
                .containsExactly(
                        new RunResult.MilitiaRow("network", "2024-01", 0, -300, 300, 0),
                        new RunResult.MilitiaRow("network", "2024-02", 0, 3000 - 1000 - 10 - 50, 50, 0),
                        new RunResult.MilitiaRow("militia", "2024-01", 300, 0, 0, 0),
                        new RunResult.MilitiaRow("militia", "2024-02", 0, 200, 0, 0));
        assertThat(result.summary())
                .containsEntry("tollsUsd", 300.0)
                .containsEntry("bribesUsd", 50.0)
                .containsEntry("smugglerMarginUsd", 1640.0 + 200)
                .containsEntry("organisation.network.marginUsd", 1640.0)
                .containsEntry("organisation.network.paidUsd", 350.0)
                .containsEntry("organisation.militia.tollUsd", 300.0)
                .containsEntry("organisation.locals.marginUsd", 0.0)
                .containsEntry("militiaIncomeUsd", 300.0 + 200)
                .containsEntry("smugglerProfitUsd", 1640.0)
                .containsEntry("independentsIncomeUsd", 0.0);
    }

    /** Ten litres bought at 0.5 and sold at 2 USD, ten more bought and lost. */
    @Test
    void independentsEarnTheMarginOfTheirOwnLoads() {
        desk.setOut(1, 1, 1, "out", 5, 10)
                .through(2, 1, Outcome.DELIVERED, Fate.NOT_IN_VIEW)
                .setOut(3, 2, 2, "out", 5, 10)
                .sighted(4, 2, SensorKind.POST, "post-1")
                .before(5, 2, Outcome.SEIZED, Fate.SEIZED);
        assertThat(measures.result().summary())
                .containsEntry("independentsIncomeUsd", 20.0 - 5 - 5)
                .containsEntry("smugglerProfitUsd", 0.0)
                .containsEntry("militiaIncomeUsd", 0.0);
    }

    /** With 10 % on everything 40 USD for craft cost 4 more, a tunnel of 500 USD costs 50 more; neither is part of what was outlaid. */
    @Test
    void sanctionsBearOnOutlaysToo() {
        desk.on(new Event.Sanctioned(0, "network", 0.1))
                .setOut(1, 1, 1, "in", 5, 0)
                .on(new Event.Outlay(2, 1, 40))
                .on(new Event.TunnelBegun(3, "shaft", "network", 5, 500))
                .before(4, 1, Outcome.TURNED_BACK, Fate.TURNED_BACK);
        assertThat(measures.result().summary())
                .containsEntry("organisation.network.sanctionUsd", 54.0)
                .containsEntry("organisation.network.marginUsd", -(40.0 + 500) - 54);
    }

    /** The site has grown for 32 days at 1 km a month of 30.4375 days; what lies beyond km 25 does not exist. */
    @Test
    void holdingsByHand() {
        Holdings holdings = Holdings.of(scenario, Desk.FRONTIER_KM);
        double siteKm = 32 / 30.4375;
        assertThat(holdings.barrierKm()).isCloseTo(10 + siteKm, within(1e-9));
        assertThat(holdings.barrierUsd()).isCloseTo(100_000 + 9000 * siteKm, within(1e-6));
        assertThat(holdings.towers()).isEqualTo(2);
        assertThat(holdings.posts()).isEqualTo(2);
        assertThat(holdings.patrols()).isEqualTo(3);
        assertThat(holdings.teams()).isEqualTo(2);
        assertThat(holdings.seats()).isEqualTo(2 * 2 + 2 * 3 + 4 + 2 * 5 + 6);
    }

    /** Annuity factors at 5 %: 0.0802426 over 20 years, 0.1295046 over 10, 0.2309748 over 5. The site grows from 30 to 32 days of work. */
    @Test
    void costsByHand() {
        assertThat(Holdings.annuity(0.05, 20)).isCloseTo(0.0802426, within(1e-7));
        assertThat(Holdings.annuity(0.05, 10)).isCloseTo(0.1295046, within(1e-7));
        assertThat(Holdings.annuity(0.05, 5)).isCloseTo(0.2309748, within(1e-7));
        assertThat(Holdings.annuity(0, 8)).isEqualTo(0.125);
        double capitalUsd = 100_000 + 9000 * 32 / 30.4375 + 200_000 + 200_000;
        double meanBarrierUsd = 100_000 + 9000 * 31 / 30.4375;
        double yearlyUsd = meanBarrierUsd * (0.0802426 + 0.1)
                + 200_000 * (0.1295046 + 0.1)
                + 200_000 * (0.2309748 + 0.1)
                + 30 * 4 * 1000;
        desk.setOut(1, 1, 1, "in", 5, 1)
                .sighted(2, 1, SensorKind.POST, "post-1")
                .through(3, 1, Outcome.SEIZED, Fate.SEIZED);
        Map<String, Double> summary = measures.result().summary();
        assertThat(summary).containsEntry("guards", 120.0).containsEntry("teams", 2.0);
        assertThat(summary.get("guardCapitalUsd")).isCloseTo(capitalUsd, within(1e-6));
        assertThat(summary.get("guardCostUsdPerYear")).isCloseTo(yearlyUsd, within(0.1));
        assertThat(summary.get("costPerSeizureUsd")).isCloseTo(yearlyUsd * 2 / 365.25, within(0.001));
    }

    /** Three drones on 8 km each and the sensors at 1, 3, 5 and 7 km for 5 years, the checkpoint for 20; of the others nothing lies before km 25. */
    @Test
    void eyesAndCheckpointsAreCapitalToo() {
        String text = Desk.TEXT
                .replace(
                        "sensing:\n",
                        "sensing:\n  drones: [{id: d, fromKm: 0, toKm: 40, sectorKm: 8}]\n"
                                + "  ground: [{id: g, fromKm: 0, toKm: 8, spacingKm: 2},"
                                + " {id: far, form: line, fromKm: 30, toKm: 40, spacingKm: 1}]\n")
                .replace(
                        "guards:\n",
                        "guards:\n  checkpoints: [{id: near, km: 5, offsetKm: 3}, {id: far, km: 26, offsetKm: 3}]\n");
        Costs costs = scenario.costs();
        Holdings before = Holdings.of(scenario, Desk.FRONTIER_KM);
        Holdings after =
                Holdings.of(ConfigTree.read("desk", text, Resolver.none()).bind(Scenario.class), Desk.FRONTIER_KM);
        double movableUsd = 3 * 100_000 + 4 * 3000;
        assertThat(after.capitalUsd(costs) - before.capitalUsd(costs)).isCloseTo(movableUsd + 50_000, within(1e-6));
        assertThat(after.usdPerYear(costs) - before.usdPerYear(costs))
                .isCloseTo(movableUsd * (0.2309748 + 0.1) + 50_000 * (0.0802426 + 0.1) + 6 * 4 * 1000, within(0.1));
    }

    @Test
    void harmOnEverySide() {
        desk.setOut(1, 1, 1, "in", 5, 1)
                .on(new Event.Encounter(2, 1, "beat-1", EncounterResult.ESCAPED, 1, 2))
                .setOut(3, 2, 2, "own", 5, 1)
                .on(new Event.Encounter(4, 2, "beat-1", EncounterResult.REPELLED, 3, 4))
                .on(new Event.Encounter(5, 2, "beat-2", EncounterResult.STOOD_OFF, 0, 0))
                .on(new Event.CivilianStopped(5, 8))
                .before(6, 2, Outcome.TURNED_BACK, Fate.TURNED_BACK);
        assertThat(measures.result().summary())
                .containsEntry("harm.state.casualties", 4.0)
                .containsEntry("harm.militia.casualties", 4.0)
                .containsEntry("harm.smugglers.casualties", 2.0)
                .containsEntry("harm.civilians.casualties", 0.0)
                .containsEntry("harm.state.stops", 0.0)
                .containsEntry("harm.militia.stops", 1.0)
                .containsEntry("harm.smugglers.stops", 1.0)
                .containsEntry("harm.carried.stops", 0.0)
                .containsEntry("harm.civilians.stops", 1.0)
                .containsEntry("harm.state.exposed", 30.0)
                .containsEntry("harm.militia.exposed", 4.0 + 2)
                .containsEntry("harm.smugglers.exposed", 0.0)
                .containsEntry("harm.civilians.exposed", 750.0)
                .containsEntry("harm.state.truckWaitMeanMin", 0.0);
    }

    @Test
    void peopleAreStoppedWithThoseWhoCarryThem() {
        Event.Terms ofPeople = new Event.Terms("network", 1, 0, true);
        desk.on(new Event.SetOut(1, 1, 1, "in", ofPeople, "foot", Way.OPEN, "", 5, 3, 9, 0, 4))
                .on(new Event.Encounter(2, 1, "beat-1", EncounterResult.ESCAPED, 0, 0));
        assertThat(measures.result().summary())
                .containsEntry("harm.smugglers.stops", 1.0)
                .containsEntry("harm.carried.stops", 1.0);
    }

    @Test
    void nothingIsHeldBeyondTheFrontier() {
        assertThat(Holdings.of(Desk.scenario(), 12).patrols()).isEqualTo(2);
        assertThat(Holdings.of(Desk.scenario(), 25).patrols()).isEqualTo(3);
    }
}
