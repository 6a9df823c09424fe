package cordon.scenario.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files of the disk, then those shipped with Cordon. */
final class FileResolver implements Resolver {
    private final Resolver shipped = new ShippedResolver();

    @Override
    public Optional<Source> find(String from, String reference) {
        Optional<Source> beside = from.startsWith(ShippedResolver.SCHEME) ? Optional.empty() : onDisk(from, reference);
        return beside.isPresent() ? beside : shipped.find(from, reference);
    }

    /** The file named {@code reference} beside {@code from}. */
    static Optional<Source> onDisk(String from, String reference) {
        try {
            Path file = Path.of(from).resolveSibling(reference).normalize();
            return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<String> known(String from) {
        Path folder = Path.of(from).toAbsolutePath().getParent();
        if (from.startsWith(ShippedResolver.SCHEME) || folder == null || !Files.isDirectory(folder)) {
            return shipped.known(from);
        }
        try (Stream<Path> files = Files.list(folder)) {
            Stream<String> names = files.map(file -> file.getFileName().toString());
            return Stream.concat(names.filter(FileResolver::yaml), shipped.known(from).stream())
                    .filter(name -> !Path.of(from).endsWith(name))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    static boolean yaml(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static Source read(Path file) {
        if (Files.isDirectory(file)) {
            throw new UncheckedIOException(new IOException("it is a directory"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new Source(file.toString(), in.readNBytes(Syntax.LARGEST + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
