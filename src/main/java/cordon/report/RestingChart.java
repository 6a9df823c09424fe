package cordon.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** In the place of a chart of what who looks does not know. */
record RestingChart(String title, String subtitle) implements Chart {
    @Override
    public String name() {
        return "resting";
    }

    @Override
    public String note() {
        return "Look at the truth to see this chart.";
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        g.setPaint(Style.GRID);
        g.setStroke(Style.solid(2));
        g.draw(Style.hatch(area));
    }
}
