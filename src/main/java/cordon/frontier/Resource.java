package cordon.frontier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** Reads the text files that are packed beside this class, gzipped or not. */
final class Resource {
    private Resource() {}

    static String text(String name) {
        try (InputStream raw = Resource.class.getResourceAsStream(name)) {
            if (raw == null) {
                throw new IllegalStateException("the program was packed without " + name);
            }
            InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
