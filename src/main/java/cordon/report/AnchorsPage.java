package cordon.report;

import cordon.experiment.Anchor;
import cordon.experiment.Anchors.Reading;
import cordon.experiment.Estimate;
import cordon.experiment.Experiment;
import cordon.experiment.Results;
import cordon.experiment.store.StoredPoint;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** A scenario beside public figures as one page for people: those first that can show it wrong. */
public final class AnchorsPage {
    private AnchorsPage() {}

    /**
     * The page.
     *
     * @param manifest as it is stored; empty where there is none yet
     */
    public static String of(Results results, List<Reading> readings, String manifest) throws IOException {
        StoredPoint point = results.points().get(0);
        Page page = new Page("How far does " + point.id() + " agree with public figures?");
        page.answer(answer(readings));
        page.facts(results.finished() + " runs with a result, " + results.failed() + " failed.");
        page.heading("Figures");
        page.figures(List.of(new AnchorsChart(readings)));
        for (Anchor.Role role :
                List.of(Anchor.Role.HELD_OUT, Anchor.Role.CALIBRATED, Anchor.Role.DERIVED, Anchor.Role.INPUT)) {
            table(page, role, readings);
        }
        page.heading("How sure this is");
        page.text(
                "Intervals are Student's over the seeds, 95 %: they tell how much luck is left in the mean. A figure lies inside if the mean"
                        + " does. Figures that were put in, fitted or derived say nothing about validity.");
        page.assumed();
        page.repeat(
                results.facts().getOrDefault("command", ""), Experiment.command(point, point.firstSeed()), manifest);
        return page.html();
    }

    private static String answer(List<Reading> readings) {
        List<Reading> heldOut = of(Anchor.Role.HELD_OUT, readings);
        long inside = heldOut.stream().filter(Reading::inside).count();
        return heldOut.isEmpty()
                ? "No figure was held out, so that nothing here says anything about validity."
                : inside + " of " + heldOut.size()
                        + " held-out figures lie inside their bands; only these say anything about" + " validity.";
    }

    private static List<Reading> of(Anchor.Role role, List<Reading> readings) {
        return readings.stream()
                .filter(reading -> reading.anchor().role() == role)
                .toList();
    }

    private static void table(Page page, Anchor.Role role, List<Reading> readings) {
        List<List<String>> rows =
                of(role, readings).stream().map(AnchorsPage::cells).toList();
        if (!rows.isEmpty()) {
            page.heading(Measured.capital(role.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
            page.table(List.of("figure", "band", "model", "95 %", "", "source"), rows);
        }
    }

    private static List<String> cells(Reading reading) {
        Anchor anchor = reading.anchor();
        Estimate of = reading.estimate();
        String unit = anchor.unit().equals("1") ? "" : " (" + anchor.unit() + ")";
        return List.of(
                anchor.says() + unit,
                span(anchor.low(), anchor.high()),
                figure(of.mean()),
                span(of.low(), of.high()),
                reading.inside() ? "inside" : "outside",
                anchor.source());
    }

    private static String span(double low, double high) {
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            return "–";
        }
        return low == high ? figure(low) : figure(low) + " to " + figure(high);
    }

    private static String figure(double value) {
        return Math.abs(value) < 10 ? Figures.significant(value) : Figures.amount(value);
    }
}
