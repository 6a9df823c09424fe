package cordon.report;

import cordon.scenario.Terrain;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * The one visual language: what a colour, a stroke and a symbol mean, wherever something is drawn.
 *
 * <p>Colours are those of Okabe and Ito, told apart by the colour-blind; what matters is also told by symbol, line style
 * or place, so that it survives in grey.
 */
public final class Style {
    /** Smuggling parties. */
    public static final Color PARTY = new Color(0xD55E00);
    /** Convoys. */
    public static final Color CONVOY = new Color(0x8C2D04);
    /** A militia's gates, checkpoints and tolls. */
    public static final Color GATE = new Color(0xCC79A7);
    /** Posts, patrols and reaction teams. */
    public static final Color GUARD = new Color(0x0072B2);
    /** Cameras; what they cover at 20 %, see {@link #translucent}. */
    public static final Color CAMERA = new Color(0x56B4E9);
    /** Official crossings and legal trade. */
    public static final Color OFFICIAL = new Color(0x009E73);
    /** Civilians and nuisance alarms. */
    public static final Color CIVILIAN = new Color(0x7F7F7F);
    /** Seized. */
    public static final Color SEIZED = GUARD;
    /** Delivered. */
    public static final Color DELIVERED = PARTY;
    /** Turned back or deterred. */
    public static final Color TURNED_BACK = new Color(0xE69F00);
    /** Text, and concrete walls. */
    public static final Color TEXT = new Color(0x222222);
    /** Secondary text. */
    public static final Color MUTED = new Color(0x5F5F5F);
    /** Names of countries, and lines that must not shout. */
    public static final Color FAINT = new Color(0x9A9A9A);
    /** Runs that something is held against. */
    public static final Color GHOST = new Color(0x8A8A8A);
    /** The light horizontal grid. */
    public static final Color GRID = new Color(0xE3E3E3);
    /** What remains, as a background of bars. */
    public static final Color REST = new Color(0xF0F0F0);
    /** Rivers. */
    public static final Color RIVER = new Color(0xA9CCE3);
    /** Names on rivers: the same hue, dark enough to read. */
    public static final Color RIVER_TEXT = new Color(0x35729B);
    /** Barriers without concrete. */
    public static final Color FENCE = new Color(0x6A6A6A);
    /** Night, over whatever lies below. */
    public static final Color NIGHT = new Color(0x00, 0x00, 0x80, 64);
    /** Dust at its thickest. */
    public static final Color DUST = new Color(0xC9, 0xA2, 0x27, 89);
    /** Fog at its thickest. */
    public static final Color FOG = new Color(0xFF, 0xFF, 0xFF, 128);

