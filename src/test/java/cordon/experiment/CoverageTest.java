package cordon.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.experiment.store.StoredRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The intervals that an experiment tells of its stored runs cover the truth as often as they say. */
class CoverageTest {
    private static final int TOYS = 10_000;
    private static final int RUNS = 4;
    private static final double TRUTH = 250;
    private static final String DESIGN = "{question: toy, base: x, seeds: " + RUNS + "}";

    @TempDir
    Path folder;

    /** Ten thousand toy experiments of four normal values each: 94.3 to 95.7 % is 3.2 standard errors to either side of 95 %. */
    @Test
    void ninetyFivePercentOfTenThousandToys() {
        Random random = new Random(20261123);
        List<String> points = new ArrayList<>();
        List<StoredRun> runs = new ArrayList<>();
        for (int toy = 0; toy < TOYS; toy++) {
            points.add("t" + toy);
            for (int seed = 1; seed <= RUNS; seed++) {
                runs.add(Stored.ok("t" + toy, seed, Map.of("delivered", TRUTH + 30 * random.nextGaussian())));
            }
        }
        int covered = 0;
        try (Results results = Stored.results(folder, DESIGN, points, RUNS, runs)) {
            for (String point : points) {
                Estimate estimate = results.estimates(point).get(0);
                covered += estimate.low() <= TRUTH && TRUTH <= estimate.high() ? 1 : 0;
            }
        }
        assertThat((double) covered / TOYS).isBetween(0.943, 0.957);
    }
}
