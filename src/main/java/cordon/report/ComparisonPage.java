package cordon.report;

import cordon.experiment.analysis.Comparison;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A comparison as one page for people. */
public final class ComparisonPage {
    private ComparisonPage() {}

    /**
     * The page.
     *
     * @param programs whether both sides come from the same program, in a sentence
     * @param facts as {@code command}
     * @param manifest as it is stored; empty where there is none yet
     */
    public static String of(Comparison comparison, String programs, Map<String, String> facts, String manifest)
            throws IOException {
        Page page = new Page(comparison.b() + " against " + comparison.a());
        page.answer(ComparisonWords.answer(comparison));
        page.facts(comparison.pairs() + " pairs of runs under the same seeds. " + programs);
        if (!comparison.rows().isEmpty()) {
            page.heading("Differences");
            page.figures(List.of(new ComparisonChart(comparison)));
            page.table(
                    ComparisonWords.HEADS,
                    comparison.rows().stream().map(ComparisonWords::cells).toList());
        }
        page.heading("How sure this is");
        page.text(ComparisonWords.reading(comparison));
        page.assumed();
        page.repeat(facts.getOrDefault("command", ""), "", manifest);
        return page.html();
    }
}