    /** Titles. */
    public static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 38);
    /** Subtitles. */
    public static final Font SUBTITLE = new Font(Font.SANS_SERIF, Font.PLAIN, 24);
    /** Headings of panels, and what must stand out. */
    public static final Font STRONG = new Font(Font.SANS_SERIF, Font.BOLD, 23);
    /** Axes and labels. */
    public static final Font LABEL = new Font(Font.SANS_SERIF, Font.PLAIN, 22);
    /** Small print. */
    public static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 19);
    /** Names of rivers. */
    public static final Font RIVER_NAME = new Font(Font.SANS_SERIF, Font.ITALIC, 21);
    /** Names of countries, in spaced capitals. */
    public static final Font COUNTRY = new Font(Font.SANS_SERIF, Font.BOLD, 30);

    /** Opacity of bands. */
    public static final double BAND = 0.2;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final double HATCH_PX = 9;

    private Style() {}

    /** A font as it is on a screen: half as large as on the sheets, which are read from afar. */
    public static Font onScreen(Font font) {
        return font.deriveFont(font.getSize2D() / 2);
    }

    /** Width of a text in pixels, the same for every device. */
    public static double width(String text, Font font) {
        return font.getStringBounds(text, EXACT).getWidth();
    }

    /** The colour at an opacity from 0 to 1. */
    public static Color translucent(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * opacity));
    }

    /** How ground is drawn. */
    public static Color terrain(Terrain.Look look) {
        return switch (look) {
            case DESERT -> new Color(0xF3EAD7);
            case STEPPE -> new Color(0xE9E6C9);
            case FARMLAND -> new Color(0xDCE5C3);
            case IRRIGATED -> new Color(0xCFE3C8);
            case RIVER -> RIVER;
            case RIDGE -> new Color(0xD9CFC1);
            case TOWN -> new Color(0xCFCFCF);
            case WADI -> new Color(0xE6D8B8);
            case ROAD -> new Color(0xBFAF9B);
        };
    }

    /** What is true: a solid line. */
    public static Stroke solid(double widthPx) {
        return new BasicStroke((float) widthPx, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /** What is reported, planned or unknown: a dashed line. */
    public static Stroke dashed(double widthPx) {
        float w = (float) widthPx;
        return new BasicStroke(w, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {3.2f * w, 2.2f * w}, 0);
    }

    /** One more line of the same colour: dots. */
    public static Stroke dotted(double widthPx) {
        float w = (float) widthPx;
        return new BasicStroke(w, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {0.1f, 2.2f * w}, 0);
    }

    /** A barrier: the more layers the thicker; dashed while it is not built. */
    public static Stroke barrier(int layers, boolean built) {
        double width = Math.min(4 + 1.5 * layers, 11);
        float w = (float) width;
        return built
                ? new BasicStroke(w, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke(w, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {7, 6}, 0);
    }

    /** Colour of a barrier with or without a concrete wall. */
    public static Color barrier(boolean wall) {
        return wall ? TEXT : FENCE;
    }

    /** Party, or a seizure by its area: a circle of radius r. */
    public static Shape circle(double x, double y, double r) {
        return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    }

    /** Guard post: a square of half width r. */
    public static Shape square(double x, double y, double r) {
        return new Rectangle2D.Double(x - r, y - r, 2 * r, 2 * r);
    }

    /** Patrol: a triangle. */
    public static Shape triangle(double x, double y, double r) {
        return polygon(x, y, r, 0, -1, 0.95, 0.8, -0.95, 0.8);
    }

    /** Reaction team: two triangles, one above the other. */
    public static Shape doubleTriangle(double x, double y, double r) {
        Path2D path = new Path2D.Double(triangle(x, y - 0.55 * r, 0.6 * r));
        path.append(triangle(x, y + 0.55 * r, 0.6 * r), false);
        return path;
    }

    /** A militia's gate: a diamond. */
    public static Shape diamond(double x, double y, double r) {
        return polygon(x, y, r, 0, -1, 1, 0, 0, 1, -1, 0);
    }

    /** Camera tower: a head on a mast with legs. */
    public static Shape tower(double x, double y, double r) {
        Path2D path =
                new Path2D.Double(polygon(x, y, r, -0.16, -0.3, 0.16, -0.3, 0.6, 1, 0.3, 1, 0, 0.1, -0.3, 1, -0.6, 1));
        path.append(new Rectangle2D.Double(x - 0.55 * r, y - r, 1.1 * r, 0.62 * r), false);
        return path;
    }

    /** Official crossing: a gateway. */
    public static Shape gateway(double x, double y, double r) {
        return polygon(x, y, r, -1, 1, -1, -1, 1, -1, 1, 1, 0.45, 1, 0.45, -0.35, -0.45, -0.35, -0.45, 1);
    }

    /** Diagonal lines that fill a rectangle: what the agency does not know. */
    public static Path2D hatch(Rectangle2D box) {
        Path2D lines = new Path2D.Double();
        double height = box.getHeight();
        double phase = (box.getX() + box.getMaxY()) % HATCH_PX;
        for (double left = box.getX() - height - phase; left < box.getMaxX(); left += HATCH_PX) {
            double fromX = Math.max(left, box.getX());
            double toX = Math.min(left + height, box.getMaxX());
            if (toX > fromX) {
                lines.moveTo(fromX, box.getMaxY() - (fromX - left));
                lines.lineTo(toX, box.getMaxY() - (toX - left));
            }
        }
        return lines;
    }

    private static Path2D polygon(double x, double y, double r, double... points) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < points.length; i += 2) {
            if (i == 0) {
                path.moveTo(points[i], points[i + 1]);
            } else {
                path.lineTo(points[i], points[i + 1]);
            }
        }
        path.closePath();
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(r, r);
        path.transform(place);
        return path;
    }
}
