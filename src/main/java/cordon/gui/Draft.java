package cordon.gui;

import cordon.experiment.FrontierCheck;
import cordon.scenario.Intervention;
import cordon.scenario.TimedScenario;
import cordon.scenario.yaml.ScenarioReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A scenario as it was opened, and what was changed since. A run of it, and a run of the file that {@link SavedScenario} makes of it, are the same.
 *
 * @param config a file or the name of a shipped scenario
 * @param settings assignments with which it was opened
 * @param atStart values that hold from the start of a run, by path
 * @param live changes that were made while a run went on, in the order in which they were made
 */
record Draft(String config, List<String> settings, Map<String, String> atStart, List<Intervention> live) {
    private static final String SEED = "period.seed";
    private static final String SHIPPED = "shipped:";

    Draft {
        settings = List.copyOf(settings);
        live = List.copyOf(live);
    }

    /** A scenario in which nothing has been changed. */
    static Draft of(String config, List<String> settings) {
        return new Draft(config, settings, Map.of(), List.of());
    }

    /** The same without changes. */
    Draft asOpened() {
        return of(config, settings);
    }

    /** The same without what was changed while it ran. */
    Draft untreated() {
        return new Draft(config, settings, atStart, List.of());
    }

    /** Another value from the start of a run on. */
    Draft with(String path, String value) {
        Map<String, String> more = new LinkedHashMap<>(atStart);
        more.put(path, value);
        return new Draft(config, settings, more, live);
    }

    /** Another seed. */
    Draft withSeed(long seed) {
        return with(SEED, Long.toString(seed));
    }

    /** The seed that was set since it was opened. */
    OptionalLong seed() {
        return atStart.containsKey(SEED) ? OptionalLong.of(Long.parseLong(atStart.get(SEED))) : OptionalLong.empty();
    }

    /** A change that was made while the run went on. */
    Draft with(Intervention change) {
        List<Intervention> more = new ArrayList<>(live);
        more.add(change);
        return new Draft(config, settings, atStart, more);
    }

    /** The same without what was set at this path from the start of a run on. */
    Draft without(String path) {
        Map<String, String> fewer = new LinkedHashMap<>(atStart);
        fewer.remove(path);
        return new Draft(config, settings, fewer, live);
    }

    /** The same without a change that was made while the run went on. */
    Draft without(Intervention change) {
        return new Draft(
                config,
                settings,
                atStart,
                live.stream().filter(each -> !each.equals(change)).toList());
    }

    /** Whether runs of both begin in the same way but for their draws, so that one window can show both. */
    boolean beginsLike(Draft other) {
        return without(SEED).atStart.equals(other.without(SEED).atStart);
    }

    /** From when on a value has been changed while the run went on. */
    Optional<LocalDateTime> changed(String path) {
        return live.stream()
                .filter(each -> each.set().containsKey(path))
                .map(Intervention::date)
                .reduce((first, last) -> last);
    }

    /** A dated change of values by path, under an id that no other intervention has. */
    static Intervention change(TimedScenario now, LocalDateTime date, Map<String, String> set) {
        List<Intervention> there = now.start().interventions();
        int number = 1;
        while (has(there, "change-" + number)) {
            number++;
        }
        return Intervention.setting("change-" + number, date, set);
    }

    private static boolean has(List<Intervention> interventions, String id) {
        return interventions.stream().anyMatch(each -> each.id().equals(id));
    }

    /** What was set when it was opened and since, as assignments. */
    List<String> assignments() {
        return Stream.concat(
                        settings.stream(), atStart.entrySet().stream().map(set -> set.getKey() + "=" + set.getValue()))
                .toList();
    }

    /** The file that was opened, or none if it is a shipped scenario. */
    Optional<Path> file() {
        Path path = Path.of(config);
        return Files.isRegularFile(path) ? Optional.of(path.toAbsolutePath()) : Optional.empty();
    }

    /** What a file that extends the opened scenario calls it; seen from its folder, if it is a file. */
    String base(Optional<Path> folder) {
        String shipped = config.endsWith(".yaml") ? config : config + ".yaml";
        return file().map(file -> folder.filter(from -> file.getRoot().equals(from.getRoot()))
                        .map(from -> from.relativize(file))
                        .orElse(file)
                        .toString()
                        .replace('\\', '/'))
                .orElse(shipped);
    }

    /**
     * The scenario and what its changes make of it.
     *
     * @throws cordon.scenario.ConfigException with every problem that could be found
     */
    TimedScenario read() {
        if (live.isEmpty()) {
            return ScenarioReader.read(config, assignments(), new FrontierCheck());
        }
        String name = file().isPresent() ? "changes" : SHIPPED + "changes";
        String text = SavedScenario.extending(base(Optional.empty())) + SavedScenario.interventions(live, List.of());
        return ScenarioReader.readAsFile(name, text, assignments(), new FrontierCheck());
    }
}
