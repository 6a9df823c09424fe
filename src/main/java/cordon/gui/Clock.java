package cordon.gui;

import cordon.engine.View.ZoneAt;
import cordon.report.Style;
import cordon.report.Words;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.swing.JComponent;

/** Date and time of the run, sun or moon, and the weather. */
final class Clock extends JComponent {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu  HH:mm", Locale.ENGLISH);
    private static final Font FONT = new Font(Font.SANS_SERIF, Font.BOLD, 15);
    private static final double SIGN_PX = 6;
    private static final int RAYS = 8;

    private transient Snapshot snapshot;

    Clock() {
        setPreferredSize(new Dimension(430, 28));
        setToolTipText("Local time of the run; night or day; the weather, of the worst zone if there are several");
    }

    void show(Snapshot now) {
        snapshot = now;
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (snapshot != null) {
            Graphics2D g = (Graphics2D) graphics.create();
            paint(g, snapshot, getWidth(), getHeight());
            g.dispose();
        }
    }

    /** Draws time, sun or moon, and weather at the right of a band of this size. */
    static void paint(Graphics2D g, Snapshot now, double width, double height) {
        Ink.smooth(g);
        String sky = sky(now.weather());
        double base = height / 2 + 5;
        double right = width - 12;
        Words.right(g, sky, Ink.LABEL.deriveFont(13f), Style.MUTED, right, base);
        right -= Style.width(sky, Ink.LABEL.deriveFont(13f)) + 16;
        if (now.night()) {
            moon(g, right - SIGN_PX, height / 2);
        } else {
            sun(g, right - SIGN_PX, height / 2);
        }
        Words.right(g, TIME.format(now.date()), FONT, Style.TEXT, right - 3 * SIGN_PX - 6, base);
    }

    /** The weather where one sees least. */
    static String sky(List<ZoneAt> weather) {
        List<ZoneAt> adverse =
                weather.stream().filter(zone -> SkyLayer.thickness(zone) > 0).toList();
        if (adverse.isEmpty()) {
            return "clear";
        }
        ZoneAt worst = adverse.stream()
                .min(java.util.Comparator.comparingDouble(ZoneAt::visibilityKm))
                .orElseThrow();
        String where = weather.size() == 1 ? "" : " in " + adverse.size() + " of " + weather.size() + " zones";
        return worst.weather().replace('-', ' ') + where;
    }

    private static void moon(Graphics2D g, double x, double y) {
        Area moon = new Area(Style.circle(x, y, SIGN_PX + 1));
        moon.subtract(new Area(Style.circle(x + 4, y - 2, SIGN_PX)));
        g.setPaint(new Color(0x2C3E66));
        g.fill(moon);
    }

    private static void sun(Graphics2D g, double x, double y) {
        g.setPaint(Style.TURNED_BACK);
        g.fill(Style.circle(x, y, SIGN_PX - 1.5));
        g.setStroke(Style.solid(1.6));
        for (int ray = 0; ray < RAYS; ray++) {
            double dx = Math.cos(2 * Math.PI * ray / RAYS);
            double dy = Math.sin(2 * Math.PI * ray / RAYS);
            g.draw(new Line2D.Double(
                    x + SIGN_PX * dx, y + SIGN_PX * dy, x + (SIGN_PX + 2.5) * dx, y + (SIGN_PX + 2.5) * dy));
        }
    }
}
