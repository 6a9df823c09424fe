package cordon.scenario.yaml;

import cordon.scenario.ConfigException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a scenario says in its comments about where its values come from: those of its own file and of all that it extends.
 *
 * @param sections of the page of parameters that are cited, each once, in the order in which they are met
 */
public record Citations(List<String> sections) {
    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#\\s?(.*)$");
    private static final Pattern SECTION = Pattern.compile("(?:^|[\\s(,;]|parameters\\.md)#([a-z0-9-]+)");

    /** Copies the list. */
    public Citations {
        sections = List.copyOf(sections);
    }

    /**
     * Those of a scenario that can be read.
     *
     * @param config a file, or the name of a shipped configuration such as {@code tutorial}
     * @throws ConfigException if a file cannot be read
     */
    public static Citations of(String config) {
        boolean file = ScenarioReader.isFile(config);
        Recorder recorder = new Recorder(file ? Resolver.files() : Resolver.shipped());
        Stream.of(config, config + ".yaml")
                .limit(file ? 1 : 2)
                .flatMap(name -> recorder.find("", name).stream())
                .findFirst()
                .ifPresent(source -> ConfigTree.read(source.name(), text(source), recorder));
        return new Citations(recorder.found.stream()
                .flatMap(source -> text(source).lines())
                .flatMap(Citations::inLine)
                .distinct()
                .toList());
    }

    private static String text(Resolver.Source source) {
        return Syntax.decode(source.name(), source.bytes());
    }

    private static Stream<String> inLine(String line) {
        Matcher comment = COMMENT.matcher(line);
        return comment.find()
                ? SECTION.matcher(comment.group(1)).results().map(match -> match.group(1))
                : Stream.empty();
    }

    /** Keeps every file that was looked for and found. */
    private record Recorder(Resolver resolver, List<Source> found) implements Resolver {
        Recorder(Resolver resolver) {
            this(resolver, new ArrayList<>());
        }

        @Override
        public Optional<Source> find(String from, String reference) {
            Optional<Source> source = resolver.find(from, reference);
            source.ifPresent(found::add);
            return source;
        }

        @Override
        public List<String> known(String from) {
            return resolver.known(from);
        }
    }
}
