package cordon.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Draws the pictures of a run, which may fail where a computer has no fonts without harm to the tables. */
final class Charts {
    private static final String FOLDER = "charts";

    private Charts() {}

    /** Draws into a folder. */
    @FunctionalInterface
    interface Drawing {
        /** Draws; may fail in any way that a graphics library can think of. */
        void into(Path folder) throws IOException;
    }

    /**
     * Whether the pictures were drawn; if not, a warning was printed and none is left.
     *
     * @throws UncheckedIOException if a picture cannot be written, as then the tables cannot either
     */
    static boolean draw(Path directory, Drawing drawing, PrintWriter err) throws IOException {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        try {
            drawing.into(directory.resolve(FOLDER));
            return true;
        } catch (UncheckedIOException unwritable) {
            throw unwritable;
        } catch (RuntimeException | Error e) {
            discard(directory.resolve(FOLDER));
            String cause = e.toString().replaceAll("\\p{Cntrl}+", " ");
            err.println("cordon: no pictures (" + cause + "); is a font installed (fontconfig)? The tables are whole.");
            return false;
        }
    }

    private static void discard(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }
}
