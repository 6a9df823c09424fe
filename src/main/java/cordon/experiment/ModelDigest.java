package cordon.experiment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The SHA-256 of the program's class files and data that decide what a run gives: the packages up to {@code measures}, and what is kept
 * of a run. Runs of two builds are taken for the same only if it is equal. Libraries and Java are not in it.
 */
public final class ModelDigest {
    private static final List<String> MODEL = List.of(
            "random",
            "statistics",
            "frontier",
            "scenario",
            "events",
            "world",
            "sensing",
            "trade",
            "smuggling",
            "enforcement",
            "interdiction",
            "engine",
            "measures");
    private static final List<String> KEPT = List.of("MeasureNames", "Kept", "Replication");
    private static final String ROOT = "cordon/";

    private ModelDigest() {}

    /** This program's, in hexadecimal digits. */
    public static String current() {
        return Current.DIGEST;
    }

    /** Holds the digest, made when first asked for. */
    private static final class Current {
        private static final String DIGEST = digest();
    }

    private interface Source {
        InputStream open() throws IOException;
    }

    private static String digest() {
        try {
            Path code = Path.of(ModelDigest.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(code)) {
                return ofFolder(code);
            }
            try (ZipFile jar = new ZipFile(code.toFile())) {
                return ofJar(jar);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ofFolder(Path folder) throws IOException {
        Map<String, Source> sources = new TreeMap<>();
        List<Path> files;
        try (var walk = Files.walk(folder.resolve(ROOT))) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            sources.put(name, () -> Files.newInputStream(file));
        }
        return of(sources);
    }

    private static String ofJar(ZipFile jar) throws IOException {
        Map<String, Source> sources = new TreeMap<>();
        Enumeration<? extends ZipEntry> entries = jar.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (!entry.isDirectory()) {
                sources.put(entry.getName(), () -> jar.getInputStream(entry));
            }
        }
        return of(sources);
    }

    private static String of(Map<String, Source> sources) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : new ArrayList<>(sources.keySet())) {
                if (decides(name)) {
                    digest.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    try (InputStream in =
                            new DigestInputStream(sources.get(name).open(), digest)) {
                        in.transferTo(java.io.OutputStream.nullOutputStream());
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean decides(String name) {
        return MODEL.stream().anyMatch(part -> name.startsWith(ROOT + part + "/"))
                || KEPT.stream().anyMatch(kept -> name.matches(ROOT + "experiment/" + kept + "(\\$.*)?\\.class"));
    }
}
