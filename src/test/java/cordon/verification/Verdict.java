package cordon.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.distribution.TDistribution;

/** Compares what was simulated with what is exact, at 99.9 %, and keeps the comparison in target/verification.csv. */
final class Verdict {
    /** Two-sided 99.9 % quantile of the normal distribution. */
    static final double Z = 3.2905;

    /** Asymptotic 99.9 % quantile of the Kolmogorov statistic times the root of n (table s06_ks_critical.csv). */
    private static final double KOLMOGOROV = 1.9495;

    private static final Path KEPT = Path.of("target", "verification.csv");

    private Verdict() {}

    /** A proportion: {@code hits} of {@code n} against {@code p}. */
    static void proportion(String name, int hits, int n, double p) {
        near(name, (double) hits / n, p, Z * Math.sqrt(p * (1 - p) / n), n);
    }

    /** A proportion of which a wrong model would give {@code wrong}: the number must be able to tell them apart. */
    static void proportion(String name, int hits, int n, double p, double wrong) {
        double half = Z * Math.sqrt(p * (1 - p) / n);
        assertThat(Math.abs(p - wrong))
                .as(name + ": n tells the wrong answer apart")
                .isGreaterThan(1.9 * half);
        proportion(name, hits, n, p);
    }

    /** A mean of independent values, by the t interval. */
    static void mean(String name, double[] values, double expected) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double square = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1);
        double t = new TDistribution(values.length - 1.0).inverseCumulativeProbability(0.9995);
        near(name, mean, expected, t * Math.sqrt(square / values.length), values.length);
    }

    /** A sample against a distribution (Kolmogorov-Smirnov). */
    static void distribution(String name, double[] sample, DoubleUnaryOperator cumulative) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double most = 0;
        for (int i = 0; i < n; i++) {
            double f = cumulative.applyAsDouble(sorted[i]);
            most = Math.max(most, Math.max(f - (double) i / n, (i + 1.0) / n - f));
        }
        near(name, most, 0, KOLMOGOROV / Math.sqrt(n), n);
    }

    /** A value within a half-width of what is expected. */
    static void near(String name, double simulated, double expected, double half, int n) {
        boolean holds = Math.abs(simulated - expected) <= half;
        keep(String.format(
                Locale.ROOT,
                "%s,%.6f,%.6f,%.6f,%d,%s%n",
                name,
                expected,
                simulated,
                half,
                n,
                holds ? "holds" : "fails"));
        assertThat(holds)
                .as("%s: %.6f instead of %.6f +- %.6f (n = %d)", name, simulated, expected, half, n)
                .isTrue();
    }

    private static void keep(String line) {
        try {
            Files.createDirectories(KEPT.getParent());
            Files.writeString(KEPT, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
