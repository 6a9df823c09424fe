package cordon.gui;

/**
 * Something that has just happened at a place.
 *
 * @param bornNanos when, by the computer's clock
 */
record Flash(Kind kind, double km, double offsetKm, long bornNanos) {
    /** How long it is seen, s. */
    static final double SECONDS = 0.9;

    /** What has happened. */
    enum Kind {
        /** A party was noticed. */
        DETECTED,
        /** An alarm without a party behind it. */
        NUISANCE,
        /** A unit has met a party. */
        MET,
        /** A party was seized. */
        SEIZED,
        /** A party turned back. */
        TURNED_BACK,
        /** A load has arrived. */
        DELIVERED
    }

    /** Share of its life that has passed at an instant of the clock; 1 or more when it is over. */
    double age(long nanos) {
        return (nanos - bornNanos) / (SECONDS * 1e9);
    }
}
