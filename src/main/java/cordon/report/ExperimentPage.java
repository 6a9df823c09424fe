package cordon.report;

import cordon.experiment.Design;
import cordon.experiment.Experiment;
import cordon.experiment.Results;
import cordon.experiment.Verdict;
import cordon.experiment.analysis.Analysis;
import cordon.experiment.analysis.Headlines;
import cordon.experiment.store.StoredPoint;
import cordon.statistics.ConfidenceInterval;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An experiment as one page for people: question, answer, pictures, tables, how sure it is, what was assumed, and how to repeat it. It
 * needs no network and no script, and can be printed.
 */
public final class ExperimentPage {
    /** The file's name. */
    public static final String FILE = "report.html";

    private static final int MOST_FIGURES = 6;
    private static final int MOST_POINTS = 60;

    private final Results results;
    private final Analysis analysis;
    private final String manifest;
    private final StringBuilder page = new StringBuilder();
    private final List<StoredPoint> points;

    private ExperimentPage(Results results, Analysis analysis, String manifest) {
        this.results = results;
        this.analysis = analysis;
        this.manifest = manifest;
        this.points = results.points();
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
        Design design = results.design();
        String question = design.question().isBlank()
                ? "Experiment on " + design.base()
                : design.question().strip();
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.append(Html.element("title", question))
                .append("<style>\n")
                .append(css())
                .append("</style>\n</head>\n<body>\n<main>\n");
        page.append(Html.element("h1", question));
        page.append(Html.element("p class=\"answer\"", ExperimentAnswer.of(results, analysis)));
        page.append(Html.element("p class=\"facts\"", facts()));
        criteria();
        figures();
        means();
        design(design);
        sure();
        repeat();
        return page.append("</main>\n</body>\n</html>\n").toString();
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
        page.append(Html.element("h2", "Criteria"));
        page.append(Html.element(
                "p", "As the design has them; whether they were fixed before the first run, its history must tell."));
        page.append(
                Html.table(List.of("criterion", "finding", "estimate", "interval", "expected", "level", "n"), rows));
    }

    private void figures() throws IOException {
        List<Chart> charts = AnalysisCharts.of(analysis);
        if (charts.isEmpty()) {
            return;
        }
        page.append(Html.element("h2", "Figures"));
        int number = 0;
        for (Chart chart : charts.subList(0, Math.min(MOST_FIGURES, charts.size()))) {
            number++;
            page.append("<figure>\n<div class=\"wide\">").append(new Sheet(chart).figure("f" + number + "-"));
            page.append("</div>\n<figcaption><b>Figure ").append(number).append(". ");
            page.append(Html.text(chart.title()))
                    .append(".</b> ")
                    .append(Html.text(chart.subtitle()))
                    .append(". ");
            page.append(Html.text(chart.note())).append("</figcaption>\n</figure>\n");
        }
        if (charts.size() > MOST_FIGURES) {
            page.append(Html.element("p", "The other " + (charts.size() - MOST_FIGURES) + " pictures are in charts/."));
        }
    }

    private void means() {
        if (analysis.measures().isEmpty()) {
            return;
        }
        page.append(Html.element("h2", "Means with 95 % intervals"));
        if (points.size() > MOST_POINTS) {
            page.append(Html.element("p", points.size() + " points are too many for a page; analysis.csv has them."));
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
        page.append(Html.table(heads, rows));
    }

    private void design(Design design) {
        page.append(Html.element("h2", "Design"));
        page.append(Html.element(
                "p", "Base scenario: " + design.base() + ". Set at every point: " + settings(design.set()) + "."));
        if (!design.nullHypothesis().isBlank()) {
            page.append(Html.element(
                    "p",
                    "If nothing were the matter: " + design.nullHypothesis().strip() + "."));
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
            page.append(Html.table(List.of("factor", "level", "what it sets"), rows));
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
        page.append(Html.element("h2", "How sure this is"));
        page.append(
                Html.element(
                        "p",
                        "All points meet the same seeds, so that they differ by what they are and not by luck. Intervals cover 95 % unless another level is"
                                + " given; they tell how much luck is left in these runs, not whether the model is right. Intervals of several figures"
                                + " are each alone: with twenty of them, one is expected to miss. A difference that is not shown may still be there."));
        page.append(Html.element(
                "p class=\"assumed\"",
                "Assumed: this is a simulation of possible worlds and makes no forecast. Positions of towers, posts, patrols and most gates are"
                        + " synthetic; which values are sourced and which are assumed stands on the page of parameters. The model is verified by tests"
                        + " and hardly validated."));
    }

    private void repeat() {
        Map<String, String> facts = results.facts();
        page.append(Html.element("h2", "How to repeat it"));
        page.append(Html.element("pre", facts.getOrDefault("command", "")));
        page.append(Html.element("p", "One run of it alone, such as the first:"));
        page.append(Html.element(
                "pre", Experiment.command(points.get(0), points.get(0).firstSeed())));
        page.append(Html.element("h2", "Manifest"));
        page.append(Html.element("pre", manifest.isBlank() ? "not finished" : manifest.strip()));
    }

    private static String figure(double value) {
        return Math.abs(value) < 1 ? Figures.significant(value) : Figures.amount(value);
    }

    private static String css() throws IOException {
        try (InputStream in = ExperimentPage.class.getResourceAsStream("/cordon/report/report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
