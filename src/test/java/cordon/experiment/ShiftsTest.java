package cordon.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.measures.Outcomes;
import cordon.measures.RunResult;
import cordon.scenario.yaml.ConfigTree;
import cordon.scenario.yaml.Resolver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShiftsTest {
    private static final Design DESIGN =
            ConfigTree.read("design", """
                    question: what shifts?
                    base: tutorial.yaml
                    seeds: 1..2
                    factors: [{id: wall, levels: [{id: none}, {id: some}]}]
                    treatments: [{id: wall, untreated: none, treated: some, fromKm: 0, toKm: 5}]
                    """, Resolver.none()).bind(Design.class);

    private static Batch.Row row(long seed, double foot, double truck, double evening, double night) {
        Map<String, Double> summary = new LinkedHashMap<>();
        summary.put("attempts", foot + truck);
        summary.put("attempts.foot", foot);
        summary.put("attempts.truck", truck);
        summary.put("setOut.19", evening);
        summary.put("setOut.23", night);
        return new Batch.Row(seed, summary, Optional.empty());
    }

    private static Batch batch(LaneCounts lanes, String point, Batch.Row... rows) {
        for (Batch.Row row : rows) {
            lanes.put(point, row.seed(), List.of(new RunResult.LaneRow(0, 5, Outcomes.NONE, 0, Map.of())));
        }
        return new Batch(List.of(rows), true);
    }

    /**
     * On foot: 0.6 to 0.25 under one seed and 0.5 to 0.25 under the other, -0.30 in the mean; with one degree of freedom (t = 12.7062) and
     * a standard error of 0.05 the interval is 0.63531 to each side. Hours: 0.5 to 0.75 under both.
     */
    @Test
    void sharesByHand() {
        LaneCounts lanes = new LaneCounts();
        Map<String, Batch> batches = new LinkedHashMap<>();
        batches.put("none", batch(lanes, "none", row(1, 60, 40, 50, 50), row(2, 50, 50, 50, 50)));
        batches.put("some", batch(lanes, "some", row(1, 20, 60, 20, 60), row(2, 25, 75, 25, 75)));
        assertThat(new Shifts(new DesignedBatch(DESIGN, List.of(), batches, lanes)).table())
                .isEqualTo("""
                treatment,by,level,untreatedAttempts,treatedAttempts,untreatedShare,treatedShare,shareChange,low,high,n
                wall,mode,foot,55.000000,22.500000,0.550000,0.250000,-0.300000,-0.935310,0.335310,2
                wall,mode,truck,45.000000,67.500000,0.450000,0.750000,0.300000,-0.335310,0.935310,2
                wall,hour,19,50.000000,22.500000,0.500000,0.250000,-0.250000,-0.250000,-0.250000,2
                wall,hour,23,50.000000,67.500000,0.500000,0.750000,0.250000,0.250000,0.250000,2
                """);
    }

    @Test
    void noSeedsNoRows() {
        LaneCounts lanes = new LaneCounts();
        Map<String, Batch> batches = Map.of("none", new Batch(List.of(), true), "some", new Batch(List.of(), true));
        assertThat(new Shifts(new DesignedBatch(DESIGN, List.of(), batches, lanes)).table())
                .hasLineCount(1);
    }
}
