package cordon.smuggling;

import cordon.random.Keys;

/**
 * What one party carries of a consignment: the whole, a batch of a convoy, or one of the equal loads that its mode needs.
 *
 * @param number among those that set out together, from 0
 * @param quantity in the commodity's unit
 */
record Load(Consignment consignment, int number, int vehicles, double quantity) {
    private static final long OTHERS = -3;

    /**
     * Key of what is drawn for it from now on. The first, mostly the only one, keeps that of the consignment; the others have keys of their own, so that
     * no load's luck depends on what becomes of another.
     */
    long key() {
        return number == 0 ? consignment.key() : Keys.of(Keys.of(attempt(consignment.key()), OTHERS), number);
    }

    /** Key of the attempt of the party that carries it: that of the load, and how often it was sent before. */
    long attemptKey() {
        return attempt(key());
    }

    private long attempt(long key) {
        return Keys.of(key, consignment.tries());
    }
}
