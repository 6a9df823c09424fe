package cordon.interdiction;

/**
 * Guards who meet a party.
 *
 * @param id of their unit, in events
 * @param key of its draws
 * @param fromKm chainage at which its base or beat begins
 * @param toKm chainage at which it ends, the same for a base
 * @param guards of it who are there
 */
record Guarding(String id, long key, double fromKm, double toKm, int guards) {
    /** Guards at one place. */
    static Guarding at(String id, long key, double km, int guards) {
        return new Guarding(id, key, km, km, guards);
    }
}
