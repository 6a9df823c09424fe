package cordon.experiment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * Which Cordon this is. The commit is what the build was told ({@code -Dcordon.commit=...}), else that of the source tree
 * in whose {@code target} directory the program lies, else unknown.
 */
public record BuildInfo(String version, String commit) {
    private static final String UNKNOWN = "unknown";

    /** This program's. */
    public static BuildInfo current() {
        return Current.INFO;
    }

    /** Holds the information, gathered when first asked for. */
    private static final class Current {
        private static final BuildInfo INFO = read();
    }

    private static BuildInfo read() {
        Properties build = new Properties();
        try (InputStream in = BuildInfo.class.getResourceAsStream("/cordon/build.properties")) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String commit = build.getProperty("commit", UNKNOWN);
        return new BuildInfo(build.getProperty("version"), commit.equals(UNKNOWN) ? commitOfSource() : commit);
    }

    private static String commitOfSource() {
        Optional<Path> source = sourceTree();
        if (source.isEmpty()) {
            return UNKNOWN;
        }
        Optional<String> commit = git(source.get(), "rev-parse", "HEAD");
        boolean changed = git(source.get(), "status", "--porcelain", "--untracked-files=no")
                .filter(status -> !status.isEmpty())
                .isPresent();
        return commit.map(id -> id + (changed ? " with changes" : "")).orElse(UNKNOWN);
    }

    private static Optional<Path> sourceTree() {
        try {
            CodeSource code = BuildInfo.class.getProtectionDomain().getCodeSource();
            if (code == null) {
                return Optional.empty();
            }
            Path target = Path.of(code.getLocation().toURI()).getParent();
            boolean built = target != null && target.endsWith("target") && Files.exists(target.resolveSibling(".git"));
            return built ? Optional.of(target.getParent()) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> git(Path tree, String... arguments) {
        ProcessBuilder git = new ProcessBuilder("git", "-C", tree.toString());
        git.command().addAll(List.of(arguments));
        git.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = git.start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            boolean ended = process.waitFor(5, TimeUnit.SECONDS);
            return ended && process.exitValue() == 0 ? Optional.of(said) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
