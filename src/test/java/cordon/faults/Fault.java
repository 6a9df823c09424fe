package cordon.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A mistake as a person would make it.
 *
 * @param id number, such as sensing-1
 * @param mistake what is wrong
 * @param file the class, as a path below {@code src/main/java/cordon}, without its ending
 * @param edits what stands there, and what stands there instead
 * @param witness what must fail
 */
record Fault(String id, String mistake, String file, List<Edit> edits, Witness witness) {
    private static final Path ROOT = Path.of("src/main/java/cordon");

    /** A text that stands exactly once in a file, and what replaces it. */
    record Edit(String from, String to) {}

    /**
     * What must fail.
     *
     * @param isCase whether it is a case of {@code cordon verify}, and no class of tests
     * @param name its id, or the full name of the class
     */
    record Witness(boolean isCase, String name) {
        /** Name for people. */
        String title() {
            return isCase ? name : name.substring(name.lastIndexOf('.') + 1);
        }
    }

    /** The file as it stands. */
    String source() throws IOException {
        return Files.readString(path());
    }

    /** Where the file is. */
    Path path() {
        return ROOT.resolve(file + ".java");
    }

    /** Full name of the class. */
    String className() {
        return "cordon." + file.replace('/', '.');
    }

    /**
     * The file with the mistake.
     *
     * @throws IllegalStateException if a text to be replaced does not stand in it exactly once
     */
    String mistaken() throws IOException {
        String text = source();
        for (Edit edit : edits) {
            int at = text.indexOf(edit.from());
            if (at < 0 || text.indexOf(edit.from(), at + 1) >= 0) {
                throw new IllegalStateException(id + ": not exactly once in " + path() + ": " + edit.from());
            }
            text = text.substring(0, at)
                    + edit.to()
                    + text.substring(at + edit.from().length());
        }
        return text;
    }
}
