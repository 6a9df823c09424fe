package cordon.gui;

import cordon.report.Style;
import cordon.report.Words;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** What the scenario asks and how time is made to go on, as long as it stands at the beginning. */
record WelcomeLayer(String question) implements Layer {
    private static final String HOW =
            "Orange smuggles, blue guards. The space bar or the arrow at the top lets time go on. Click on anything to ask what it is.";
    private static final double WIDE_PX = 310;
    private static final double ASIDE_PX = 60;
    private static final double TOP_PX = 34;
    private static final double LINE_PX = 17;
    private static final double AIR_PX = 12;

    @Override
    public void paint(Graphics2D g, Snapshot now, Viewport view) {
        Font bold = Ink.STRONG.deriveFont(13f);
        Font plain = Ink.LABEL.deriveFont(12f);
        List<String> asked = Words.wrap(question, bold, WIDE_PX);
        List<String> told = Words.wrap(HOW, plain, WIDE_PX);
        double left = Math.max(0, view.widthPx() - ASIDE_PX - WIDE_PX - 2 * AIR_PX);
        double high = LINE_PX * (asked.size() + told.size()) + 2 * AIR_PX;
        g.setPaint(Style.translucent(Color.WHITE, 0.92));
        g.fill(new Rectangle2D.Double(left, TOP_PX, WIDE_PX + 2 * AIR_PX, high));
        double y = TOP_PX + AIR_PX - 4;
        for (String line : asked) {
            y += LINE_PX;
            Words.left(g, line, bold, Style.TEXT, left + AIR_PX, y);
        }
        y += 3;
        for (String line : told) {
            y += LINE_PX;
            Words.left(g, line, plain, Style.TEXT, left + AIR_PX, y);
        }
    }
}
