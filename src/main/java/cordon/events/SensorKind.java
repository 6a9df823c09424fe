package cordon.events;

/** Who or what noticed a party. */
public enum SensorKind {
    CAMERA,
    POST,
    PATROL,
    BARRIER_ALARM,
    GATE_GUARD,
    INSPECTION
}
