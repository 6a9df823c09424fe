package cordon.gui;

/**
 * Something on the strip that can be asked about.
 *
 * @param id of a party the number of its attempt or track, of one who lives there the number of his walk, of everything else the id in the scenario or in events
 */
record Subject(Kind kind, String id) {
    /** What it is. */
    enum Kind {
        PARTY,
        UNIT,
        DRONE,
        TOWER,
        GATE,
        CROSSING,
        SECTION,
        RESIDENT
    }

    static Subject party(long track) {
        return new Subject(Kind.PARTY, Long.toString(track));
    }

    static Subject resident(long walk) {
        return new Subject(Kind.RESIDENT, Long.toString(walk));
    }

    /** Number of an attempt, negative for a false alarm. */
    long track() {
        return Long.parseLong(id);
    }

    boolean is(Kind other, String otherId) {
        return kind == other && id.equals(otherId);
    }
}
