package cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.engine.Work;
import cordon.experiment.Replication;
import cordon.frontier.Frontier;
import cordon.measures.Outcomes;
import cordon.measures.RunResult;
import cordon.measures.Tally;
import cordon.scenario.Scenario;
import cordon.scenario.yaml.ScenarioReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTextTest {
    private static final Outcomes ALL = new Outcomes(
            new Tally(600, 60_000, 0), new Tally(300, 20_000, 0), new Tally(80, 8_000, 0), new Tally(20, 2_000, 0));
    private static final Outcomes GATE = new Outcomes(new Tally(250, 0, 0), Tally.NONE, Tally.NONE, Tally.NONE);
    private static final Outcomes LANE = new Outcomes(new Tally(750, 0, 0), Tally.NONE, Tally.NONE, Tally.NONE);
    private static final Map<String, Double> SUMMARY = Map.of(
            "trueRateInward", 0.3,
            "reportedRate", 0.62,
            "reportedCaught", 310.0,
            "reportedGotAway", 190.0,
            "tollsUsd", 1_250_000.0,
            "bribesUsd", 4_560.0,
            "guardCostUsdPerYear", 54_540_000.0,
            "costPerSeizureUsd", Double.NaN);

    @TempDir
    Path folder;

    @Test
    void tellsWhatHappenedInAFewLines() throws IOException {
        assertThat(printed(result())).isEqualTo("""
                        Tiny: guarded side - neighbour, 20.0 km, 4 days from 2024-03-01, seed 3

                        attempts by commodity               attempts  delivered    seized turned back    lost seizure rate by quantity
                        Goods (in)                             1,000        600       300          80      20       30.0 %      22.2 %

                        Inward parties seized: 30.0 % in truth; the agency would report 62.0 % (310 caught, 190 known to have got away).
                        Where it crossed or would have:
                          between the crossings        75.0 %  most: km 5-10 75.0 %
                          through gates                25.0 %  most: Mill gate 25.0 %
                          through official crossings    0.0 %
                        Tolls to those who hold gates: 1.3 million USD; bribes: 4,560 USD.
                        Guarding costs 54.5 million USD a year; a seizure -.
                        One possible course of events: another seed gives another; 'cordon experiment' gives means and intervals.
                        Computed 1,234,567 party-ticks, 890 detections and 12 encounters in 3.5 s, after 0.3 s of preparation.
                        """);
    }

    private String printed(RunResult result) throws IOException {
        Scenario scenario =
                ScenarioReader.read(TinyScenario.in(folder), List.of()).start();
        StringWriter out = new StringWriter();
        Replication replication = new Replication(result, new Work(1_234_567, 890, 12));
        new SummaryText(new PrintWriter(out), scenario, Frontier.straight(20)).print(replication, 0.25, 3.5);
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private static RunResult result() {
        return new RunResult(
                3,
                4,
                List.of(new RunResult.CommodityRow("goods", new Tally(1000, 0, 0), ALL, 0, 0, 0, 0)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new RunResult.LaneRow(0, 5, Outcomes.NONE, 0, Map.of()),
                        new RunResult.LaneRow(5, 10, LANE, 750, Map.of())),
                List.of(new RunResult.PassageRow("mill", "Mill gate", false, 12, GATE, 0, 0, 0, 0)),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                0,
                SUMMARY);
    }
}
