package cordon.enforcement;

/** Units or beats by their keys, which are well mixed already: open addressing with linear probing. */
final class ByKey<T> {
    private long[] keys = new long[64];
    private Object[] values = new Object[64];
    private int size;

    /** Puts a value in the place of what its key had before. */
    void put(long key, T value) {
        if (2 * size >= keys.length) {
            grow();
        }
        int place = place(key);
        size += values[place] == null ? 1 : 0;
        keys[place] = key;
        values[place] = value;
    }

    /** The value of a key, or null. */
    @SuppressWarnings("unchecked")
    T get(long key) {
        return (T) values[place(key)];
    }

    /** Place of a key, or the free one where it would stand. */
    private int place(long key) {
        int place = (int) key & keys.length - 1;
        while (values[place] != null && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        Object[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new Object[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != null) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                values[place] = oldValues[i];
            }
        }
    }
}
