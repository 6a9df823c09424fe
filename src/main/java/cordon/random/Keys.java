package cordon.random;

/** Makes 64-bit keys out of names and numbers, the same on every machine. */
public final class Keys {
    private Keys() {}

    /** Key of a name (FNV-1a over its characters, then mixed). */
    public static long of(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        return mix(hash);
    }

    /** Key of a thing numbered within a keyed family. */
    public static long of(long family, long number) {
        return mix(family + 0x9e3779b97f4a7c15L * (number + 1));
    }

    /** A key as an id for people: never negative. */
    public static long id(long key) {
        return key >>> 1;
    }

    /** Bijective 64-bit mixing (Stafford 2011, variant 13, as used by SplitMix64: Steele, Lea and Flood 2014). */
    static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
