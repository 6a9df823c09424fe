package cordon.report;

import cordon.experiment.analysis.EnsembleAnalysis;
import cordon.experiment.analysis.EnsembleAnalysis.Figure;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Where the draws lie beside the bands by which they are weighted, before and after. */
final class CalibrationChart implements Chart {
    private static final double FARTHEST = 8;
    private static final int LOW = 0;
    private static final int MIDDLE = 1;
    private static final int HIGH = 2;

    private final EnsembleAnalysis analysis;

    CalibrationChart(EnsembleAnalysis analysis) {
        this.analysis = analysis;
    }

    @Override
    public String name() {
        return "calibration";
    }

    @Override
    public String title() {
        long inside = analysis.figures().stream()
                .filter(figure -> Math.abs(scaled(figure, figure.values().posterior()[MIDDLE])) <= 1)
                .count();
        return "The weighted median lies inside the band of " + inside + " of "
                + analysis.figures().size() + " figures";
    }

    @Override
    public String subtitle() {
        return "Medians and 95 % ranges of the draws, before and after weighting · " + analysis.draws() + " draws, "
                + analysis.accepted() + " with a weight";
    }

    @Override
    public String note() {
        return "In halves of each band, whose ends are −1 and 1 and whose middle is 0. These figures were used to choose values: that they fit"
                + " is no evidence.";
    }

    @Override
    public double figurePx() {
        return IntervalPanel.px(2 * analysis.figures().size());
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        List<IntervalPanel.Row> rows = new ArrayList<>();
        for (Figure figure : analysis.figures()) {
            rows.add(row(
                    figure, figure.anchor().id() + ", after", figure.values().posterior(), Style.GUARD));
            rows.add(row(figure, "before", figure.values().prior(), Style.MUTED));
        }
        new IntervalPanel(
                        rows, Figures::amount, "distance from the middle of the band, in halves of it", false, FARTHEST)
                .paint(g, area);
    }

    private static IntervalPanel.Row row(Figure figure, String label, double[] values, Color colour) {
        return new IntervalPanel.Row(
                label,
                scaled(figure, values[MIDDLE]),
                scaled(figure, values[LOW]),
                scaled(figure, values[HIGH]),
                Figures.significant(values[LOW]) + " to " + Figures.significant(values[HIGH]),
                Math.abs(scaled(figure, values[MIDDLE])) <= 1,
                colour);
    }

    private static double scaled(Figure figure, double value) {
        double middle = (figure.anchor().low() + figure.anchor().high()) / 2;
        double half = (figure.anchor().high() - figure.anchor().low()) / 2;
        return (value - middle) / half;
    }
}
