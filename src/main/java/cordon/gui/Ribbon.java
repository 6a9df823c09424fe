package cordon.gui;

import cordon.engine.View.Doing;
import cordon.engine.View.PassageAt;
import cordon.engine.View.UnitAt;
import cordon.report.Figures;
import cordon.report.Style;
import cordon.report.Wall;
import cordon.report.Words;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.function.DoubleConsumer;
import javax.swing.JComponent;

/** The whole line at a glance, with a frame around what the strip shows; a click or drag moves the strip there. */
final class Ribbon extends JComponent {
    private static final long serialVersionUID = 1L;
    private static final double AIR_PX = 12;
    private static final double BAND_PX = 30;
    private static final double TICK_APART_PX = 110;

    private final transient Easel easel = new Easel(this, "ribbon");
    private transient Viewport seen;

    /** A ribbon; {@code go} takes the chainage to show. */
    Ribbon(Viewport first, DoubleConsumer go) {
        seen = first;
        setPreferredSize(new Dimension(600, 50));
        setToolTipText("The whole line. Click or drag to move the strip there.");
        MouseAdapter mouse = new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                go.accept(band().km(e.getX() - AIR_PX));
            }

            @Override
            public void mouseDragged(MouseEvent e) {
                mousePressed(e);
            }
        };
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
    }

    private Viewport band() {
        return Viewport.whole(seen.lengthKm(), seen.depthKm(), getWidth() - 2 * AIR_PX, BAND_PX);
    }

    void show(Snapshot now, Viewport shown) {
        seen = shown;
        Viewport band = band();
        easel.order(g -> {
            g.translate(AIR_PX, 3);
            paint(g, now, band, shown);
        });
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        easel.lay((Graphics2D) graphics);
    }

    /** Draws no more. */
    void close() {
        easel.close();
    }

    /** Draws the ribbon into the band's viewport, and its kilometres below. */
    static void paint(Graphics2D g, Snapshot now, Viewport band, Viewport seen) {
        Ink.smooth(g);
        GroundLayer.terrain(g, now.scenario(), band);
        if (now.night()) {
            g.setPaint(Style.NIGHT);
            g.fill(band.strip());
        }
        for (Wall wall : Wall.at(now.date(), now.scenario())) {
            g.setPaint(Style.barrier(wall.concrete()));
            g.setStroke(wall.built() ? Style.solid(wall.concrete() ? 4 : 2) : Style.dashed(2));
            double to = Math.min(wall.toKm(), band.lengthKm());
            g.draw(new Line2D.Double(band.x(wall.fromKm()), band.y(0), band.x(to), band.y(0)));
        }
        for (Snapshot.PartyAt party : now.parties()) {
            g.setPaint(Style.PARTY);
            g.fill(Style.circle(band.x(party.km()), band.y(party.offsetKm()), 1.6));
        }
        for (UnitAt unit : now.units()) {
            if (unit.doing() == Doing.AFTER) {
                Ink.filled(
                        g,
                        Style.triangle(band.x(unit.km()), band.y(unit.offsetKm()), 3.5),
                        Style.GUARD,
                        Color.WHITE,
                        0.8);
            }
        }
        for (PassageAt passage : now.passages()) {
            g.setPaint(passage.official() ? Style.OFFICIAL : Style.GATE.darker());
            double x = band.x(passage.km());
            g.fill(passage.official() ? Style.square(x, band.y(0), 3.5) : Style.diamond(x, band.y(0), 4));
        }
        kilometres(g, band);
        frame(g, band, seen);
    }

    private static void kilometres(Graphics2D g, Viewport band) {
        double step = Figures.step(band.lengthKm(), (int) Math.max(1, band.widthPx() / TICK_APART_PX));
        for (double km = 0; km <= band.lengthKm() + 1e-9; km += step) {
            String text = Figures.amount(km) + (km == 0 ? " km" : "");
            double half = Style.width(text, Ink.LABEL) / 2;
            double at = Math.max(half, Math.min(band.widthPx() - half, band.x(km)));
            Words.centre(g, text, Ink.LABEL, Style.MUTED, at, BAND_PX + 12);
        }
    }

    private static void frame(Graphics2D g, Viewport band, Viewport seen) {
        double left = band.x(seen.fromKm());
        double width = Math.max(4, band.x(seen.toKm()) - left);
        Rectangle2D frame = new Rectangle2D.Double(left, -2, width, BAND_PX + 4);
        g.setPaint(Style.translucent(Color.WHITE, 0.25));
        g.fill(frame);
        g.setPaint(Style.TEXT);
        g.setStroke(Style.solid(1.8));
        g.draw(frame);
    }
}
