package cordon.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.experiment.Replication;
import cordon.fixtures.Runs;
import cordon.measures.RunResult;
import cordon.scenario.TimedScenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The headline numbers of two runs, as they were: to the last digit.
 *
 * <p>A change that moves them on purpose needs an entry in changes.md, whose words are the reason that the baseline carries; the
 * system property {@code cordon.baselines} with that reason renews them (see that page).
 */
class BaselineTest {
    private static final Path FOLDER = Path.of("src/test/resources/baselines");
    private static final Path CHANGES = Path.of("src/site/markdown/changes.md");
    private static final String RENEW = "cordon.baselines";
    private static final String REASON = "reason: ";
    private static final String MARK = "*Results change*";
    private static final String FIRST = "The first reference values are of this version.";

    @ParameterizedTest
    @CsvSource({"tutorial,30,90", "iraq-syria,30,30"})
    void headlinesAreAsTheyWere(String config, int warmUp, int days) throws IOException {
        Path file = FOLDER.resolve(config + ".yaml");
        Map<String, String> now = headlines(config, warmUp, days);
        String reason = System.getProperty(RENEW);
        if (reason != null) {
            write(file, config, warmUp, days, reason, now);
        }
        List<String> lines = Files.readAllLines(file);
        assertThat(now).hasSizeGreaterThan(50).isEqualTo(read(lines));
        assertThat(reasonStandsOn(Files.readString(CHANGES), lines))
                .as(file + " gives a reason that changes.md does not")
                .isTrue();
    }

    private static Map<String, String> headlines(String config, int warmUp, int days) {
        TimedScenario scenario = Runs.scenario(config, "period.warmUpDays=" + warmUp, "period.days=" + days);
        long[] events = new long[1];
        RunResult result = Replication.run(
                        scenario,
                        Stage.of(scenario),
                        scenario.start().period().seed(),
                        progress -> {},
                        event -> events[0]++)
                .result();
        Map<String, String> headlines = new LinkedHashMap<>();
        headlines.put("events", Long.toString(events[0]));
        result.summary().forEach((name, value) -> headlines.put(name, Double.toString(value)));
        return headlines;
    }

    private static void write(
            Path file, String config, int warmUp, int days, String reason, Map<String, String> headlines)
            throws IOException {
        StringBuilder yaml = new StringBuilder();
        yaml.append("# Headline numbers of ")
                .append(config)
                .append(", ")
                .append(days)
                .append(" days after ");
        yaml.append(warmUp).append(" of learning; written by BaselineTest, see changes.md\n");
        yaml.append(REASON).append(reason).append("\nheadlines:\n");
        headlines.forEach((name, value) ->
                yaml.append("  ").append(name).append(": ").append(value).append("\n"));
        Files.createDirectories(file.getParent());
        Files.writeString(file, yaml.toString());
    }

    private static Map<String, String> read(List<String> lines) {
        Map<String, String> headlines = new LinkedHashMap<>();
        for (String line : lines) {
            int colon = line.lastIndexOf(": ");
            if (line.startsWith("  ") && colon > 0) {
                headlines.put(line.substring(2, colon), line.substring(colon + 2));
            }
        }
        return headlines;
    }

    /** Whether the reason stands on a marked line of the page, or is that of the first version. */
    private static boolean reasonStandsOn(String page, List<String> lines) {
        String reason = lines.stream()
                .filter(line -> line.startsWith(REASON))
                .map(line -> line.substring(REASON.length()))
                .findFirst()
                .orElse("");
        return !reason.isEmpty()
                && page.lines()
                        .anyMatch(line -> line.contains(reason) && (line.contains(MARK) || reason.equals(FIRST)));
    }
}
