package cordon.random;

/** What a draw is for. Draws for different purposes are independent; the order of this list does not matter. */
public enum Purpose {
    ARRIVAL,
    QUANTITY,
    REPLACEMENT,
    ORIGIN,
    WINDOW_NIGHT,
    WINDOW_WEATHER,
    WINDOW_HOUR,
    CHOICE,
    CELL,
    DROP_DEPTH,
    PICK_UP_DEPTH,
    CONVOY_SIZE,
    CONVOY_STRIKE,
    BARRIER_DELAY,
    BARRIER_ALARM,
    BREACH,
    REPAIR,
    WEATHER_SPELL,
    WEATHER_REGIME,
    WEATHER_LENGTH,
    TOWER_LIFE,
    CAMERA_ACUITY,
    CAMERA_THRESHOLD,
    CAMERA_WHICH,
    RATE_THRESHOLD,
    LOOK_PHASE,
    LOOK,
    ATTENDED,
    POST_ALERT,
    PATROL_PHASE,
    PATROL_SHIFT,
    NUISANCE,
    NUISANCE_PLACE,
    NUISANCE_BELIEVED,
    ASSESSMENT,
    DISMISSED,
    CALL_OUT,
    CIVILIAN,
    EXPLAINED,
    BOOKED,
    TURN_BACK,
    INTEGRITY,
    ENGAGE,
    DUEL,
    ARREST,
    RELEASE,
    DUMP,
    GATE_POLICED,
    TRUCK,
    TRUCK_SERVICE,
    TRUCK_INSPECTED,
    INSPECTOR_BOUGHT,
    SCANNER;

    private final long code = Keys.of(name());

    long code() {
        return code;
    }
}
