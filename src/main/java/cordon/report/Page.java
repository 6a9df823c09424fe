package cordon.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A page for people that needs no network and no script, and can be printed: parts are added in the order in which they are read. */
final class Page {
    private static final int MOST_FIGURES = 6;

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

    /** What was done, in small print. */
    void facts(String text) {
        html.append(Html.element("p class=\"facts\"", text));
    }

    /** What begins here. */
    void heading(String text) {
        html.append(Html.element("h2", text));
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

    /** Pictures with their captions, only the first if there are many. */
    void figures(List<Chart> charts) throws IOException {
        for (Chart chart : charts.subList(0, Math.min(MOST_FIGURES, charts.size()))) {
            figure(chart);
        }
        if (charts.size() > MOST_FIGURES) {
            text("The other " + (charts.size() - MOST_FIGURES) + " pictures are in charts/.");
        }
    }

    private void figure(Chart chart) throws IOException {
        figures++;
        html.append("<figure>\n<div class=\"wide\">").append(new Sheet(chart).figure("f" + figures + "-"));
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
     * @param facts of the store
     * @param alone a command that makes one run alone; empty where there is none
     * @param manifest as it is stored; empty where there is none yet
     */
    void repeat(Map<String, String> facts, String alone, String manifest) {
        heading("How to repeat it");
        verbatim(facts.getOrDefault("command", ""));
        if (!alone.isEmpty()) {
            text("One run of it alone, such as the first:");
            verbatim(alone);
        }
        heading("Manifest");
        verbatim(manifest.isBlank() ? "not finished" : manifest.strip());
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
