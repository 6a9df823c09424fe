package cordon.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cordon.measures.Outcomes;
import cordon.measures.RunResult;
import cordon.measures.Tally;
import cordon.scenario.ConfigException;
import cordon.scenario.yaml.ConfigTree;
import cordon.scenario.yaml.Resolver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TreatmentsTest {
    private static final String DESIGN = """
            question: what moves?
            base: tutorial.yaml
            seeds: 1..3
            factors: [{id: wall, levels: [{id: none}, {id: some}, {id: same}]}]
            treatments:
              - {id: wall, untreated: none, treated: some, fromKm: 0, toKm: 5}
              - {id: nothing, untreated: none, treated: same, fromKm: 0, toKm: 5}
            """;

    /** Of 60 attempts that the first bin loses, 20 go to the second; the third loses two; a year of guarding costs 3000 USD more. */
    private static DesignedBatch batch(boolean growing) {
        Map<String, Batch> batches = new LinkedHashMap<>();
        LaneCounts lanes = new LaneCounts();
        put(batches, lanes, "none", growing, 1000, 100, 50, 30);
        put(batches, lanes, "some", growing, 4000, 40, 70, 28);
        put(batches, lanes, "same", growing, 4000, 100, 50, 30);
        return new DesignedBatch(design(DESIGN), List.of(), batches, lanes);
    }

    private static Design design(String text) {
        return ConfigTree.read("design", text, Resolver.none()).bind(Design.class);
    }

    private static void put(
            Map<String, Batch> batches, LaneCounts lanes, String point, boolean growing, double usd, long... counts) {
        List<Batch.Row> rows = new ArrayList<>();
        for (int seed = 1; seed <= 3; seed++) {
            List<RunResult.LaneRow> row = new ArrayList<>();
            int size = growing ? seed : 1;
            double all = 0;
            for (int i = 0; i < counts.length; i++) {
                Outcomes outcomes = new Outcomes(new Tally(counts[i] * size, 0, 0), Tally.NONE, Tally.NONE, Tally.NONE);
                row.add(new RunResult.LaneRow(5.0 * i, 5.0 * i + 5, outcomes, 0, Map.of()));
                all += counts[i] * size;
            }
            lanes.put(point, seed, row);
            rows.add(new Batch.Row(
                    seed,
                    Map.of("attempts", all, "guardCostUsdPerYear", usd * size, "days", 365.25),
                    Optional.empty()));
        }
        batches.put(point, new Batch(rows, true));
    }

    /** Falls of 60, 120 and 180: with two degrees of freedom their mean of 120 has an interval of 149 to each side. */
    @Test
    void notShownWhereSeedsDifferTooMuch() {
        assertThat(new Treatments(batch(true)).displacement().lines().skip(1))
                .hasSize(4)
                .allMatch(row -> row.endsWith(",,,,3"));
    }

    @Test
    void sharesAndCosts() {
        DesignedBatch even = batch(false);
        assertThat(new Treatments(even).displacement()).isEqualTo("""
                treatment,fromKm,toKm,untreatedAttempts,treatedAttempts,displacedShare,low,high,n
                wall,5.000000,10.000000,50.000000,70.000000,0.333333,0.333333,0.333333,3
                wall,10.000000,15.000000,30.000000,28.000000,0.000000,0.000000,0.000000,3
                nothing,5.000000,10.000000,50.000000,50.000000,,,,3
                nothing,10.000000,15.000000,30.000000,30.000000,,,,3
                """);
        assertThat(new Treatments(even).deterrence()).isEqualTo("""
                treatment,untreatedAttempts,treatedAttempts,untreatedCostUsd,treatedCostUsd,usdPerDeterredAttempt,low,high,n
                wall,180.000000,138.000000,1000.000000,4000.000000,71.428571,71.428571,71.428571,3
                nothing,180.000000,180.000000,1000.000000,4000.000000,,,,3
                """);
    }

    @Test
    void aStretchEndsBeyondItsBeginning() {
        assertThatThrownBy(() -> design(DESIGN.replace("toKm: 5", "toKm: 0")))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("must be greater than fromKm");
    }
}
