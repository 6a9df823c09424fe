package cordon.events;

/**
 * Who or what noticed a party.
 *
 * <p>An <em>alarm</em> is word of somebody whom no guard has seen. It is <em>genuine</em> when a party is behind it, else a <em>nuisance</em>; a
 * nuisance alarm is <em>civilian</em> when somebody who lives there is behind it. What guards find out themselves, by sight, by search or
 * from tracks, is no alarm, whoever it is.
 */
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

    /** Whether what it tells is an alarm. */
    public boolean alarm() {
        return judged() || this == DRONE;
    }

    /** Whether command acts on a party that it shows only when operators believe it; the crew of a drone knows a party for one. */
    public boolean judged() {
        return this == CAMERA || this == BARRIER_ALARM || this == GROUND_SENSOR;
    }
}
