package cordon.events;

/** Who or what noticed a party. */
public enum SensorKind {
    CAMERA,
    POST,
    PATROL,
    BARRIER_ALARM,
    GATE_GUARD,
    INSPECTION,
    GROUND_SENSOR,
    DRONE,
    CHECKPOINT,
    SIGN;

    /** Whether what it gives is an alarm that somebody has to judge. */
    public boolean alarm() {
        return this == CAMERA || this == BARRIER_ALARM || this == GROUND_SENSOR;
    }
}
