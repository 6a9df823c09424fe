package cordon.verification;

import static cordon.verification.Attempts.count;

import cordon.verification.Attempts.Attempt;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The gridded field of cameras, with its levels of luck, against the law integrated without a grid: crossings at uniform places may
 * differ by .005 in the chance of detection where the range at an even chance is ten cells.
 */
class CameraFieldTest {
    private static final double ALLOWED = 0.005;
    private static final double DEPTH_KM = 12;
    private static final double KM_PER_MIN = 4.0 / 60;
    private static final double HUMAN_M = 0.75;
    private static final int LAW_PLACES = 60;

    /** Many to a cell, for the field jumps from cell to cell where the law is smooth. */
    private static final int FIELD_PLACES = 1009;

    private static final double CELL_KM = 0.2941;

    /** Spacing; first and last chainage of the row; half the width over which people cross around kilometre 60. */
    @ParameterizedTest
    @CsvSource({
        "1, 20, 50, 70, 6",
        "1, 5, 30, 90, 2.5",
        "1, 2.5, 30, 90, 2.5",
        "0.01, 20, 50, 70, 6",
        "0.01, 5, 30, 90, 2.5",
        "0.002, 5, 30, 90, 2.5"
    })
    void fieldFollowsTheLaw(double scanShare, double spacingKm, double fromKm, double toKm, double halfKm) {
        for (int shift = 0; shift < 3; shift++) {
            double by = shift * CELL_KM / 3;
            CameraField field = new CameraField(Bench.of(
                            "field.yaml",
                            "sensing.optics.thermal.scanShare=" + scanShare,
                            "sensing.towers.tower.spacingKm=" + spacingKm,
                            "sensing.towers.tower.fromKm=" + (fromKm + by),
                            "sensing.towers.tower.toKm=" + toKm)
                    .scenario());
            CameraLaw law = new CameraLaw(field.towers(), HUMAN_M);
            double simulated = mean(FIELD_PLACES, 60 + by, halfKm, km -> field.detection(km, DEPTH_KM));
            double exact = mean(LAW_PLACES, 60 + by, halfKm, km -> law.detection(km, DEPTH_KM, KM_PER_MIN));
            String name = "2.0 field scan " + scanShare + " spacing " + spacingKm + " shift " + shift;
            Verdict.near(name, simulated, exact, ALLOWED, FIELD_PLACES);
        }
    }

    /** The same through whole runs: the share of walkers who are seen past one tower. */
    @Test
    void walkersAreSeenAsOftenAsTheLawSays() {
        Bench bench = Bench.of("field.yaml", "sensing.optics.thermal.scanShare=0.01", "period.days=2");
        CameraLaw law = new CameraLaw(new CameraField(bench.scenario()).towers(), HUMAN_M);
        double exact = mean(4 * LAW_PLACES, 60, 6, km -> law.detection(km, DEPTH_KM, KM_PER_MIN));
        List<Attempt> done = bench.attempts(21).setOutBefore(1440);
        Verdict.proportion("2.0 walkers past one tower", count(done, Attempt::seen), done.size(), exact);
    }

    @Test
    void ticksAreOnlyBatches() {
        Bench.assertTicksDoNotMatter("field.yaml", 21, "flows.walkers.perDay=4000");
    }

    /** Mean over evenly spread places around a middle. */
    private static double mean(int places, double middleKm, double halfKm, DoubleUnaryOperator chance) {
        return IntStream.range(0, places)
                .mapToDouble(i -> chance.applyAsDouble(middleKm + halfKm * (2 * (i + 0.5) / places - 1)))
                .average()
                .orElseThrow();
    }
}
