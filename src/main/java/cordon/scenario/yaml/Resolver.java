package cordon.scenario.yaml;

import java.util.List;
import java.util.Optional;

/** Finds the file that {@code extends} names. */
public interface Resolver {
    /**
     * The file that {@code reference} means within the file named {@code from}; empty if there is none.
     *
     * @throws java.io.UncheckedIOException if it is there but cannot be read
     */
    Optional<Source> find(String from, String reference);

    /** What could have been meant within the file named {@code from}, for suggestions. */
    List<String> known(String from);

    /** Finds files beside the one that extends them, then the configurations shipped with Cordon. */
    static Resolver files() {
        return new FileResolver();
    }

    /** Finds the configurations shipped with Cordon, by their path below {@code /cordon/configs/}. */
    static Resolver shipped() {
        return new ShippedResolver();
    }

    /** Finds nothing. */
    static Resolver none() {
        return new Resolver() {
            @Override
            public Optional<Source> find(String from, String reference) {
                return Optional.empty();
            }

            @Override
            public List<String> known(String from) {
                return List.of();
            }
        };
    }

    /**
     * A file that was found.
     *
     * @param name its name in messages, which also tells it from every other file
     * @param bytes its content
     */
    record Source(String name, byte[] bytes) {}
}
