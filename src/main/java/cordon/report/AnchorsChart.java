package cordon.report;

import cordon.experiment.Anchor;
import cordon.experiment.Anchors.Reading;
import cordon.experiment.Estimate;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;

/** Where a scenario lies in the bands of public figures. */
public final class AnchorsChart implements Chart {
    private static final double FARTHEST = 5;

    private final List<Reading> shown;
    private final int left;

    /** Of those that have a band. */
    public AnchorsChart(List<Reading> readings) {
        shown = readings.stream()
                .filter(reading -> reading.anchor().high() > reading.anchor().low()
                        && Double.isFinite(reading.estimate().mean()))
                .toList();
        left = readings.size() - shown.size();
    }

    @Override
    public String name() {
        return "anchors";
    }

    @Override
    public String title() {
        long inside = shown.stream().filter(Reading::inside).count();
        return inside + " of " + shown.size() + " public figures lie inside their bands, of those held out "
                + heldOut(true) + " of " + heldOut(false);
    }

    private long heldOut(boolean insideOnly) {
        return shown.stream()
                .filter(reading -> reading.anchor().role() == Anchor.Role.HELD_OUT)
                .filter(reading -> !insideOnly || reading.inside())
                .count();
    }

    @Override
    public String subtitle() {
        return "Means with 95 % interval over the seeds, in halves of each band · "
                + shown.stream()
                        .mapToInt(reading -> reading.estimate().n())
                        .max()
                        .orElse(0) + " runs";
    }

    @Override
    public String note() {
        return "A band reaches from −1 to 1, its middle is 0. Filled: inside. Blue: held out, the only ones that say anything about validity."
                + (left > 0 ? " Left out: " + left + " without a band or a value." : "");
    }

    @Override
    public double figurePx() {
        return IntervalPanel.px(shown.size());
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        List<IntervalPanel.Row> rows = shown.stream().map(AnchorsChart::row).toList();
        if (!rows.isEmpty()) {
            new IntervalPanel(
                            rows,
                            Figures::amount,
                            "distance from the middle of the band, in halves of it",
                            false,
                            FARTHEST)
                    .paint(g, area);
        }
    }

    private static IntervalPanel.Row row(Reading reading) {
        Anchor anchor = reading.anchor();
        Estimate of = reading.estimate();
        boolean heldOut = anchor.role() == Anchor.Role.HELD_OUT;
        return new IntervalPanel.Row(
                anchor.id(),
                scaled(anchor, of.mean()),
                scaled(anchor, of.low()),
                scaled(anchor, of.high()),
                anchor.role().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                reading.inside(),
                heldOut ? Style.GUARD : Style.MUTED);
    }

    private static double scaled(Anchor anchor, double value) {
        return (2 * value - anchor.low() - anchor.high()) / (anchor.high() - anchor.low());
    }
}
