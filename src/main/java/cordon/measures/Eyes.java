package cordon.measures;

import cordon.events.SensorKind;
import cordon.scenario.Scenario;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Which kinds of sensor a scenario speaks of, at its start or in a dated change: only those have headlines. */
final class Eyes {
    private Eyes() {}

    /** The kinds, in their order; towers, people and inspectors always count. */
    static Set<SensorKind> of(Scenario scenario) {
        Set<SensorKind> kinds = EnumSet.range(SensorKind.CAMERA, SensorKind.INSPECTION);
        add(kinds, SensorKind.GROUND_SENSOR, !scenario.sensing().ground().isEmpty(), "sensing.ground", scenario);
        add(kinds, SensorKind.DRONE, !scenario.sensing().drones().isEmpty(), "sensing.drones", scenario);
        add(kinds, SensorKind.CHECKPOINT, !scenario.guards().checkpoints().isEmpty(), "guards.checkpoints", scenario);
        add(kinds, SensorKind.SIGN, !scenario.guards().signCutting().isEmpty(), "guards.signCutting", scenario);
        return Collections.unmodifiableSet(kinds);
    }

    private static void add(Set<SensorKind> kinds, SensorKind kind, boolean present, String path, Scenario scenario) {
        boolean comes = scenario.interventions().stream()
                .flatMap(intervention -> intervention.set().keySet().stream())
                .anyMatch(key -> key.startsWith(path) || path.startsWith(key));
        if (present || comes) {
            kinds.add(kind);
        }
    }
}
