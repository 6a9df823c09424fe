package cordon.report;

import cordon.planning.PlanResult.Marginal;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The same on the true border: a band whose colour tells how much is gained, full where that is sure and dashed where it is not. */
final class MarginalMapChart extends MarginalChart {
    private static final double BAND_PX = 27;
    private static final double WIDTH_PX = 18;
    private static final double KEY_PX = 60;
    private static final double[] STEPS = {1, 0.5, 0.2, -0.2, -0.5, -1};

    private final double most;

    MarginalMapChart(PlanView plan, List<Marginal> marginals) {
        super(plan, marginals);
        this.most = this.marginals.stream()
                .mapToDouble(each -> Math.abs(each.gainPerMillionUsd()))
                .max()
                .orElse(1);
    }

    @Override
    public String name() {
        return super.name() + "-map";
    }

    @Override
    public double figurePx() {
        return 700;
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        Rectangle2D box = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight() - KEY_PX);
        new BaseMap(plan.ground(), List.of(), false)
                .paint(
                        g,
                        box,
                        (layers, map, labels) -> {},
                        (layers, map, labels) -> rows().forEach(each -> band(g, map, each, labels)));
        key(g, area.getX(), area.getMaxY() - 22);
    }

    private void band(Graphics2D g, MapPlan map, AlongPanel.Row row, Labels labels) {
        Path2D band = new Path2D.Double();
        double air = 0.03 * (row.toKm() - row.fromKm());
        double from = row.fromKm() + air;
        double to = row.toKm() - air;
        Point2D first = map.beside(from, BAND_PX);
        band.moveTo(first.getX(), first.getY());
        for (int i = 1; i <= 12; i++) {
            Point2D next = map.beside(from + (to - from) * i / 12, BAND_PX);
            band.lineTo(next.getX(), next.getY());
            labels.block(new Rectangle2D.Double(next.getX() - 10, next.getY() - 10, 20, 20));
        }
        paint(g, band, row.estimate(), row.sure());
    }

    /** The more the darker; a hollow band of dashes where the sign is not known. */
    private void paint(Graphics2D g, Path2D band, double gain, boolean sure) {
        g.setPaint(Style.FAINT);
        g.setStroke(stroke(WIDTH_PX + 3, false));
        g.draw(band);
        g.setPaint(Color.WHITE);
        g.setStroke(stroke(WIDTH_PX, false));
        g.draw(band);
        g.setPaint(shade(gain));
        g.setStroke(stroke(sure ? WIDTH_PX : WIDTH_PX / 2, !sure));
        g.draw(band);
    }

    private Color shade(double gain) {
        double share = Math.min(1, Math.abs(gain) / most);
        Color full = gain > 0 ? Style.GUARD : Style.PARTY;
        return new Color(mix(full.getRed(), share), mix(full.getGreen(), share), mix(full.getBlue(), share));
    }

    private static int mix(int channel, double share) {
        return (int) Math.round(245 + (channel - 245) * (0.12 + 0.88 * share));
    }

    private static Stroke stroke(double px, boolean dashed) {
        return dashed
                ? new BasicStroke((float) px, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 4}, 0)
                : new BasicStroke((float) px, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    private void key(Graphics2D g, double left, double baseline) {
        double x = left;
        for (double step : STEPS) {
            double size = Math.abs(step) < 1 ? Figures.roundDown(Math.abs(step) * most) : most;
            double gain = Math.copySign(size, step);
            if (rows().stream().anyMatch(row -> row.estimate() * step > 0 && Math.abs(row.estimate()) > size / 2)) {
                x = entry(g, x, baseline, gain, true, PlanWords.amount(gain));
            }
        }
        entry(g, x, baseline, 0.5 * most, false, "no difference shown");
    }

    private double entry(Graphics2D g, double x, double baseline, double gain, boolean sure, String text) {
        Path2D swatch = new Path2D.Double(new Line2D.Double(x, baseline - 7, x + 40, baseline - 7));
        paint(g, swatch, gain, sure);
        Words.left(g, text, Style.SMALL, Style.TEXT, x + 50, baseline);
        return x + 50 + Style.width(text, Style.SMALL) + 26;
    }
}
