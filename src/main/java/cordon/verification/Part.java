package cordon.verification;

/**
 * A piece of a case that can be run by itself.
 *
 * @param name what distinguishes it within the case
 * @param replications independent runs by default; a part without chance ignores them
 * @param quickReplications runs in the quick subset; 0 leaves the part out of it
 * @param body what is run and compared
 */
public record Part(String name, int replications, int quickReplications, Body body) {

    /** What is run and compared. */
    @FunctionalInterface
    public interface Body {
        /** Runs it and writes the comparisons down. */
        void run(Trial trial);
    }
}
