package cordon.gui;

import cordon.report.Style;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.function.LongSupplier;

/** What has just happened: rings that widen and fade, and for a seizure a cross in the ring. */
final class FlashLayer implements Layer {
    private static final double FIRST_PX = 5;
    private static final double LAST_PX = 20;

    private final LongSupplier clock;

    FlashLayer(LongSupplier clock) {
        this.clock = clock;
    }

    @Override
    public void paint(Graphics2D g, Snapshot now, Viewport view) {
        long nanos = clock.getAsLong();
        for (Flash flash : now.flashes()) {
            double age = flash.age(nanos);
            if (age >= 0 && age < 1 && view.sees(flash.km(), flash.offsetKm(), LAST_PX)) {
                paint(g, flash.kind(), age, view.x(flash.km()), view.y(flash.offsetKm()));
            }
        }
    }

    /** A flash at a share of its life. */
    static void paint(Graphics2D g, Flash.Kind kind, double age, double x, double y) {
        double r = FIRST_PX + age * (LAST_PX - FIRST_PX);
        g.setPaint(Style.translucent(colour(kind), 1 - age));
        g.setStroke(Style.solid(kind == Flash.Kind.SEIZED ? 3.5 : 2.2));
        switch (kind) {
            case SEIZED -> {
                g.draw(Style.circle(x, y, r));
                g.draw(new Line2D.Double(x - r / 2, y - r / 2, x + r / 2, y + r / 2));
                g.draw(new Line2D.Double(x - r / 2, y + r / 2, x + r / 2, y - r / 2));
            }
            case MET -> g.draw(Style.square(x, y, r));
            case TURNED_BACK -> g.draw(Style.diamond(x, y, r));
            case DELIVERED -> g.fill(Style.circle(x, y, r / 2));
            default -> g.draw(Style.circle(x, y, r));
        }
    }

    private static Color colour(Flash.Kind kind) {
        return switch (kind) {
            case DETECTED -> Style.CAMERA.darker();
            case NUISANCE -> Style.CIVILIAN;
            case SEIZED, MET -> Style.SEIZED;
            case TURNED_BACK -> Style.TURNED_BACK;
            case DELIVERED -> Style.DELIVERED;
        };
    }
}
