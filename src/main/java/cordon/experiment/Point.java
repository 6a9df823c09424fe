package cordon.experiment;

import cordon.scenario.TimedScenario;
import cordon.scenario.yaml.ScenarioReader;
import cordon.scenario.yaml.YamlWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One scenario of an experiment: a base and what is set in it. The scenario itself is read when it is needed, so that many points take
 * little room.
 *
 * @param id the ids of its levels, joined by {@code /}
 * @param levels factor to level, in the order of the factors
 * @param base a file, or the name of a shipped scenario
 * @param settings assignments such as {@code period.days=30}, in the order in which they count
 * @param digest SHA-256 of the resolved scenario without its seed
 */
public record Point(String id, Map<String, String> levels, String base, List<String> settings, String digest) {
    /** Copies the lists. */
    public Point {
        levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
        settings = List.copyOf(settings);
    }

    /**
     * Reads the scenario of a point.
     *
     * @throws cordon.scenario.ConfigException with its problems
     */
    public static Point read(String id, Map<String, String> levels, String base, List<String> settings) {
        return of(id, levels, base, settings, ScenarioReader.read(base, settings, new FrontierCheck()));
    }

    /** The point at which this scenario, read from a base with these settings, is run. */
    public static Point of(
            String id, Map<String, String> levels, String base, List<String> settings, TimedScenario scenario) {
        return new Point(id, levels, base, settings, digest(scenario));
    }

    /**
     * Its scenario.
     *
     * @throws RefusedException if its files have changed since the point was made
     */
    public TimedScenario scenario() {
        TimedScenario scenario = ScenarioReader.read(base, settings);
        if (!digest(scenario).equals(digest)) {
            throw new RefusedException(base + " has changed since the experiment began; start it again");
        }
        return scenario;
    }

    private static String digest(TimedScenario scenario) {
        return Provenance.sha256(YamlWriter.write(scenario.withSeed(0).start()));
    }
}
