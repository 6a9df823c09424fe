package cordon.planning;

/**
 * Something to decide by a number.
 *
 * @param name what it is
 * @param options it is a whole number from 0 to below this; 0 for any number from 0 to 1
 */
public record Gene(String name, int options) {
    /** Whether any number from 0 to 1 will do. */
    boolean continuous() {
        return options == 0;
    }
}
