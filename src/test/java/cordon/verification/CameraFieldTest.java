package cordon.verification;

import static cordon.verification.Attempts.count;

import cordon.verification.Attempts.Attempt;
import java.util.List;
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
    private static final int PLACES = 60;
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
            double simulated = 0;
            double exact = 0;
            CameraLaw law = new CameraLaw(field.towers(), HUMAN_M);
            for (int i = 0; i < PLACES; i++) {
                double km = 60 + by + halfKm * (2 * (i + 0.5) / PLACES - 1);
                simulated += field.detection(km, DEPTH_KM) / PLACES;
                exact += law.detection(km, DEPTH_KM, KM_PER_MIN) / PLACES;
            }
            String name = "2.0 field scan " + scanShare + " spacing " + spacingKm + " shift " + shift;
            Verdict.near(name, simulated, exact, ALLOWED, PLACES);
        }
    }

    /** The same through whole runs: the share of walkers who are seen past one tower. */
    @Test
    void walkersAreSeenAsOftenAsTheLawSays() {
        Bench bench = Bench.of("field.yaml", "sensing.optics.thermal.scanShare=0.01", "period.days=2");
        CameraLaw law = new CameraLaw(new CameraField(bench.scenario()).towers(), HUMAN_M);
        double exact = 0;
        for (int i = 0; i < 4 * PLACES; i++) {
            exact += law.detection(54 + 12 * (i + 0.5) / (4 * PLACES), DEPTH_KM, KM_PER_MIN) / (4 * PLACES);
        }
        List<Attempt> done = bench.attempts(21).setOutBefore(1440);
        Verdict.proportion("2.0 walkers past one tower", count(done, Attempt::seen), done.size(), exact);
    }

    @Test
    void ticksAreOnlyBatches() {
        Bench.assertTicksDoNotMatter("field.yaml", 21, "flows.walkers.perDay=4000");
    }
}
