package cordon.verification;

import java.util.List;

/** Section 2: the sensor field. */
final class SensorCases {
    private SensorCases() {}

    static List<Case> all() {
        return List.of(
                CameraGrid.fieldAndLaw(),
                TowerRows.rows(),
                Case.of("2.2", "Row with rate and availability").notYet("", "not written so far"),
                Case.of("2.3", "Randomly placed sensors").notYet("", "not written so far"),
                ImagingTables.transferProbability(),
                ImagingTables.searchInLimitedTime(),
                Case.of("2.6", "Rotating camera").notYet("", "not written so far"));
    }
}
