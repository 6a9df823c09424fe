package cordon.report;

import cordon.experiment.Design;
import cordon.experiment.Experiment;
import cordon.experiment.Results;
import cordon.experiment.Verdict;
import cordon.experiment.analysis.Analysis;
import cordon.experiment.analysis.EnsembleAnalysis;
import cordon.experiment.analysis.Headlines;
import cordon.experiment.store.StoredPoint;
import cordon.statistics.ConfidenceInterval;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An experiment as one page for people: question, answer, pictures, tables, how sure it is, what was assumed, and how to repeat it. It
 * needs no network and no script, and can be printed.
 */
public final class ExperimentPage {
    /** The file's name. */
    public static final String FILE = "report.html";

    private static final int MOST_POINTS = 60;

    private final Results results;
    private final Analysis analysis;
    private final String manifest;
    private final Page page;
    private final List<StoredPoint> points;

    private ExperimentPage(Results results, Analysis analysis, String manifest) throws IOException {
        this.page = new Page(question(results.design()));
        this.results = results;
        this.analysis = analysis;
        this.manifest = manifest;
        this.points = results.alternatives();
    }

    /**
     * The page.
     *
     * @param manifest how the result came about, as it is stored; empty where there is none yet
     */
    public static String of(Results results, Analysis analysis, String manifest) throws IOException {
        return new ExperimentPage(results, analysis, manifest).write();
    }

    private String write() throws IOException {
        Optional<EnsembleAnalysis> ensemble = EnsembleAnalysis.of(results);
        page.answer(
                ensemble.isPresent() && results.verdicts().isEmpty()
                        ? EnsembleWords.answer(ensemble.get(), results)
                        : ExperimentAnswer.of(results, analysis));
        page.facts(facts());
        criteria();
        if (ensemble.isPresent()) {
            new EnsembleSection(page, results, ensemble.get(), analysis.measures()).write();
        }
        figures();
        means();
        design(results.design());
        sure();
        page.repeat(
                results.facts().getOrDefault("command", ""),
                Experiment.command(
                        results.points().get(0), results.points().get(0).firstSeed()),
                manifest);
        return page.html();
    }

    private static String question(Design design) {
        return design.question().isBlank()
                ? "Experiment on " + design.base()
                : design.question().strip();
    }

    private String facts() {
        StoredPoint first = points.get(0);
        long seeds = first.lastSeed() - first.firstSeed() + 1;
        return points.size() + (points.size() == 1 ? " point, " : " points, ") + seeds
                + (seeds == 1 ? " seed (" : " seeds each (") + first.firstSeed() + " to " + first.lastSeed() + "), "
                + results.finished() + " runs with a result, " + results.failed() + " failed.";
    }

    private void criteria() {
        List<Verdict> verdicts = results.verdicts();
        if (verdicts.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Verdict each : verdicts) {
            ConfidenceInterval of = each.interval();
            rows.add(List.of(
                    each.says() + (each.note().isEmpty() ? "" : " (" + each.note() + ")"),
                    each.finding().name().toLowerCase(Locale.ROOT),
                    figure(of.estimate()),
                    figure(of.low()) + " to " + figure(of.high()),
                    each.expected(),
                    Figures.fixed(100 * of.level(), 2).replaceAll("\\.?0+$", "") + "\u00a0%",
                    Integer.toString(of.n())));
        }
        page.heading("Criteria");
        page.text("As the design has them; whether they were fixed before the first run, its history must tell.");
        page.table(List.of("criterion", "finding", "estimate", "interval", "expected", "level", "n"), rows);
    }

    private void figures() throws IOException {
        List<Chart> charts = AnalysisCharts.of(analysis);
        if (!charts.isEmpty()) {
            page.heading("Figures");
            page.figures(charts);
        }
    }

    private void means() {
        if (analysis.measures().isEmpty()) {
            return;
        }
        page.heading("Means with 95 % intervals");
        if (points.size() > MOST_POINTS) {
            page.text(points.size() + " points are too many for a page; analysis.csv has them.");
            return;
        }
        List<String> heads = new ArrayList<>(List.of("point"));
        analysis.measures().forEach(measure -> heads.add(Headlines.words(measure)));
        List<List<String>> rows = new ArrayList<>();
        for (StoredPoint point : points) {
            List<String> row = new ArrayList<>(List.of(point.id()));
            for (String measure : analysis.measures()) {
                row.add(analysis.points(measure).stream()
                        .filter(each -> each.point().equals(point.id()))
                        .map(each -> Measured.interval(measure, each.mean()))
                        .findFirst()
                        .orElse("\u2013"));
            }
            rows.add(row);
        }
        page.table(heads, rows);
    }

    private void design(Design design) {
        page.heading("Design");
        page.text("Base scenario: " + design.base() + ". Set at every point: " + settings(design.set()) + ".");
        if (!design.nullHypothesis().isBlank()) {
            page.text("If nothing were the matter: " + design.nullHypothesis().strip() + ".");
        }
        List<List<String>> rows = new ArrayList<>();
        for (Design.Factor factor : design.factors()) {
            for (Design.Level level : factor.levels()) {
                String base =
                        level.base().map(other -> "scenario " + other + "; ").orElse("");
                rows.add(List.of(factor.id(), level.id(), base + settings(level.set())));
            }
        }
        if (!rows.isEmpty()) {
            page.table(List.of("factor", "level", "what it sets"), rows);
        }
    }

    private static String settings(Map<String, String> set) {
        return set.isEmpty()
                ? "nothing"
                : String.join(
                        ", ",
                        set.entrySet().stream()
                                .map(each -> each.getKey() + " = " + each.getValue())
                                .toList());
    }

    private void sure() {
        page.heading("How sure this is");
        page.text(
                "All points meet the same seeds, so that they differ by what they are and not by luck. Intervals cover 95 % unless another level is"
                        + " given; they tell how much luck is left in these runs, not whether the model is right. Intervals of several figures"
                        + " are each alone: with twenty of them, one is expected to miss. A difference that is not shown may still be there.");
        page.assumed();
    }

    private static String figure(double value) {
        return Math.abs(value) < 1 ? Figures.significant(value) : Figures.amount(value);
    }
}
