package cordon.cli;

import cordon.experiment.Results;
import cordon.experiment.analysis.Headlines;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Analyses what an experiment gave, and says what came of it. */
record Analysed(Path target, boolean designed, PrintWriter err) implements Experiments.Told {
    @Override
    public void after(Results results) throws IOException {
        AnalysisFiles.write(target, results, Headlines.ANALYSED, err);
    }

    @Override
    public void print(PrintWriter out, Results results) {
        if (designed) {
            VerdictText.print(out, results);
        } else {
            BatchText.print(out, results);
        }
        EnsembleText.print(out, results);
    }
}
