package cordon.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pieces of a page, with what has a meaning in HTML escaped. */
final class Html {
    private static final Pattern BRACKETS = Pattern.compile("\\([+\u2212<]?\\d[^)]*\\)");

    private static final int LONGEST_NUMBER = 40;

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
        StringBuilder table =
                new StringBuilder("<div class=\"wide\"><table>\n<thead>" + row("th", heads) + "</thead>\n<tbody>\n");
        rows.forEach(row -> table.append(row("td", row)));
        return table.append("</tbody></table></div>\n").toString();
    }

    private static String row(String tag, List<String> cells) {
        return cells.stream().map(cell -> cell(tag, cell)).collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    /** Numbers in brackets stay on one line. */
    private static String unbroken(String text) {
        Matcher brackets = BRACKETS.matcher(text);
        return brackets.replaceAll(match -> match.group().replace(' ', '\u00a0'));
    }

    private static String cell(String tag, String text) {
        boolean number = text.length() < LONGEST_NUMBER && text.matches("[+\\u2212<]?\\d.*");
        return "<" + tag + (number ? " class=\"number\"" : "") + ">" + unbroken(text(text)) + "</" + tag + ">";
    }
}
