package cordon.scenario.yaml;

import cordon.scenario.ConfigException;
import cordon.scenario.Hints;
import cordon.scenario.Problem;
import cordon.scenario.yaml.Node.Entries;
import cordon.scenario.yaml.Node.Entry;
import cordon.scenario.yaml.Node.Items;
import cordon.scenario.yaml.Node.Scalar;
import cordon.scenario.yaml.Resolver.Source;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a document and all that it extends, and lays them over each other, each file once and bases first. */
final class Loader {
    private static final String EXTENDS = "extends";

    private final Resolver resolver;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> laid = new HashSet<>();
    private final List<String> chain = new ArrayList<>();
    private boolean complete = true;

    Loader(Resolver resolver) {
        this.resolver = resolver;
    }

    /** The problems met that did not hinder reading on. */
    List<Problem> problems() {
        return problems;
    }

    /** Whether every extended file could be read; else keys may be missing through no fault of this document. */
    boolean complete() {
        return complete;
    }

    /**
     * The document with its bases below it.
     *
     * @throws ConfigException if it cannot be read itself
     */
    Entries load(String name, String text) {
        return load(name, text, Entries.none(Place.start(name)));
    }

    private Entries load(String name, String text, Entries below) {
        Node root = Parser.parse(name, "", text, problems)
                .orElseThrow(() -> refused(Place.start(name).problem("", "is empty")));
        if (!(root instanceof Entries document)) {
            throw refused(root.place().problem("", "must be a map of keys (was " + root.shown() + ")"));
        }
        laid.add(name);
        chain.add(name);
        Entries base = below;
        for (Scalar reference : references(document)) {
            base = base(name, reference, base);
        }
        chain.remove(chain.size() - 1);
        return new Overlay(problems).lay(base, without(document));
    }

    private Entries base(String from, Scalar reference, Entries below) {
        try {
            Optional<Source> source = resolver.find(from, reference.text());
            if (source.isEmpty()) {
                List<String> known = resolver.known(from);
                refuse(
                        reference,
                        "names no file" + was(reference) + Hints.hint(reference.text(), known) + among(known));
            } else if (chain.contains(source.get().name())) {
                refuse(reference, "makes a circle: " + circle(source.get().name()));
            } else if (!laid.contains(source.get().name())) {
                String name = source.get().name();
                return load(name, Syntax.decode(name, source.get().bytes()), below);
            }
        } catch (UncheckedIOException e) {
            refuse(reference, "cannot be read: " + e.getCause().getMessage() + was(reference));
        } catch (ConfigException e) {
            problems.addAll(e.problems());
            complete = false;
        }
        return below;
    }

    private List<Scalar> references(Entries document) {
        if (!document.entries().containsKey(EXTENDS)) {
            return List.of();
        }
        Node value = document.entries().get(EXTENDS).value();
        List<Node> names = value instanceof Items list ? list.items() : List.of(value);
        for (Node name : names) {
            if (!(name instanceof Scalar scalar) || scalar.empty()) {
                refuse(name, "must be a file name or a list of file names (was " + name.shown() + ")");
            }
        }
        return names.stream()
                .flatMap(name -> name instanceof Scalar scalar && !scalar.empty() ? Stream.of(scalar) : Stream.empty())
                .toList();
    }

    private static Entries without(Entries document) {
        Map<String, Entry> rest = new LinkedHashMap<>(document.entries());
        rest.remove(EXTENDS);
        return new Entries(document.place(), rest);
    }

    private String circle(String again) {
        return Stream.concat(chain.subList(chain.indexOf(again), chain.size()).stream(), Stream.of(again))
                .collect(Collectors.joining(" -> "));
    }

    private static String was(Scalar reference) {
        return " (was " + reference.shown() + ")";
    }

    private static String among(List<String> known) {
        return known.isEmpty() ? "" : "; there are " + known.stream().limit(12).collect(Collectors.joining(", "));
    }

    private void refuse(Node node, String text) {
        problems.add(node.place().problem(EXTENDS, text));
        complete = false;
    }

    private static ConfigException refused(Problem problem) {
        return new ConfigException(List.of(problem));
    }
}
