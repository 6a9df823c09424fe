package cordon.cli;

import cordon.experiment.Manifest;
import cordon.experiment.Results;
import cordon.experiment.analysis.Analysis;
import cordon.experiment.analysis.AnalysisTables;
import cordon.experiment.analysis.EnsembleAnalysis;
import cordon.experiment.analysis.EnsembleTables;
import cordon.report.AnalysisCharts;
import cordon.report.Chart;
import cordon.report.EnsembleCharts;
import cordon.report.ExperimentPage;
import cordon.report.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is made of the results of an experiment: tables of the analysis, pictures, and a page. */
final class AnalysisFiles {
    private AnalysisFiles() {}

    /** Writes them beside the runs; of a computer without fonts only the tables. */
    static void write(Path directory, Results results, List<String> measures, PrintWriter err) throws IOException {
        Analysis analysis = Analysis.of(results, measures);
        AnalysisTables.write(directory, analysis);
        Optional<EnsembleAnalysis> ensemble = EnsembleAnalysis.of(results);
        if (ensemble.isPresent()) {
            EnsembleTables.write(directory, results, ensemble.get());
        }
        Path manifest = directory.resolve(Manifest.FILE);
        String told = Files.isRegularFile(manifest) ? Files.readString(manifest) : "";
        Charts.draw(
                directory,
                folder -> {
                    List<Chart> charts = new ArrayList<>(AnalysisCharts.of(analysis));
                    ensemble.ifPresent(of -> charts.addAll(EnsembleCharts.of(results, of, analysis.measures())));
                    if (!charts.isEmpty()) {
                        Report.write(folder, charts);
                    }
                    Files.writeString(
                            directory.resolve(ExperimentPage.FILE), ExperimentPage.of(results, analysis, told));
                },
                err);
    }
}
