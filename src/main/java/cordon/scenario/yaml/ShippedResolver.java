package cordon.scenario.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The configurations on the class path below {@code /cordon/configs/}, named {@code shipped:path}. */
final class ShippedResolver implements Resolver {
    static final String SCHEME = "shipped:";
    private static final String ROOT = "cordon/configs/";

    @Override
    public Optional<Source> find(String from, String reference) {
        return Stream.of(folder(from) + reference, reference)
                .map(ShippedResolver::normal)
                .flatMap(name -> read(name).stream())
                .findFirst();
    }

    @Override
    public List<String> known(String from) {
        try {
            Set<String> names = new TreeSet<>();
            for (URL root :
                    Collections.list(ShippedResolver.class.getClassLoader().getResources(ROOT))) {
                names(root).filter(FileResolver::yaml).forEach(names::add);
            }
            return List.copyOf(names);
        } catch (IOException | URISyntaxException e) {
            return List.of();
        }
    }

    private static Stream<String> names(URL root) throws IOException, URISyntaxException {
        if (root.openConnection() instanceof JarURLConnection jar) {
            return jar.getJarFile().stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(ROOT))
                    .map(name -> name.substring(ROOT.length()));
        }
        Path folder = Path.of(root.toURI());
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/')).toList().stream();
        }
    }

    private static String folder(String from) {
        String name = from.startsWith(SCHEME) ? from.substring(SCHEME.length()) : "";
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    private static String normal(String name) {
        String before = name;
        String after = name.replaceFirst("^\\./", "").replaceFirst("(^|/)(?!\\.\\./)[^/]+/\\.\\./", "$1");
        return after.equals(before) ? after : normal(after);
    }

    private static Optional<Source> read(String name) {
        if (name.startsWith("/") || name.startsWith("..") || !FileResolver.yaml(name)) {
            return Optional.empty();
        }
        try (InputStream in = ShippedResolver.class.getClassLoader().getResourceAsStream(ROOT + name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new Source(SCHEME + name, in.readNBytes(Syntax.LARGEST + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
