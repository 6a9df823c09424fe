package cordon.verification;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Waiting at an official crossing, in units of the mean service of one minute, by means of 40 batches after the first twentieth. */
class QueueTest {
    private static final int BATCHES = 40;

    /** Lanes, load, days, mean wait, chance to wait (Erlang C): table s05_mmc.csv. */
    @ParameterizedTest
    @CsvSource({
        "1, 0.5, 300, 1.000000, 0.500000",
        "1, 0.8, 800, 4.000000, 0.800000",
        "2, 0.8, 400, 1.777778, 0.711111",
        "5, 0.8, 200, 0.554113, 0.554113",
        "5, 0.9, 200, 1.524986, 0.762493",
        "10, 0.9, 100, 0.668732, 0.668732"
    })
    void lanesShareOneLine(int lanes, double load, int days, double wait, double waiting) {
        List<Double> waits = waits(
                "crossings.post.lanes=" + lanes,
                "crossings.post.inPerDay=" + 1440 * lanes * load,
                "period.days=" + days);
        String name = "5.1 M/M/" + lanes + " load " + load;
        Verdict.mean(name + " wait", batchMeans(waits, 1e-12, false), wait);
        Verdict.mean(name + " waiting", batchMeans(waits, 1e-12, true), waiting);
    }

    /**
     * Pollaczek and Khinchine, load .8: (1 + c^2) 2 services, with c^2 the squared coefficient of variation. A share q of trucks
     * is served for 1 / q min, the others for none, so that c^2 = 1 / q - 1. Table s05_mg1_pk.csv.
     */
    @ParameterizedTest
    @CsvSource({"1, 2.0", "0.8, 2.5", "0.5, 4.0", "0.2, 10.0"})
    void waitGrowsWithTheSpreadOfService(double share, double wait) {
        List<Double> waits = waits(
                "crossings.post.service.law=fixed",
                "crossings.post.primaryMin=0",
                "crossings.post.inspectionMin=" + 1 / share,
                "crossings.post.inspectedShare=" + share,
                "period.days=800");
        Verdict.mean("5.2 M/G/1 share " + share, batchMeans(waits, 0, false), wait);
    }

    /** Pollaczek and Khinchine again, by the laws of service: c^2 of Erlang's law is 1 / 4, the lognormal takes any. */
    @ParameterizedTest
    @CsvSource({
        "fixed, 1, 800, 2.0",
        "erlang, 1, 800, 2.5",
        "exponential, 1, 800, 4.0",
        "lognormal, 0.5, 800, 2.5",
        "lognormal, 2, 1600, 10.0"
    })
    void waitGrowsWithTheLawOfService(String law, double cv, int days, double wait) {
        List<Double> waits =
                waits("crossings.post.service.law=" + law, "crossings.post.service.cv=" + cv, "period.days=" + days);
        Verdict.mean("5.2 M/G/1 " + law + " cv " + cv, batchMeans(waits, 0, false), wait);
    }

    /** A yard of K places: chance to be turned away and wait of the others, table s05_mmcK.csv; K = c is Erlang's loss formula. */
    @ParameterizedTest
    @CsvSource({"1, 10, 1.5, 200", "3, 10, 3.3, 100", "5, 5, 4.5, 100", "1, 1, 1.0, 200"})
    void aFullYardTurnsTrucksAway(int lanes, int places, double load, int days) {
        double[] row = Table.rows("s05_mmcK.csv").stream()
                .filter(r -> r[0] == lanes && r[1] == places && r[2] == load)
                .findFirst()
                .orElseThrow();
        List<Double> waits = new ArrayList<>();
        List<Double> turnedAway = new ArrayList<>();
        Bench.of(
                        "crossing.yaml",
                        "crossings.post.lanes=" + lanes,
                        "crossings.post.yard.places=" + places,
                        "crossings.post.inPerDay=" + 1440 * load,
                        "period.days=" + days)
                .run(53, event -> {
                    if (event instanceof Event.TruckServed e) {
                        waits.add(e.waitedMin());
                        turnedAway.add(0.0);
                    } else if (event instanceof Event.TruckLeft) {
                        turnedAway.add(1.0);
                    }
                });
        String name = "5.3 M/M/" + lanes + "/" + places + " load " + load;
        Verdict.mean(name + " turned away", batchMeans(turnedAway, 0, false), row[3]);
        if (places > lanes) {
            Verdict.mean(name + " wait", batchMeans(waits, 0, false), row[5]);
        } else {
            assertThat(waits).containsOnly(0.0);
        }
    }

    @Test
    void ticksAreOnlyBatches() {
        Bench.assertTicksDoNotMatter("crossing.yaml", 31, "period.days=20");
    }

    private static List<Double> waits(String... settings) {
        List<Double> waits = new ArrayList<>();
        Bench.of("crossing.yaml", settings).run(31, event -> {
            if (event instanceof Event.TruckServed e) {
                waits.add(e.waitedMin());
            }
        });
        return waits;
    }

    /** Batch means of waits, or of whether anybody waited longer than a moment. */
    private static double[] batchMeans(List<Double> waits, double moment, boolean whether) {
        int first = waits.size() / 20;
        int size = (waits.size() - first) / BATCHES;
        double[] means = new double[BATCHES];
        for (int i = 0; i < BATCHES * size; i++) {
            double wait = waits.get(first + i);
            means[i / size] += (whether ? (wait > moment ? 1 : 0) : wait) / size;
        }
        return Arrays.copyOf(means, BATCHES);
    }
}
