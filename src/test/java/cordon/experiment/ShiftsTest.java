package cordon.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.experiment.store.StoredRun;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShiftsTest {
    private static final String DESIGN = """
            question: what shifts?
            base: tutorial.yaml
            seeds: 1..2
            factors: [{id: wall, levels: [{id: none}, {id: some}]}]
            treatments: [{id: wall, untreated: none, treated: some, fromKm: 0, toKm: 5}]
            """;

    @TempDir
    Path folder;

    private static StoredRun row(String point, long seed, double foot, double truck, double evening, double night) {
        Map<String, Double> summary = new LinkedHashMap<>();
        summary.put("attempts", foot + truck);
        summary.put("attempts.foot", foot);
        summary.put("attempts.truck", truck);
        summary.put("setOut.19", evening);
        summary.put("setOut.23", night);
        return Stored.ok(point, seed, summary, new double[] {0, 5, 0});
    }

    private String table(StoredRun... runs) {
        try (Results results = Stored.results(folder, DESIGN, List.of("none", "some"), 2, List.of(runs))) {
            return new Shifts(Pairs.of(results)).table();
        }
    }

    /**
     * On foot: 0.6 to 0.25 under one seed and 0.5 to 0.25 under the other, -0.30 in the mean; with one degree of freedom (t = 12.7062) and
     * a standard error of 0.05 the interval is 0.63531 to each side. Hours: 0.5 to 0.75 under both.
     */
    @Test
    void sharesByHand() {
        String table = table(
                row("none", 1, 60, 40, 50, 50),
                row("none", 2, 50, 50, 50, 50),
                row("some", 1, 20, 60, 20, 60),
                row("some", 2, 25, 75, 25, 75));
        assertThat(table).isEqualTo("""
                treatment,by,level,untreatedAttempts,treatedAttempts,untreatedShare,treatedShare,shareChange,low,high,n
                wall,mode,foot,55.000000,22.500000,0.550000,0.250000,-0.300000,-0.935310,0.335310,2
                wall,mode,truck,45.000000,67.500000,0.450000,0.750000,0.300000,-0.335310,0.935310,2
                wall,hour,19,50.000000,22.500000,0.500000,0.250000,-0.250000,-0.250000,-0.250000,2
                wall,hour,23,50.000000,67.500000,0.500000,0.750000,0.250000,0.250000,0.250000,2
                """);
    }

    @Test
    void noSeedsNoRows() {
        assertThat(table(row("none", 1, 60, 40, 50, 50), row("some", 2, 20, 60, 20, 60)))
                .hasLineCount(1);
    }
}
