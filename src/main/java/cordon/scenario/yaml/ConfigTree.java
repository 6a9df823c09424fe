package cordon.scenario.yaml;

import cordon.scenario.ConfigException;
import cordon.scenario.Hints;
import cordon.scenario.InvalidRecord.Violation;
import cordon.scenario.Parts;
import cordon.scenario.Problem;
import cordon.scenario.yaml.Node.Entries;
import cordon.scenario.yaml.Paths.Step;
import cordon.scenario.yaml.Resolver.Source;
import cordon.scenario.yaml.Setter.NoWay;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * A configuration as written: a document laid over those that it {@code extends}, with overrides on top, not yet bound.
 * Immutable. Whatever does not hinder reading on, overrides included, is kept and reported by {@link #bind} together
 * with all that binding finds.
 */
public final class ConfigTree {
    private static final String SET = "--set ";
    private static final int SHOWN = 60;

    private final String origin;
    private final Entries root;
    private final List<Problem> problems;
    private final boolean complete;
    private final Optional<Setting> last;

    private ConfigTree(String origin, Entries root, List<Problem> problems, boolean complete, Optional<Setting> last) {
        this.origin = origin;
        this.root = root;
        this.problems = List.copyOf(problems);
        this.complete = complete;
        this.last = last;
    }

    /**
     * Reads a file; what it extends is looked for beside it, then among the configurations shipped with Cordon.
     *
     * @throws ConfigException if it cannot be read or is no YAML map
     */
    public static ConfigTree read(Path file) {
        String name = file.toString();
        String last = file.getFileName() == null ? "" : file.getFileName().toString();
        return read(name, last, Resolver.files(), () -> FileResolver.onDisk(name, last));
    }

    /**
     * Reads a configuration shipped with Cordon by its path below {@code /cordon/configs/}.
     *
     * @throws ConfigException if it cannot be read or is no YAML map
     */
    public static ConfigTree shipped(String name) {
        Resolver resolver = Resolver.shipped();
        return read(name, name, resolver, () -> resolver.find(name, name));
    }

    /**
     * Reads a text.
     *
     * @param name its name in messages; what it extends is resolved as from a file of this name
     * @throws ConfigException if the text is no YAML map
     */
    public static ConfigTree read(String name, String text, Resolver resolver) {
        Loader loader = new Loader(resolver);
        Entries root = loader.load(name, text);
        return new ConfigTree(name, root, loader.problems(), loader.complete(), Optional.empty());
    }

    private static ConfigTree read(String name, String last, Resolver resolver, Supplier<Optional<Source>> finder) {
        try {
            Source source = finder.get()
                    .orElseThrow(() -> refused(name, "does not exist" + Hints.hint(last, resolver.known(name))));
            return read(source.name(), Syntax.decode(source.name(), source.bytes()), resolver);
        } catch (UncheckedIOException e) {
            throw refused(name, "cannot be read: " + e.getCause().getMessage());
        }
    }

    private static ConfigException refused(String name, String text) {
        return new ConfigException(List.of(Place.start(name).problem("", text)));
    }

    /**
     * This tree with the value at {@code path} replaced, as in {@code with("guards.patrols.north.count", "4")}. Things
     * in lists are named by their id, all of them by {@code *}, items of plain lists by {@code [index]} from 0; names with a dot or a bracket in
     * them stand in double quotes. An absent map on the way is made; its absent keys take their defaults.
     *
     * @param yamlValue the value as YAML text, also {@code [1, 2]} or {@code {count: 4}}
     */
    public ConfigTree with(String path, String yamlValue) {
        List<Problem> found = new ArrayList<>(problems);
        String shown = yamlValue.length() > SHOWN ? yamlValue.substring(0, SHOWN) + "..." : yamlValue;
        Place place = Place.start(SET + path + "=" + shown);
        Entries changed = root;
        try {
            List<Step> steps = Paths.steps(path);
            if (steps.isEmpty()) {
                throw new NoWay("", "is not a path such as guards.patrols.north.count");
            }
            changed = Setter.set(root, steps, value(place, path, yamlValue, found), place);
        } catch (NoWay e) {
            found.add(place.problem(e.path(), e.getMessage()));
        } catch (ConfigException e) {
            found.addAll(e.problems());
        }
        return then(changed, found, new Setting(this, place.problem("", "").file(), path));
    }

    /** This tree with an override written as {@code path=value}. */
    public ConfigTree with(String assignment) {
        int at = assignment.indexOf('=');
        if (at < 0) {
            List<Problem> found = new ArrayList<>(problems);
            Problem problem = Place.start(SET + assignment).problem("", "must be written as path=value");
            found.add(problem);
            return then(root, found, new Setting(this, problem.file(), ""));
        }
        return with(assignment.substring(0, at).strip(), assignment.substring(at + 1));
    }

    private ConfigTree then(Entries changed, List<Problem> found, Setting by) {
        return new ConfigTree(origin, changed, found, complete, Optional.of(by));
    }

    /** This tree with several overrides, path to value, in the order of the map. */
    public ConfigTree with(Map<String, String> overrides) {
        ConfigTree tree = this;
        for (Map.Entry<String, String> override : overrides.entrySet()) {
            tree = tree.with(override.getKey(), override.getValue());
        }
        return tree;
    }

    private static Node value(Place place, String path, String yamlValue, List<Problem> found) {
        return Parser.parse(place.file(), path, yamlValue, found)
                .orElseGet(() -> new Node.Scalar(place, "", false, true));
    }

    /**
     * The record that this tree describes.
     *
     * @throws ConfigException with every problem of the document, its bases and its overrides
     * @throws IllegalArgumentException if the record type itself is not fit for binding
     */
    public <T> T bind(Class<T> record) {
        Binding found = binding(record, parts -> {});
        return record.cast(found.record()
                .orElseThrow(() -> refused(told(
                        found.problems(),
                        tree -> tree.binding(record, parts -> {}).problems()))));
    }

    /** What this tree binds to, with every problem where it shows. */
    Binding binding(Class<?> record, Consumer<Parts> check) {
        return new Binder(new ArrayList<>(problems), complete).bind(Shapes.of(record), root, check);
    }

    /**
     * The problems that binding found, each told at the override that brings it about, if one does.
     *
     * @param problemsOf the problems of another tree bound in the same way
     */
    List<Problem> told(List<Problem> found, Function<ConfigTree, List<Problem>> problemsOf) {
        ConfigTree ground = this;
        while (ground.last.isPresent()) {
            ground = ground.last.get().before();
        }
        Map<Problem, Setting> blamed = new Blame(problemsOf).since(ground, this, found);
        return found.stream()
                .map(problem ->
                        blamed.containsKey(problem) ? blamed.get(problem).tell(problem) : problem)
                .toList();
    }

    /** The refusal with these problems in reading order: those of the file itself, of its bases, of overrides. */
    ConfigException refused(List<Problem> told) {
        ToIntFunction<Problem> rank =
                p -> p.file().equals(origin) ? 0 : p.file().startsWith(SET) ? 2 : 1;
        return new ConfigException(told.stream()
                .distinct()
                .sorted(Comparator.comparingInt(rank)
                        .thenComparing(Problem::file)
                        .thenComparingInt(Problem::line)
                        .thenComparingInt(Problem::column))
                .toList());
    }

    /** Whether it has this key at its top. */
    public boolean has(String key) {
        return root.entries().containsKey(key);
    }

    /** The override that was laid on last, if any. */
    Optional<Setting> last() {
        return last;
    }

    /** The problem of a rule that is found broken after binding, at the place where its path is written. */
    public Problem problem(Violation violation) {
        return Locator.locate(root, "", violation);
    }

    /** The name of the file that was read. */
    public String origin() {
        return origin;
    }
}
