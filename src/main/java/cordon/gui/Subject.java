package cordon.gui;

/**
 * Something on the strip that can be asked about.
 *
 * @param id of a party the number of its attempt or track, of everything else the id in the scenario or in events
 */
record Subject(Kind kind, String id) {
    /** What it is. */
    enum Kind {
        PARTY,
        UNIT,
        TOWER,
        GATE,
        CROSSING,
        SECTION
    }

    static Subject party(long track) {
        return new Subject(Kind.PARTY, Long.toString(track));
    }

    /** Number of an attempt, negative for a false alarm. */
    long track() {
        return Long.parseLong(id);
    }

    boolean is(Kind other, String otherId) {
        return kind == other && id.equals(otherId);
    }
}
