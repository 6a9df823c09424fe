package cordon.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.fixtures.Runs;
import cordon.scenario.TimedScenario;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The table of balances as it is written: whatever was demanded is somewhere. */
class BalanceTableTest {
    /** Twelve numbers are rounded to three decimals, or two. */
    private static final double ROUNDING = 12 * 0.0005;

    private static RunResult run(String... settings) {
        TimedScenario scenario = Runs.scenario("tutorial", settings);
        Measures measures = new Measures(scenario, 60);
        Runs.run(scenario, measures);
        return measures.result();
    }

    /** Numbers of the tutorial's only commodity, by place. */
    private static Map<String, double[]> balance(RunResult result) {
        Map<String, double[]> rows = new TreeMap<>();
        for (String line : ResultTables.balance(result).lines().skip(1).toList()) {
            List<String> cells = List.of(line.split(","));
            assertThat(cells.get(0)).isEqualTo("goods");
            double[] numbers =
                    cells.stream().skip(2).mapToDouble(Double::parseDouble).toArray();
            assertThat(rows.put(cells.get(1), numbers)).isNull();
        }
        return rows;
    }

    @Test
    void whatWasDemandedIsSomewhere() {
        Map<String, double[]> rows = balance(
                run(
                        "period.days=20",
                        "period.warmUpDays=10",
                        "places.farside.residents=1",
                        "organisations.gang.splitting={aboveRisk: 0.1, parties: 3, nights: 2}",
                        "interventions=[{id: raid, date: 2024-03-08T18:00, raid: {place: farside, guards: 9, seizeShare: 0.5}}]"));
        double[] demanded = rows.remove("demanded");
        assertThat(rows).hasSize(11);
        double[] sums = new double[3];
        rows.values().forEach(row -> {
            for (int i = 0; i < sums.length; i++) {
                assertThat(row[i]).isNotNegative();
                sums[i] += row[i];
            }
        });
        assertThat(demanded[0]).isGreaterThan(1000);
        assertThat(sums[0]).isCloseTo(demanded[0], within(ROUNDING));
        assertThat(sums[1]).isCloseTo(demanded[1], within(ROUNDING));
        assertThat(sums[2]).isCloseTo(demanded[2], within(10 * ROUNDING));
        for (String place : List.of("waiting", "under-way", "delivered", "seized", "raided")) {
            assertThat(rows.get(place)[0]).as(place).isPositive();
        }
    }

    /** Without a warm-up it agrees with the table of commodities, whose seized and lost nobody sends again here. */
    @Test
    void agreesWithTheTableOfCommodities() {
        RunResult result = run("period.days=20", "period.warmUpDays=0");
        RunResult.CommodityRow row = result.commodities().get(0);
        Map<String, double[]> rows = balance(result);
        assertThat(rows.get("demanded")[0]).isEqualTo(row.demanded().count());
        assertThat(rows.get("given-up")[0]).isCloseTo(row.givenUp(), within(ROUNDING));
        assertThat(rows.get("delivered")[1])
                .isCloseTo(row.outcomes().delivered().quantity(), within(ROUNDING));
        assertThat(rows.get("seized")[1]).isCloseTo(row.outcomes().seized().quantity(), within(ROUNDING));
    }
}
