package cordon.gui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.ImageOutputStream;

/** A file of pictures that is there when it is whole: until then its parts lie beside its place. */
final class WholeFile implements AutoCloseable {
    private final Path file;
    private final Path part;
    private final ImageOutputStream out;

    /** Writes into a file. */
    interface Writing {
        /** Writes all that the file holds. */
        void into(ImageOutputStream out) throws IOException;
    }

    /**
     * Begins a file; its folder is made if need be.
     *
     * @throws IOException if nothing can be written there
     */
    WholeFile(Path file) throws IOException {
        this.file = file.toAbsolutePath();
        Files.createDirectories(this.file.getParent());
        part = this.file.resolveSibling("." + file.getFileName() + ".part");
        Files.deleteIfExists(part);
        out = new FileImageOutputStream(part.toFile());
    }

    /** Writes a file whole, or leaves what was there. */
    static void write(Path file, Writing writing) throws IOException {
        try (WholeFile whole = new WholeFile(file)) {
            writing.into(whole.out());
            whole.done();
        }
    }

    ImageOutputStream out() {
        return out;
    }

    /** It is whole: puts it in its place. */
    void done() throws IOException {
        out.close();
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes what is not whole. */
    @Override
    public void close() throws IOException {
        if (Files.exists(part)) {
            out.close();
            Files.delete(part);
        }
    }
}
