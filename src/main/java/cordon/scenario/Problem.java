package cordon.scenario;

/**
 * One fault of a configuration, at a place that an editor can jump to.
 *
 * @param file the file as the user named it, or {@code --set path=value} for an override
 * @param line counted from 1
 * @param column counted from 1
 * @param path the dotted path of the key, or empty
 * @param text the rule that is broken, what was found, and perhaps a suggestion
 */
public record Problem(String file, int line, int column, String path, String text) {
    public Problem {
        file = file.replaceAll("\\p{Cntrl}+", " ");
        path = path.replaceAll("\\p{Cntrl}+", " ");
        text = text.replaceAll("\\p{Cntrl}+", " ");
    }

    /** {@code file:line:column: path text}, always one line. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + (path.isEmpty() ? "" : path + " ") + text;
    }
}
