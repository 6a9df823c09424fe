package cordon.scenario.yaml;

import cordon.scenario.ConfigException;
import cordon.scenario.Problem;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Bytes to text to SnakeYAML's nodes; whatever is wrong becomes one problem at its place. */
final class Syntax {
    /** The largest file that is read, in bytes. */
    static final int LARGEST = 3 * 1024 * 1024;

    private Syntax() {}

    /** The text of a file, which must be UTF-8 and no larger than {@link #LARGEST}. */
    static String decode(String file, byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw refused(Place.start(file).problem("", "is larger than 3 MB"));
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer read = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(read, text, true);
        text.flip();
        if (result.isError()) {
            String hex = String.format(Locale.ROOT, "0x%02X", bytes[read.position()]);
            Place place = end(file, text.toString());
            throw refused(place.problem("", "is not UTF-8 text (byte " + hex + ")"));
        }
        return text.length() > 0 && text.charAt(0) == '\uFEFF'
                ? text.subSequence(1, text.length()).toString()
                : text.toString();
    }

    /** The root node of the one document in {@code text}, if there is any. */
    static Optional<org.yaml.snakeyaml.nodes.Node> compose(String file, String path, String text) {
        try {
            return Optional.ofNullable(new Yaml(options()).compose(new StringReader(text)));
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            throw refused(place(file, mark).problem(path, "is not valid YAML: " + text(e)));
        } catch (ReaderException e) {
            String before = text.substring(0, Math.min(text.length(), Math.max(0, e.getPosition())));
            String code = String.format(Locale.ROOT, "U+%04X", e.getCodePoint());
            throw refused(
                    end(file, before).problem(path, "is not valid YAML: the character " + code + " is not allowed"));
        } catch (RuntimeException e) {
            String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("cannot be parsed");
            throw refused(Place.start(file).problem(path, "is not valid YAML: " + why));
        }
    }

    static Place place(String file, Mark mark) {
        return mark == null ? Place.start(file) : new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(50);
        options.setNestingDepthLimit(50);
        options.setCodePointLimit(LARGEST);
        options.setTagInspector(tag -> true); // nothing is ever constructed; the parser refuses tags at their place
        return options;
    }

    private static String text(MarkedYAMLException e) {
        String problem = e.getProblem() == null ? "" : e.getProblem();
        boolean half = problem.isEmpty() || problem.startsWith("but ");
        return half && e.getContext() != null ? e.getContext() + ", " + problem : problem;
    }

    private static Place end(String file, String before) {
        String last = before.substring(before.lastIndexOf('\n') + 1);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Place(file, line, 1 + last.codePointCount(0, last.length()));
    }

    private static ConfigException refused(Problem problem) {
        return new ConfigException(List.of(problem));
    }
}
