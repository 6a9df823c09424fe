package cordon.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.engine.Stage;
import cordon.events.Fate;
import cordon.measures.Ledger;
import cordon.measures.RunResult;
import cordon.scenario.TimedScenario;
import cordon.scenario.yaml.ScenarioReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped configuration is accepted, runs for a month, and its books balance at the end. */
class ShippedRunsTest {
    private static final List<String> MONTH = List.of("period.days=30", "period.warmUpDays=2");

    static List<String> shipped() {
        return ScenarioReader.shipped().stream()
                .filter(name -> !name.startsWith("yaml-test")) // the reader's own samples, on the class path of tests
                .toList();
    }

    @Test
    void areMany() {
        assertThat(shipped()).contains("tutorial", "iraq-syria", "any-border", "interventions", "benchmarks/load");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void runsForAMonth(String config) {
        run(config, MONTH);
    }

    @ParameterizedTest
    @CsvSource({
        "United States of America, Mexico",
        "Mexico, United States of America",
        "Finland, Russia",
        "Jordan, Syria",
        "Serbia, Hungary"
    })
    void anyBorderRunsWithTwoOtherNames(String guarded, String neighbour) {
        List<String> overrides = new ArrayList<>(MONTH);
        overrides.add("frontier.guarded=" + guarded);
        overrides.add("frontier.neighbour=" + neighbour);
        run("any-border", overrides);
    }

    /** With other seeds than their own, over ten days. */
    @ParameterizedTest
    @MethodSource("shipped")
    void labelsAddUpUnderOtherSeeds(String config) {
        TimedScenario scenario =
                ScenarioReader.read(config, List.of("period.days=10", "period.warmUpDays=2"), new FrontierCheck());
        Stage stage = Stage.of(scenario);
        for (long seed = 501; seed <= 503; seed++) {
            labelsAddUp(Replication.run(scenario, stage, seed, share -> {}).result());
        }
    }

    /** One label for each attempt, whichever conditions are asked for first. */
    private static void labelsAddUp(RunResult result) {
        long attempts = result.summary().get("attempts").longValue();
        assertThat(sum(result.funnel())).isEqualTo(attempts);
        assertThat(sum(result.funnelOtherOrder())).isEqualTo(attempts);
        assertThat(result.funnelOtherOrder().values()).allMatch(n -> n >= 0);
    }

    private static long sum(Map<Fate, Long> funnel) {
        return funnel.values().stream().mapToLong(n -> n).sum();
    }

    private static void run(String config, List<String> overrides) {
        TimedScenario scenario = ScenarioReader.read(config, overrides, new FrontierCheck());
        Ledger ledger = new Ledger(scenario);
        long seed = scenario.start().period().seed();
        Replication run = Replication.run(scenario, Stage.of(scenario), seed, share -> {}, ledger);
        ledger.check(run.result());
        assertThat(run.result().summary().get("attempts")).isGreaterThan(100);
        labelsAddUp(run.result());
    }
}
