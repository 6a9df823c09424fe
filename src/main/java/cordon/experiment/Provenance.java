package cordon.experiment;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;

/**
 * Where a result comes from, noted when work begins.
 *
 * @param kind run or experiment
 * @param command the command line
 * @param config the configuration as the user named it
 * @param scenarioYaml the fully resolved scenario
 * @param seeds the seed, or first..last
 * @param started when work began
 */
public record Provenance(
        String kind, String command, String config, String scenarioYaml, String seeds, Instant started) {

    /** The manifest of a finished, or broken off, piece of work. */
    public Manifest manifest(boolean complete, int finished, List<String> failed, Instant ended) {
        BuildInfo build = BuildInfo.current();
        return new Manifest(
                build.version(),
                build.commit(),
                kind,
                command,
                config,
                sha256(scenarioYaml),
                seeds,
                complete,
                finished,
                failed,
                java(),
                host(),
                started.truncatedTo(ChronoUnit.SECONDS).toString(),
                Duration.between(started, ended).toMillis() / 1000.0);
    }

    private static String java() {
        return System.getProperty("java.version") + " (" + System.getProperty("java.vm.name") + "), "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors";
    }

    /** The computer's name, or what {@code -Dcordon.host=...} calls it where that is nobody's business. */
    private static String host() {
        String called = System.getProperty("cordon.host");
        if (called != null) {
            return called;
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }

    /** The SHA-256 of a text in UTF-8, in hexadecimal digits. */
    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
