package cordon.measures;

import cordon.events.SensorKind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Which kinds of sensor there are at some time of the counted period: only those have headlines. */
final class Eyes {
    private Eyes() {}

    /** The kinds, in their order; towers, people and inspectors always count. */
    static Set<SensorKind> of(Eras eras) {
        Set<SensorKind> kinds = EnumSet.range(SensorKind.CAMERA, SensorKind.INSPECTION);
        add(
                kinds,
                SensorKind.GROUND_SENSOR,
                eras.ever(s -> !s.sensing().ground().isEmpty()));
        add(kinds, SensorKind.DRONE, eras.ever(s -> !s.sensing().drones().isEmpty()));
        add(
                kinds,
                SensorKind.CHECKPOINT,
                eras.ever(s -> !s.guards().checkpoints().isEmpty()));
        add(kinds, SensorKind.SIGN, eras.ever(s -> !s.guards().signCutting().isEmpty()));
        return Collections.unmodifiableSet(kinds);
    }

    private static void add(Set<SensorKind> kinds, SensorKind kind, boolean present) {
        if (present) {
            kinds.add(kind);
        }
    }
}
