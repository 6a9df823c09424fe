package cordon.gui;

import cordon.engine.View.ZoneAt;
import cordon.report.Figures;
import cordon.report.Style;
import cordon.report.Words;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Night as a shade, and weather as a haze that is the thicker the less far one sees. */
final class SkyLayer implements Layer {
    private static final double CLEAR_KM = 30;
    private static final double THICK_KM = 0.5;

    /** Below a note. */
    private static final double TOLD_PX = 46;

    @Override
    public void paint(Graphics2D g, Snapshot now, Viewport view) {
        Rectangle2D strip = view.strip();
        if (now.night()) {
            g.setPaint(Style.NIGHT);
            g.fill(strip);
        }
        for (ZoneAt zone : now.weather()) {
            if (thickness(zone) > 0) {
                haze(g, zone, view, strip, now.night());
            }
        }
    }

    private static void haze(Graphics2D g, ZoneAt zone, Viewport view, Rectangle2D strip, boolean night) {
        Color thickest = zone.weather().contains("fog") ? Style.FOG : Style.DUST;
        double left = Math.max(0, view.x(zone.fromKm()));
        double right = Math.min(view.widthPx(), view.x(zone.toKm()));
        g.setPaint(Style.translucent(thickest, thickness(zone) * thickest.getAlpha() / 255));
        g.fill(new Rectangle2D.Double(left, strip.getY(), right - left, strip.getHeight()));
        String text = told(zone);
        if (right - left > Style.width(text, Ink.LABEL) + 16) {
            Words.centre(g, text, Ink.LABEL, night ? Color.WHITE : Style.TEXT, (left + right) / 2, TOLD_PX);
        }
    }

    /** The weather in words. */
    static String told(ZoneAt zone) {
        return zone.weather().replace('-', ' ') + " · " + Figures.amount(zone.visibilityKm()) + " km visibility";
    }

    /** From 0 in clear air to 1 where one sees hardly anything, in equal steps of the logarithm of visibility. */
    static double thickness(ZoneAt zone) {
        double share = Math.log(CLEAR_KM / zone.visibilityKm()) / Math.log(CLEAR_KM / THICK_KM);
        return zone.weather().equals("clear") ? 0 : Math.max(0, Math.min(1, share));
    }
}
