package cordon.report;

import cordon.frontier.Frontier;
import cordon.measures.RunResult;
import cordon.scenario.Scenario;
import java.io.IOException;
import java.util.List;

/**
 * A run as one page for people. Its first sheet of paper is complete in itself: question, answer, where, who earned, what it cost, and whom
 * it harmed; pictures, tables, sources and how to repeat it follow.
 */
public final class RunPage {
    /** The file's name, the same as that of every page. */
    public static final String FILE = ExperimentPage.FILE;

    private final RunView run;
    private final Origin origin;
    private final Page page;

    private RunPage(RunView run, Origin origin) throws IOException {
        this.run = run;
        this.origin = origin;
        this.page = new Page(question(run));
    }

    /**
     * The page.
     *
     * @param pictures whether there is a font to draw them with
     */
    public static String of(Scenario scenario, Frontier frontier, RunResult result, Origin origin, boolean pictures)
            throws IOException {
        return new RunPage(new RunView(scenario, frontier, result), origin).write(pictures);
    }

    private static String question(RunView run) {
        return run.scenario().question().isBlank()
                ? "What gets through, and what is seized: " + run.scenario().title()
                : run.scenario().question().strip();
    }

    private String write(boolean pictures) throws IOException {
        first();
        page.leaf("Figures");
        if (pictures) {
            page.figures(Report.charts(run.scenario(), run.frontier(), run.result()));
        } else {
            page.text("Not drawn in this run.");
        }
        new RunTables(page, run).write();
        page.heading("How sure this is");
        page.text(
                "One run shows one course that events may take under these assumptions. It has no interval: how much is luck, 'cordon experiment'"
                        + " tells from many seeds, and how much hangs on assumed values, 'cordon ensemble'. Differences between two runs say"
                        + " nothing unless they meet the same seeds ('cordon compare').");
        page.assumed();
        page.repeat(origin.command(), "", origin.manifest());
        new Sources(page).write(origin);
        return page.html();
    }

    private void first() {
        page.answer(RunAnswer.of(run));
        page.facts(run.subtitle(run.scenario().title()) + ", seed "
                + run.result().seed() + ". Another seed gives another.");
        page.words(List.of("", "in this run"), new RunGlance(run).rows());
        page.subheading("People: the same count for every side");
        page.table(HarmTable.HEADS, HarmTable.rows(run.result().summary()));
        page.facts(HarmTable.NOTE);
        page.facts(Page.limits(run.scenario()));
    }
}
