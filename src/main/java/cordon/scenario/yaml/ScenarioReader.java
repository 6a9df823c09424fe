package cordon.scenario.yaml;

import cordon.scenario.ConfigException;
import cordon.scenario.Hints;
import cordon.scenario.InvalidRecord;
import cordon.scenario.Parts;
import cordon.scenario.Problem;
import cordon.scenario.Scenario;
import cordon.scenario.TimedScenario;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads a scenario and what its interventions make of it; the two ways in are a file and a shipped configuration. */
public final class ScenarioReader {
    private static final String EXTENSION = ".yaml";
    private static final List<String> NOT_SCENARIOS =
            List.of("anchors.yaml", "patterns/", "checks/", "experiments/", "ensembles/", "plans/");
    private static final String DAYS = "period.days";

    private ScenarioReader() {}

    /**
     * Reads a scenario.
     *
     * @param config a file, or the name of a shipped configuration such as {@code tutorial}
     * @param overrides assignments such as {@code guards.patrols.north.count=4}
     * @throws ConfigException with every problem that could be found
     */
    public static TimedScenario read(String config, List<String> overrides) {
        return read(config, overrides, parts -> {});
    }

    /**
     * Reads a scenario. If the overrides set the number of days, interventions after the end are left out, so that a
     * shorter look needs no other configuration; otherwise they are refused.
     *
     * @param check a further check of the scenario and of all that it becomes, or of as much of it as could be bound; it
     *     throws {@link InvalidRecord} with paths seen from the scenario
     * @throws ConfigException with every problem that could be found
     */
    public static TimedScenario read(String config, List<String> overrides, Consumer<Parts> check) {
        return read(open(config), overrides, check);
    }

    /**
     * Reads a scenario from a text; what it extends is looked for among the shipped configurations.
     *
     * @param name its name in messages
     * @param overrides assignments such as {@code guards.patrols.north.count=4}
     * @throws ConfigException with every problem that could be found
     */
    public static TimedScenario readText(String name, String text, List<String> overrides) {
        return read(ConfigTree.read(name, text, Resolver.shipped()), overrides, parts -> {});
    }

    /**
     * Reads a scenario from a text as if it stood in a file of this name: what it extends is looked for beside that file, then among the shipped
     * configurations.
     *
     * @param check as in {@link #read(String, List, Consumer)}
     * @throws ConfigException with every problem that could be found
     */
    public static TimedScenario readAsFile(String name, String text, List<String> overrides, Consumer<Parts> check) {
        return read(ConfigTree.read(name, text, Resolver.files()), overrides, check);
    }

    /** Whether an intervention may set what stands at this path; anything else must hold from the start of a run. */
    public static boolean changeable(String path) {
        return InterventionReader.changeable(path);
    }

    private static TimedScenario read(ConfigTree written, List<String> overrides, Consumer<Parts> check) {
        ConfigTree tree = written;
        for (String override : overrides) {
            tree = tree.with(override);
        }
        boolean shortened =
                overrides.stream().anyMatch(override -> override.strip().startsWith(DAYS));
        Function<ConfigTree, Binding> binding = each -> each.binding(Scenario.class, check);
        Binding start = binding.apply(tree);
        InterventionReader reader = new InterventionReader(tree, start, binding, shortened);
        List<TimedScenario.Change> changes = reader.changes();
        List<Problem> problems = new ArrayList<>(
                tree.told(start.problems(), each -> binding.apply(each).problems()));
        problems.addAll(reader.problems());
        if (!problems.isEmpty()) {
            throw tree.refused(problems);
        }
        return new TimedScenario(reader.scenario((Scenario) start.record().orElseThrow()), changes);
    }

    /** The scenarios that come with Cordon, by name; designs and sheets of anchors, which refer to scenarios, are none. */
    public static List<String> shipped() {
        return Resolver.shipped().known("").stream()
                .filter(name ->
                        name.endsWith(EXTENSION) && NOT_SCENARIOS.stream().noneMatch(name::startsWith))
                .map(name -> name.substring(0, name.length() - EXTENSION.length()))
                .toList();
    }

    private static ConfigTree open(String config) {
        if (isFile(config)) {
            return ConfigTree.read(Path.of(config));
        }
        return Stream.of(config, config + EXTENSION)
                .filter(name -> Resolver.shipped().find("", name).isPresent())
                .findFirst()
                .map(ConfigTree::shipped)
                .orElseThrow(() -> unknown(config));
    }

    /** Whether a configuration is a file, and no shipped one. */
    static boolean isFile(String config) {
        try {
            Path path = Path.of(config);
            return Files.exists(path) && !Files.isDirectory(path);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static ConfigException unknown(String config) {
        String text = "is neither a file nor a shipped configuration; shipped are " + shipped()
                + Hints.hint(config, shipped());
        return new ConfigException(List.of(new Problem(config, 1, 1, "", text)));
    }
}
