package cordon.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.events.Outcome;
import cordon.measures.Measures;
import cordon.measures.RunResult;
import cordon.scenario.Scenario;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every margin has one owner: what all organisations earn is what trade and tolls brought in from outside, less what went out. */
class MilitiaBooksTest {
    private static final String FILE = "everything.yaml";

    /** Money that enters or leaves the organisations taken together; tolls between them do neither. */
    private static final class Outside implements EventSink {
        private final Scenario scenario;
        private final Map<Long, Double> lost = new HashMap<>();
        private double usd;

        Outside(Scenario scenario) {
            this.scenario = scenario;
        }

        @Override
        public void on(Event event) {
            if (event instanceof Event.Ended e) {
                var commodity = scenario.commodity(scenario.flow(e.flow()).commodity());
                double spent = e.outcome() == Outcome.TURNED_BACK ? 0 : e.quantity();
                usd += e.outcome() == Outcome.DELIVERED ? e.valueUsd() : 0;
                usd -= (spent + lost.getOrDefault(e.attempt(), 0.0)) * commodity.originUsd();
            } else if (event instanceof Event.VehiclesLost e) {
                lost.merge(e.attempt(), e.quantity(), Double::sum);
            } else if (event instanceof Event.NotSent e && e.why() == Event.NotSentWhy.RAIDED) {
                usd -= e.quantity()
                        * scenario.commodity(scenario.flow(e.flow()).commodity())
                                .originUsd();
            } else if (event instanceof Event.BribePaid e) {
                usd -= e.usd();
            } else if (event instanceof Event.Outlay e) {
                usd -= e.usd();
            } else if (event instanceof Event.GateReopened e) {
                usd -= e.usd();
            } else if (event instanceof Event.TunnelBegun e) {
                usd -= e.usd();
            } else if (event instanceof Event.TradeTolled e) {
                usd += e.usd();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void incomesAddUpToTheTotalMargin(long seed) {
        Bench bench = Bench.of(FILE, "period.warmUpDays=0");
        Measures measures = new Measures(bench.scenario(), 60);
        Outside outside = new Outside(bench.scenario());
        double[] trade = new double[1];
        bench.run(seed, EventSink.all(measures, outside, event -> {
            trade[0] += event instanceof Event.TradeTolled e ? e.usd() : 0;
        }));
        RunResult result = measures.result();
        double incomes = result.militias().stream()
                .mapToDouble(RunResult.MilitiaRow::incomeUsd)
                .sum();
        double sanctions = result.summary().get("organisation.gang.sanctionUsd");
        assertThat(sanctions).isPositive();
        assertThat(incomes).isCloseTo(outside.usd - sanctions, within(1e-9 * Math.abs(incomes) + 1e-6));
        assertThat(trade[0]).isPositive();
        assertThat(result.militias()).anyMatch(row -> row.gateCostUsd() > 0);
    }
}
