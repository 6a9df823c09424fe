package cordon.cli;

import cordon.experiment.ResultDirectory;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;

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
    static boolean draw(ResultDirectory directory, Drawing drawing, PrintWriter err) throws IOException {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        try {
            drawing.into(directory.path().resolve(FOLDER));
            return true;
        } catch (UncheckedIOException unwritable) {
            throw unwritable;
        } catch (RuntimeException | Error e) {
            directory.discard(FOLDER);
            String cause = e.toString().replaceAll("\\p{Cntrl}+", " ");
            err.println("cordon: no pictures (" + cause + "); is a font installed (fontconfig)? The tables are whole.");
            return false;
        }
    }
}
