package cordon.interdiction;

import cordon.enforcement.Unit;

/** Takes a unit that waits for a party, or will: from which instant on, and where. */
@FunctionalInterface
public interface Waiting {
    /** A unit is at a place from an instant on. */
    void on(Unit unit, double fromMin, double km, double offsetKm);
}
