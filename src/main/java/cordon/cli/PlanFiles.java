package cordon.cli;

import cordon.frontier.Frontier;
import cordon.planning.PlanResult;
import cordon.planning.Question;
import cordon.report.Origin;
import cordon.report.PlanCharts;
import cordon.report.PlanPage;
import cordon.report.Report;
import cordon.world.Frontiers;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** What people look at of a plan: pictures, and a page. */
final class PlanFiles {
    private PlanFiles() {}

    /** Writes them beside the tables; of a computer without fonts the page has no pictures. */
    static void write(Path target, Question question, PlanResult result, Origin origin, PrintWriter err)
            throws IOException {
        Frontier frontier = Frontiers.of(question.today().frontier());
        boolean drawn = Charts.draw(
                target, folder -> Report.write(folder, PlanCharts.of(result, question.today(), frontier)), err);
        Files.writeString(
                target.resolve(PlanPage.FILE), PlanPage.of(result, question.today(), frontier, origin, drawn));
    }
}
