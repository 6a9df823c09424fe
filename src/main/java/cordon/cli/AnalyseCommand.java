package cordon.cli;

import cordon.experiment.Results;
import cordon.experiment.analysis.Headlines;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tables, pictures and a page of an experiment that has been run. */
@Command(
        name = "analyse",
        description = {
            "Makes tables, pictures and a page of an experiment that has been run, over what is there.",
            "An experiment does this itself when it ends; here other measures can be chosen. Nothing is run."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  cordon analyse results/3-randomise-1a2b3c4d",
            "  cordon analyse results/3-randomise-1a2b3c4d --measures goods.deliveredUsd,trueRateInward"
        })
final class AnalyseCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "Directory of an experiment.")
    private Path directory;

    @Option(
            names = "--measures",
            paramLabel = "NAMES",
            description = "Columns of runs.csv, separated by commas (default: ${DEFAULT-VALUE}).")
    private String measures = String.join(",", Headlines.ANALYSED);

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (Results results = Results.in(directory)) {
            var asked = Headlines.parse(
                    measures,
                    name -> Headlines.ANALYSED.contains(name)
                            || results.measures().contains(name));
            AnalysisFiles.write(directory, results, asked, spec.commandLine().getErr());
            VerdictText.print(out, results);
        }
        out.println("Page, tables and pictures: " + directory);
        return 0;
    }
}
