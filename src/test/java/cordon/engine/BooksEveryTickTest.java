package cordon.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.EventSink;
import cordon.fixtures.Runs;
import cordon.measures.Ledger;
import cordon.measures.Measures;
import cordon.scenario.TimedScenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever was demanded is somewhere, at every tick, in count, quantity and value. */
class BooksEveryTickTest {
    @ParameterizedTest
    @CsvSource({
        "tutorial,30,90",
        "interventions,0,90",
        "iraq-syria,10,20",
        "benchmarks/load,0,20",
        "history/2018,0,10",
        "history/post-december-2024,0,10"
    })
    void balance(String config, int warmUp, int days) {
        TimedScenario scenario = Runs.scenario(config, "period.warmUpDays=" + warmUp, "period.days=" + days);
        Ledger ledger = new Ledger(scenario);
        Stage stage = Stage.of(scenario);
        Measures measures = new Measures(scenario.start(), stage.frontier().lengthKm());
        BorderSim sim = new BorderSim(stage, scenario.start().period().seed(), EventSink.all(ledger, measures));
        long ticks = 0;
        while (sim.tick()) {
            ledger.check();
            ticks++;
        }
        ledger.check(measures.result());
        assertThat(ticks).isEqualTo((warmUp + days) * 288L - 1);
        assertThat(measures.result().commodities())
                .anyMatch(row -> row.outcomes().attempts().count() > 50);
    }
}
