package cordon.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** Text on a picture: lines that fit, and where they are anchored. Baselines, in pixels. */
public final class Words {
    private static final String ELLIPSIS = "…";

    private Words() {}

    /** Breaks a text at spaces into lines of at most this width; a longer word stands alone. */
    public static List<String> wrap(String text, Font font, double widthPx) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String longer = line.length() == 0 ? word : line + " " + word;
            if (line.length() > 0 && Style.width(longer, font) > widthPx) {
                lines.add(line.toString());
                line.setLength(0);
                longer = word;
            }
            line.setLength(0);
            line.append(longer);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The same number of lines as {@link #wrap}, as equally long as may be. */
    static List<String> balance(String text, Font font, double widthPx) {
        List<String> lines = wrap(text, font, widthPx);
        List<String> tighter = lines;
        for (double width = widthPx; tighter.size() == lines.size() && width > 0 && lines.size() > 1; width -= 20) {
            lines = tighter;
            tighter = wrap(text, font, width);
        }
        return lines;
    }

    /** A text cut with an ellipsis where it is wider than this. */
    public static String fit(String text, Font font, double widthPx) {
        if (Style.width(text, font) <= widthPx) {
            return text;
        }
        int end = text.length();
        while (end > 1 && Style.width(text.substring(0, end).stripTrailing() + ELLIPSIS, font) > widthPx) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** Writes from a point to the right. */
    public static void left(Graphics2D g, String text, Font font, Color colour, double x, double baseline) {
        g.setFont(font);
        g.setPaint(colour);
        g.drawString(text, (float) x, (float) baseline);
    }

    /** Writes up to a point. */
    public static void right(Graphics2D g, String text, Font font, Color colour, double x, double baseline) {
        left(g, text, font, colour, x - Style.width(text, font), baseline);
    }

    /** Writes about a point. */
    public static void centre(Graphics2D g, String text, Font font, Color colour, double x, double baseline) {
        left(g, text, font, colour, x - Style.width(text, font) / 2, baseline);
    }
}
