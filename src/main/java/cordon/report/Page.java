package cordon.report;

import cordon.scenario.Scenario;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** A page for people that needs no network and no script, and can be printed: parts are added in the order in which they are read. */
final class Page {
    /** What it is for, and what not. */
    private static final String USES =
            "Meant for research, teaching and public planning: for comparing policies under stated assumptions, and for finding out which unknown"
                    + " numbers matter. Not meant for, and of no use for, operations: planning or evading a crossing, placing or finding real"
                    + " sensors, targeting people or groups.";

    private static final int MOST_FIGURES = 6;
    private static final double TALL_PX = 800;

    private final StringBuilder html = new StringBuilder();
    private int figures;

    /** With a title. */
    Page(String title) throws IOException {
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append(Html.element("title", title)).append("<style>\n").append(css());
        html.append("</style>\n</head>\n<body>\n<main>\n").append(Html.element("h1", title));
    }

    /** The answer in a sentence. */
    void answer(String text) {
        html.append(Html.element("p class=\"answer\"", text));
    }

    /** What was done, or what a table means, in small print. */
    void facts(String text) {
        html.append(Html.element("p class=\"facts\"", text));
    }

    /** What begins here. */
    void heading(String text) {
        html.append(Html.element("h2", text));
    }

    /** What begins here, on a new sheet of paper. */
    void leaf(String text) {
        html.append(Html.element("h2 class=\"leaf\"", text));
    }

    /** A part of what began last. */
    void subheading(String text) {
        html.append(Html.element("h3", text));
    }

    /** A paragraph. */
    void text(String text) {
        html.append(Html.element("p", text));
    }

    /** What a machine said, or a command. */
    void verbatim(String text) {
        html.append(Html.element("pre", text));
    }

    /** A table. */
    void table(List<String> heads, List<List<String>> rows) {
        html.append(Html.table(heads, rows));
    }

    /** A table of words, among which there may be numbers. */
    void words(List<String> heads, List<List<String>> rows) {
        html.append(Html.words(heads, rows));
    }

    /** Pictures with their captions, only the first if there are many. */
    void figures(List<Chart> charts) {
        allFigures(charts.subList(0, Math.min(MOST_FIGURES, charts.size())));
        if (charts.size() > MOST_FIGURES) {
            text("The other " + (charts.size() - MOST_FIGURES) + " pictures are in charts/.");
        }
    }

    /** Pictures with their captions. */
    void allFigures(List<Chart> shown) {
        int before = figures;
        List<String> drawn = IntStream.range(0, shown.size())
                .parallel()
                .mapToObj(i -> new Sheet(shown.get(i)).figure("f" + (before + i + 1) + "-"))
                .toList();
        for (int i = 0; i < shown.size(); i++) {
            figure(shown.get(i), drawn.get(i));
        }
    }

    private void figure(Chart chart, String svg) {
        figures++;
        html.append(chart.figurePx() > TALL_PX ? "<figure class=\"tall\">" : "<figure>");
        html.append("\n<div class=\"wide\">").append(svg);
        html.append("</div>\n<figcaption><b>Figure ").append(figures).append(". ");
        html.append(Html.text(chart.title())).append(".</b> ");
        html.append(Html.text(chart.subtitle())).append(". ");
        html.append(Html.text(chart.note())).append("</figcaption>\n</figure>\n");
    }

    /** What a reader of any result must know. */
    void assumed() {
        html.append(Html.element(
                "p class=\"assumed\"",
                "Assumed: this is a simulation of possible worlds and makes no forecast. Positions of towers, posts, patrols and most gates are"
                        + " synthetic; which values are sourced and which are assumed stands on the page of parameters. The model is verified by tests"
                        + " and hardly validated."));
    }

    /**
     * How the result came about.
     *
     * @param command that makes it again
     * @param alone a command that makes one run alone; empty where there is none
     * @param manifest as it is stored; empty where there is none yet
     */
    void repeat(String command, String alone, String manifest) {
        heading("How to repeat it");
        verbatim(command);
        if (!alone.isEmpty()) {
            text("One run of it alone, such as the first:");
            verbatim(alone);
        }
        heading("Manifest");
        verbatim(manifest.isBlank() ? "not finished" : manifest.strip());
    }

    /** What every first page says at its end: what is synthetic, what is claimed by whom, and what it is for. */
    static String limits(Scenario scenario) {
        List<String> attributed = scenario.organisations().stream()
                .filter(each -> !each.attributedBy().isBlank())
                .map(each -> each.name() + " (" + each.attributedBy().replace(";", ",") + ")")
                .toList();
        String claims = attributed.isEmpty()
                ? "No claim about a real group went in. "
                : "Claims about armed groups are modelled only as attributed: " + String.join("; ", attributed) + ". ";
        return "Positions are synthetic: towers, posts, patrols and most gates lie where the model puts them. " + claims
                + USES;
    }

    /** The whole. */
    String html() {
        return html + "</main>\n</body>\n</html>\n";
    }

    private static String css() throws IOException {
        try (InputStream in = Page.class.getResourceAsStream("/cordon/report/report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
