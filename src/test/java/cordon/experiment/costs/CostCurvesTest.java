package cordon.experiment.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cordon.experiment.RefusedException;
import cordon.scenario.Scenario;
import cordon.scenario.TimedScenario;
import cordon.scenario.yaml.ScenarioReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CostCurvesTest {
    private static final double KM = 20;
    private static final String YAML = """
            title: A bit of everything
            frontier: {straightKm: 20}
            period: {start: 2024-03-01T00:00, days: 2}
            grid: {cellKm: 1, depthKm: 4}
            modes:
              - {id: foot, target: human, ways: [open], speedKmh: 4}
            commodities:
              - {id: goods, name: Goods, unit: boxes, direction: inward, originUsd: 20, destinationUsd: 60}
            organisations:
              - {id: gang}
            flows:
              - {id: a, organisation: gang, commodity: goods, modes: [foot], straight: true, perDay: 30,
                 from: {fromKm: 0, toKm: 20, offsetKm: -2}, to: {fromKm: 0, toKm: 20, offsetKm: 2}}
              - {id: b, organisation: gang, commodity: goods, modes: [foot], straight: true, perDay: 10,
                 from: {fromKm: 0, toKm: 20, offsetKm: -2}, to: {fromKm: 0, toKm: 20, offsetKm: 2}}
            sensing:
              optics: [{id: eye, law: definite-range, rangeKm: 0.5}]
              towers: [{id: row, optic: eye, fromKm: 0, toKm: 20, spacingKm: 4, cameras: 2}]
            guards:
              posts: [{id: posts, fromKm: 0, toKm: 20, spacingKm: 2, sightNightKm: 0.1, sightDayKm: 0.1}]
              patrols:
                - {id: beats, fromKm: 0, toKm: 20, beatKm: 5, sightNightKm: 0.1, sightDayKm: 0.1}
                - {id: some, fromKm: 0, toKm: 20, beatKm: 5, count: 3, sightNightKm: 0.1, sightDayKm: 0.1}
              teams: [{id: teams, fromKm: 0, toKm: 20, spacingKm: 10}]
            """;

    /** 30 + 10 a day; 10 posts, 4 + 3 patrols and 2 teams; 5 towers of 2 cameras; 20 columns of 8 cells; 5 min. */
    @Test
    void amountsAreThoseOfTheScenario() {
        assertThat(amounts(read(List.of()).start())).containsExactly(40, 19, 10, 160, 5);
    }

    @Test
    void eachFactorScalesItselfAndNothingElse() {
        assertThat(scaled(CostFactor.PARTIES, 4)).containsExactly(160, 19, 10, 160, 5);
        assertThat(scaled(CostFactor.UNITS, 2)).containsExactly(40, 38, 10, 160, 5);
        assertThat(scaled(CostFactor.CAMERAS, 2)).containsExactly(40, 19, 20, 160, 5);
        assertThat(scaled(CostFactor.CELLS, 4)).containsExactly(40, 19, 10, 640, 5);
        assertThat(scaled(CostFactor.TICK, 0.5)).containsExactly(40, 19, 10, 160, 2.5);
    }

    @Test
    void measuresEachPointAndTellsHowFarItIs() {
        List<Double> told = new ArrayList<>();
        CostCurves.Plan plan =
                new CostCurves.Plan(List.of(CostFactor.TICK, CostFactor.PARTIES), List.of(4.0, 1.0, 1.0), 2, 0);
        CostCurves curves = CostCurves.measure(plan, CostCurvesTest::read, told::add);
        assertThat(told).containsExactly(0.25, 0.5, 0.75, 1.0);
        assertThat(curves.factors()).containsExactly(CostFactor.TICK, CostFactor.PARTIES);
        assertThat(curves.of(CostFactor.PARTIES)).extracting(CostPoint::amount).containsExactly(40.0, 160.0);
        assertThat(curves.points()).allSatisfy(point -> {
            assertThat(point.seconds()).isPositive();
            assertThat(point.most()).isGreaterThanOrEqualTo(point.seconds());
        });
    }

    @Test
    void theTableHoldsThePointsAndTheirSlope() {
        CostCurves curves = new CostCurves(
                List.of(
                        new CostPoint(CostFactor.PARTIES, 1, 40, 0.5, 0.75),
                        new CostPoint(CostFactor.PARTIES, 4, 160, 1, 1.5)),
                3);
        assertThat(curves.law(CostFactor.PARTIES).exponent()).isCloseTo(0.5, within(1e-12));
        assertThat(curves.csv())
                .hasLineCount(3)
                .startsWith("factor,times,amount,unit,runs,leastSecondsPerYear,mostSecondsPerYear,slope\n")
                .endsWith("parties,4.000000,160.000000,\"consignments a day\",3,1.000000,1.500000,0.500000\n");
    }

    @Test
    void refusesWhatCannotBeMeasured() {
        List<CostFactor> cameras = List.of(CostFactor.CAMERAS);
        assertThatThrownBy(() -> new CostCurves.Plan(cameras, List.of(2.0, 2.0), 1, 0))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("--times needs two different numbers");
        assertThatThrownBy(() -> new CostCurves.Plan(cameras, List.of(0.0, 2.0), 1, 0))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new CostCurves.Plan(cameras, List.of(1.0, 2.0), 0, 0))
                .hasMessageContaining("--runs must be at least 1");
        assertThatThrownBy(() -> CostCurves.measure(
                        new CostCurves.Plan(cameras, List.of(1.0, 2.0), 1, 0), CostCurvesTest::blind, share -> {}))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("the scenario has no cameras");
    }

    private static double[] scaled(CostFactor factor, double times) {
        return amounts(read(factor.overrides(read(List.of()).start(), times)).start());
    }

    private static double[] amounts(Scenario scenario) {
        return List.of(CostFactor.values()).stream()
                .mapToDouble(factor -> factor.amount(scenario, KM))
                .toArray();
    }

    private static TimedScenario read(List<String> overrides) {
        return ScenarioReader.readText("everything", YAML, overrides);
    }

    private static TimedScenario blind(List<String> overrides) {
        List<String> all = new ArrayList<>(overrides);
        all.add("sensing.towers=[]");
        return read(all);
    }
}
