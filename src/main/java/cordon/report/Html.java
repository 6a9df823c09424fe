package cordon.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pieces of a page, with what has a meaning in HTML escaped. */
final class Html {
    private static final Pattern BRACKETS = Pattern.compile("\\([+\u2212<]?\\d[^)]*\\)");

    private static final Pattern WORD = Pattern.compile("\\b(?!(?:to|in|each|bn)\\b)\\p{L}{2,}");
    private static final int LONGEST_NUMBER = 40;
    private static final String NOTHING = "\u2013";

    private Html() {}

    /** A text as it is read. */
    static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** An element with a text. */
    static String element(String tag, String text) {
        return "<" + tag + ">" + text(text) + "</" + tag.replaceAll(" .*", "") + ">\n";
    }

    /** A table that can be moved sideways where the page is narrow; short cells that begin with a digit or a sign go right. */
    static String table(List<String> heads, List<List<String>> rows) {
        return table("<table>", heads, rows);
    }

    /** The same for words, with numbers among them: all go left. */
    static String words(List<String> heads, List<List<String>> rows) {
        return table("<table class=\"words\">", heads, rows);
    }

    private static String table(String tag, List<String> heads, List<List<String>> rows) {
        StringBuilder table = new StringBuilder(
                "<div class=\"wide\">" + tag + "\n<thead>" + heads(heads, rows) + "</thead>\n<tbody>\n");
        rows.forEach(row -> table.append(row(row, rows)));
        return table.append("</tbody></table></div>\n").toString();
    }

    /** Heads and dashes stand as the first cell below that has something in it. */
    private static String heads(List<String> heads, List<List<String>> rows) {
        return IntStream.range(0, heads.size())
                .mapToObj(i -> cell("th", heads.get(i), numbers(rows, i)))
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    private static String row(List<String> cells, List<List<String>> rows) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> cell(
                        "td", cells.get(i), cells.get(i).equals(NOTHING) ? numbers(rows, i) : number(cells.get(i))))
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    /** Whether the first cell of a column that has something in it is a number. */
    private static boolean numbers(List<List<String>> rows, int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .filter(cell -> !cell.equals(NOTHING))
                .findFirst()
                .filter(Html::number)
                .isPresent();
    }

    /** Numbers in brackets stay on one line. */
    private static String unbroken(String text) {
        Matcher brackets = BRACKETS.matcher(text);
        return brackets.replaceAll(match -> match.group().replace(' ', '\u00a0'));
    }

    private static boolean number(String text) {
        return text.length() < LONGEST_NUMBER
                && text.matches("[+\\u2212<]?\\d.*")
                && !WORD.matcher(text).find();
    }

    private static String cell(String tag, String text, boolean number) {
        return "<" + tag + (number ? " class=\"number\"" : "") + ">" + unbroken(text(text)) + "</" + tag + ">";
    }
}
