package cordon.verification;

import static cordon.verification.Attempts.count;

import cordon.verification.Attempts.Attempt;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * The gridded field of cameras, with its levels of luck, against the law integrated without a grid: crossings at uniform places may
 * differ by .005 in the chance of detection where the range at an even chance is ten cells.
 */
final class CameraGrid {
    private static final String WORLD = "field.yaml";
    private static final double ALLOWED = 0.005;
    private static final double DEPTH_KM = 12;
    private static final double KM_PER_MIN = 4.0 / 60;
    private static final double HUMAN_M = 0.75;
    private static final int LAW_PLACES = 60;

    /** Many to a cell, for the field jumps from cell to cell where the law is smooth. */
    private static final int FIELD_PLACES = 1009;

    private static final double CELL_KM = 0.2941;
    private static final int SHIFTS = 3;

    /** How many of the rows are quick. */
    private static final int QUICK_ROWS = 2;

    /** Share of time on a target; spacing, first and last chainage of the row; half the width of the crossings around kilometre 60. */
    private static final double[][] ROWS = {
        {1, 20, 50, 70, 6},
        {0.01, 20, 50, 70, 6},
        {1, 5, 30, 90, 2.5},
        {1, 2.5, 30, 90, 2.5},
        {0.01, 5, 30, 90, 2.5},
        {0.002, 5, 30, 90, 2.5}
    };

    private CameraGrid() {}

    static Case fieldAndLaw() {
        Case field = Case.of("2.0", "Field of cameras")
                .source("law of the cameras integrated along each path without a grid; at most .005 by design")
                .runs("People walk straight past rows of thermal cameras", WORLD);
        for (int i = 0; i < ROWS.length; i++) {
            double[] row = ROWS[i];
            String name = "scan " + row[0] + ", spacing " + row[1] + " km";
            field = field.part(name, 1, i < QUICK_ROWS ? 1 : 0, trial -> follows(trial, row));
        }
        return field.quick("walkers past one tower", 1, CameraGrid::walkers)
                .ticks(WORLD, "flows.walkers.perDay=4000")
                .notApplicable(
                        "cameras by light, by weather, behind masks", "compared with no law without a grid so far");
    }

    private static void follows(Trial trial, double[] row) {
        for (int shift = 0; shift < SHIFTS; shift++) {
            double by = shift * CELL_KM / SHIFTS;
            CameraField field = new CameraField(Bench.of(
                            WORLD,
                            "sensing.optics.thermal.scanShare=" + row[0],
                            "sensing.towers.tower.spacingKm=" + row[1],
                            "sensing.towers.tower.fromKm=" + (row[2] + by),
                            "sensing.towers.tower.toKm=" + row[3])
                    .scenario());
            CameraLaw law = new CameraLaw(field.towers(), HUMAN_M);
            double simulated = mean(FIELD_PLACES, 60 + by, row[4], km -> field.detection(km, DEPTH_KM));
            double exact = mean(LAW_PLACES, 60 + by, row[4], km -> law.detection(km, DEPTH_KM, KM_PER_MIN));
            trial.within("shift " + shift, simulated, exact, ALLOWED, FIELD_PLACES);
        }
    }

    /** The same through whole runs: the share of walkers who are seen past one tower. */
    private static void walkers(Trial trial) {
        String[] settings = {"sensing.optics.thermal.scanShare=0.01", "period.days=2"};
        CameraLaw law = new CameraLaw(new CameraField(Bench.of(WORLD, settings).scenario()).towers(), HUMAN_M);
        double exact = mean(4 * LAW_PLACES, 60, 6, km -> law.detection(km, DEPTH_KM, KM_PER_MIN));
        List<Attempt> done = trial.attempts(WORLD, settings).stream()
                .filter(a -> a.setOutMin < 1440)
                .toList();
        trial.proportion("seen", count(done, Attempt::seen), done.size(), exact);
    }

    /** Mean over evenly spread places around a middle. */
    private static double mean(int places, double middleKm, double halfKm, DoubleUnaryOperator chance) {
        return IntStream.range(0, places)
                .mapToDouble(i -> chance.applyAsDouble(middleKm + halfKm * (2 * (i + 0.5) / places - 1)))
                .average()
                .orElseThrow();
    }
}
