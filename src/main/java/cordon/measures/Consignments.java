package cordon.measures;

/** Which consignments have been tried, and which of them were ever seized: a set of ids in nine bytes for each place of its table. */
final class Consignments {
    private static final byte FREE = 0;
    private static final byte TRIED = 1;
    private static final byte SEIZED = 2;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private long[] ids;
    private byte[] marks;
    private int size;

    Consignments() {
        clear(64);
    }

    private void clear(int places) {
        ids = new long[places];
        marks = new byte[places];
    }

    /** Marks a consignment as tried; whether it is new. */
    boolean tried(long id) {
        return mark(id, TRIED) == FREE;
    }

    /** Marks a consignment that was tried as seized; whether it had not been before. */
    boolean seized(long id) {
        return mark(id, SEIZED) != SEIZED;
    }

    /** Raises a mark to at least this one and gives what stood there. */
    private byte mark(long id, byte mark) {
        int place = place(id);
        byte before = marks[place];
        ids[place] = id;
        marks[place] = (byte) Math.max(before, mark);
        if (before == FREE && 4L * ++size > 3L * ids.length) {
            grow();
        }
        return before;
    }

    /** Where an id stands or would stand. */
    private int place(long id) {
        int last = ids.length - 1;
        int place = (int) (id * GOLDEN >>> 32) & last;
        while (marks[place] != FREE && ids[place] != id) {
            place = place + 1 & last;
        }
        return place;
    }

    private void grow() {
        long[] oldIds = ids;
        byte[] oldMarks = marks;
        clear(2 * oldIds.length);
        for (int i = 0; i < oldIds.length; i++) {
            if (oldMarks[i] != FREE) {
                int place = place(oldIds[i]);
                ids[place] = oldIds[i];
                marks[place] = oldMarks[i];
            }
        }
    }
}
