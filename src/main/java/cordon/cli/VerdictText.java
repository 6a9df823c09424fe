package cordon.cli;

import cordon.experiment.Results;
import cordon.experiment.Verdict;
import cordon.statistics.ConfidenceInterval;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** The verdicts on the criteria of a designed experiment, as people read them. */
final class VerdictText {
    private static final String ROW = "%-36s %-14s %12s %12s %12s %6s  %s%n";

    private VerdictText() {}

    /** Prints the question and a line for each criterion, with what it says below. */
    static void print(PrintWriter out, Results results) {
        out.println(results.design().question().strip());
        List<Verdict> verdicts = results.verdicts();
        if (!verdicts.isEmpty()) {
            out.printf(Locale.ROOT, ROW, "criterion", "expected", "estimate", "from", "to", "seeds", "finding");
        }
        for (Verdict verdict : verdicts) {
            print(out, verdict);
        }
        out.printf(
                Locale.ROOT,
                "%d points, %d runs, %d failed%n",
                results.points().size(),
                results.finished() + results.failed(),
                results.failed());
    }

    private static void print(PrintWriter out, Verdict verdict) {
        ConfidenceInterval interval = verdict.interval();
        out.printf(
                Locale.ROOT,
                ROW,
                verdict.id(),
                verdict.expected(),
                Numbers.plain(interval.estimate()),
                Numbers.plain(interval.low()),
                Numbers.plain(interval.high()),
                interval.n(),
                verdict.finding().name().toLowerCase(Locale.ROOT));
        out.printf(Locale.ROOT, "    %s (%.4g %% interval)%n", verdict.says(), 100 * interval.level());
        if (!verdict.note().isEmpty()) {
            out.println("    " + verdict.note());
        }
    }
}
