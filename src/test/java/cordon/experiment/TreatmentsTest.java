package cordon.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cordon.experiment.store.StoredRun;
import cordon.scenario.ConfigException;
import cordon.scenario.yaml.ConfigTree;
import cordon.scenario.yaml.Resolver;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @TempDir
    Path folder;

    /** Of 60 attempts that the first bin loses, 20 go to the second; the third loses two; a year of guarding costs 3000 USD more. */
    private Treatments treatments(boolean growing) {
        List<StoredRun> runs = new ArrayList<>();
        put(runs, "none", growing, 1000, 100, 50, 30);
        put(runs, "some", growing, 4000, 40, 70, 28);
        put(runs, "same", growing, 4000, 100, 50, 30);
        try (Results results = Stored.results(folder, DESIGN, List.of("none", "some", "same"), 3, runs)) {
            return new Treatments(Pairs.of(results));
        }
    }

    private static Design design(String text) {
        return ConfigTree.read("design", text, Resolver.none()).bind(Design.class);
    }

    private static void put(List<StoredRun> runs, String point, boolean growing, double usd, long... counts) {
        for (int seed = 1; seed <= 3; seed++) {
            int size = growing ? seed : 1;
            double[][] lanes = new double[counts.length][];
            double all = 0;
            for (int i = 0; i < counts.length; i++) {
                lanes[i] = new double[] {5.0 * i, 5.0 * i + 5, counts[i] * size};
                all += counts[i] * size;
            }
            runs.add(Stored.ok(
                    point, seed, Map.of("attempts", all, "guardCostUsdPerYear", usd * size, "days", 365.25), lanes));
        }
    }

    /** Falls of 60, 120 and 180: with two degrees of freedom their mean of 120 has an interval of 149 to each side. */
    @Test
    void notShownWhereSeedsDifferTooMuch() {
        assertThat(treatments(true).displacement().lines().skip(1)).hasSize(4).allMatch(row -> row.endsWith(",,,,3"));
    }

    @Test
    void sharesAndCosts() {
        Treatments even = treatments(false);
        assertThat(even.displacement()).isEqualTo("""
                treatment,fromKm,toKm,untreatedAttempts,treatedAttempts,displacedShare,low,high,n
                wall,5.000000,10.000000,50.000000,70.000000,0.333333,0.333333,0.333333,3
                wall,10.000000,15.000000,30.000000,28.000000,0.000000,0.000000,0.000000,3
                nothing,5.000000,10.000000,50.000000,50.000000,,,,3
                nothing,10.000000,15.000000,30.000000,30.000000,,,,3
                """);
        assertThat(even.deterrence()).isEqualTo("""
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
