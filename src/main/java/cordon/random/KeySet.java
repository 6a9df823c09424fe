package cordon.random;

import java.util.Arrays;

/** A few keys that somebody remembers, in no order; most remember none. */
public final class KeySet {
    private static final long[] NONE = {};

    private long[] keys = NONE;
    private int size;

    /** Whether a key is among them. */
    public boolean has(long key) {
        return place(key) < size;
    }

    private int place(long key) {
        int place = 0;
        while (place < size && keys[place] != key) {
            place++;
        }
        return place;
    }

    /** Adds a key, if it is not yet among them. */
    public void add(long key) {
        if (has(key)) {
            return;
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size + 2);
        }
        keys[size++] = key;
    }

    /** Takes a key out, if it is among them. */
    public void remove(long key) {
        int place = place(key);
        if (place < size) {
            keys[place] = keys[--size];
        }
    }
}
