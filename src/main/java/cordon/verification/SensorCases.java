package cordon.verification;

import java.util.List;

/** Section 2: the sensor field. */
final class SensorCases {
    private SensorCases() {}

    static List<Case> all() {
        return List.of(
                CameraGrid.fieldAndLaw(),
                TowerRows.rows(),
                TowerAvailability.rateAndAvailability(),
                RandomPlaces.sensors(),
                ImagingTables.transferProbability(),
                ImagingTables.searchInLimitedTime(),
                Glimpses.rotatingBeam());
    }
}
