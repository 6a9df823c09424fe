package cordon.cli;

import cordon.experiment.Provenance;
import cordon.experiment.RefusedException;
import cordon.experiment.ResultDirectory;
import cordon.verification.Case;
import cordon.verification.CaseReport;
import cordon.verification.Finding;
import cordon.verification.Request;
import cordon.verification.Suite;
import cordon.verification.SuiteRunner;
import cordon.verification.Tables;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program beside closed forms and published tables. */
@Command(
        name = "verify",
        description = {
            "Runs special cases with known answers and compares: does the program compute what the model says?",
            "Exit code 1 if a case fails."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  cordon verify --quick",
            "  cordon verify --case 1.6,5.1 --replications 10",
            "  cordon verify --fresh-seeds --out results/verification/tonight",
            "A case is judged as a whole at 99.9 %%: each of its m comparisons at 1 - 0.001 / m."
        })
final class VerifyCommand implements Callable<Integer> {
    private static final int LARGEST_SEED = 1_000_000_000;

    @Option(names = "--case", paramLabel = "ID", split = ",", description = "Only these cases, such as 1.6,5.1.")
    private List<String> ids = List.of();

    @Option(names = "--quick", description = "Only the subset that the tests of the program run.")
    private boolean quickSubset;

    @Option(
            names = {"-n", "--replications"},
            paramLabel = "N",
            description = "Runs of each part of a case, instead of its own number.")
    private Integer replications;

    @ArgGroup
    private Seeds seeds = new Seeds();

    @Option(names = "--threads", paramLabel = "T", description = "Parts at the same time (default: one per processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Directory for the result, instead of results/verification/TIME-seedN.")
    private Path out;

    @Option(
            names = "--page",
            paramLabel = "FILE",
            description = "Also renew the rows of these cases in the table between the markers of this Markdown page.")
    private Path page;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no table.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    /** Which seeds. */
    private static final class Seeds {
        @Option(names = "--seed", paramLabel = "N", description = "First seed of every part (default: 1).")
        private long first = 1;

        @Option(names = "--fresh-seeds", description = "A first seed that nobody chose; the result names it.")
        private boolean fresh;

        long first() {
            return fresh ? 1 + new SecureRandom().nextInt(LARGEST_SEED) : first;
        }
    }

    @Override
    public Integer call() throws IOException {
        Instant started = Instant.now();
        List<Case> cases = ids.isEmpty() ? Suite.cases() : Suite.cases(ids);
        require("--threads", threads);
        require("--replications", replications == null ? 1 : replications);
        Request request = new Request(
                cases,
                quickSubset,
                replications == null ? OptionalInt.empty() : OptionalInt.of(replications),
                seeds.first());
        Provenance provenance = new Provenance(
                "verify",
                Main.commandLine(spec),
                "verification",
                Suite.worlds(cases),
                Long.toString(request.firstSeed()),
                started);
        MarkedPage marked = page == null ? null : marked();
        SuiteRunner runner = new SuiteRunner(request, threads);
        try (ResultDirectory directory = ResultDirectory.prepare(target(request.firstSeed()));
                Interruption interruption = new Interruption(runner::cancel)) {
            List<CaseReport> reports =
                    runner.run(ProgressLine.of(spec.commandLine().getErr(), cases.size() + " cases", quiet));
            write(directory, provenance, reports);
            if (marked != null) {
                marked.write(Tables.merged(marked.between(), reports));
            }
            return reports.stream().anyMatch(report -> report.finding() == Finding.FAILS) ? Failures.RUN_FAILED : 0;
        }
    }

    private MarkedPage marked() {
        if (quickSubset || replications != null || seeds.fresh || seeds.first != 1) {
            throw new RefusedException("--page takes the cases as they are: without --quick, -n and other seeds");
        }
        return MarkedPage.read(page);
    }

    private static void require(String option, int value) {
        if (value < 1) {
            throw new RefusedException(option + " must be at least 1 (was " + value + ")");
        }
    }

    private Path target(long seed) {
        return out != null
                ? out
                : Path.of(
                        "results", "verification", ScenarioOptions.STAMP.format(LocalDateTime.now()) + "-seed" + seed);
    }

    private void write(ResultDirectory directory, Provenance provenance, List<CaseReport> reports) throws IOException {
        Files.writeString(
                directory.path().resolve("verification.md"), VerifyText.page(provenance, Tables.markdown(reports)));
        Files.writeString(directory.path().resolve("verification.csv"), Tables.csv(reports));
        provenance.manifest(true, reports.size(), List.of(), Instant.now()).write(directory.path());
        directory.commit();
        if (!quiet) {
            PrintWriter printer = spec.commandLine().getOut();
            VerifyText.print(printer, reports);
            printer.println("First seed " + provenance.seeds() + ". Tables: " + directory.target());
        }
    }
}
