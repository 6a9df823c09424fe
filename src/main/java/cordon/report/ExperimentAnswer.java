package cordon.report;

import cordon.experiment.Results;
import cordon.experiment.Verdict;
import cordon.experiment.analysis.Analysis;
import cordon.experiment.analysis.Headlines;
import java.util.List;
import java.util.stream.Collectors;

/** What an experiment answers, in a sentence: by its criteria, or else by the widest effect. */
final class ExperimentAnswer {
    private ExperimentAnswer() {}

    static String of(Results results, Analysis analysis) {
        if (!results.complete()) {
            return "Not finished: " + (results.finished() + results.failed())
                    + " runs are made, and criteria are judged when all are.";
        }
        List<Verdict> verdicts = results.verdicts();
        if (!verdicts.isEmpty()) {
            return byCriteria(verdicts);
        }
        List<Chart> charts = AnalysisCharts.of(analysis);
        if (!charts.isEmpty()) {
            return sentence(charts.get(0).title());
        }
        String means = analysis.points().stream()
                .limit(3)
                .map(point -> Headlines.words(point.measure()) + " " + Measured.interval(point.measure(), point.mean()))
                .collect(Collectors.joining("; "));
        return means.isEmpty() ? "No run gave a result." : sentence("on average " + means);
    }

    private static String byCriteria(List<Verdict> verdicts) {
        long hold = count(verdicts, Verdict.Finding.HOLDS);
        String all = hold == verdicts.size()
                ? (hold == 1 ? "The criterion holds" : "All " + hold + " criteria hold")
                : hold + " of " + verdicts.size() + " criteria " + (hold == 1 ? "holds" : "hold");
        long fail = count(verdicts, Verdict.Finding.FAILS);
        long open = count(verdicts, Verdict.Finding.UNDECIDED);
        String claims = verdicts.stream()
                .filter(each -> each.finding() == (hold > 0 ? Verdict.Finding.HOLDS : Verdict.Finding.FAILS))
                .map(Verdict::says)
                .collect(Collectors.joining("; "));
        return all
                + (fail > 0 ? ", " + fail + (fail == 1 ? " fails" : " fail") : "")
                + (open > 0 ? ", " + open + (open == 1 ? " is" : " are") + " undecided" : "")
                + (claims.isEmpty() ? "." : (hold > 0 ? ": " : "; it is not shown that ") + claims + ".");
    }

    private static long count(List<Verdict> verdicts, Verdict.Finding finding) {
        return verdicts.stream().filter(each -> each.finding() == finding).count();
    }

    private static String sentence(String text) {
        return Measured.capital(text) + ".";
    }
}
