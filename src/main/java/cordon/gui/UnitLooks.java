package cordon.gui;

import cordon.engine.View.Doing;
import cordon.report.Style;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;

/** How units look: posts squares, patrols triangles, teams double triangles; full when at work, hollow when not. */
final class UnitLooks {
    private static final double POST_PX = 4;
    private static final double PATROL_PX = 7;
    private static final double TEAM_PX = 9;

    private UnitLooks() {}

    /** A unit at a share of its full size. */
    static void paint(Graphics2D g, String kind, Doing doing, double size, double x, double y) {
        Shape shape = shape(kind, size, x, y);
        boolean full = doing == Doing.READY || doing == Doing.OUT || doing == Doing.AFTER;
        Color fill = full ? Style.GUARD : Color.WHITE;
        Color outline = full ? Color.WHITE : Style.GUARD;
        Ink.filled(g, shape, fill, outline, full ? 1 : 1.5);
    }

    private static Shape shape(String kind, double size, double x, double y) {
        return switch (kind) {
            case "post" -> Style.square(x, y, size * POST_PX);
            case "patrol" -> Style.triangle(x, y, size * PATROL_PX);
            default -> Style.doubleTriangle(x, y, size * TEAM_PX);
        };
    }
}
