package cordon.planning;

/**
 * Something to decide by a number.
 *
 * @param name what it is
 * @param options it is a whole number from 0 to below this; 0 for any number from 0 to 1
 * @param searched whether a search may decide it; else only common sense does, and a search leaves it at 0
 */
public record Gene(String name, int options, boolean searched) {
    /** One that a search decides. */
    Gene(String name, int options) {
        this(name, options, true);
    }

    /** The same as a search sees it. */
    Gene inSearch() {
        return searched ? this : new Gene(name, 1, false);
    }

    /** Whether any number from 0 to 1 will do. */
    boolean continuous() {
        return options == 0;
    }
}
