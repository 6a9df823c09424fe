package cordon.cli;

import cordon.experiment.Manifest;
import cordon.experiment.Provenance;
import cordon.experiment.RefusedException;
import cordon.experiment.RunCache;
import cordon.experiment.Shard;
import cordon.planning.Effort;
import cordon.planning.PlanReader;
import cordon.planning.PlanResult;
import cordon.planning.PlanTables;
import cordon.planning.Planner;
import cordon.planning.Question;
import cordon.report.Origin;
import cordon.scenario.yaml.Citations;
import cordon.scenario.yaml.YamlWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which configuration is best under a budget, how sure that is, and what it costs. */
@Command(
        name = "plan",
        description = {
            "Searches walls, towers, posts, patrols, gates and crossings for what does most under a budget, and says how sure that",
            "is: the finalists are run again on fresh seeds, against today under the same luck. FILE is a plan; see configs/plans.",
            "Each finished run is kept at once: the same command goes on where an earlier one was broken off, and Ctrl-C ends",
            "with what is known."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  cordon plan configs/plans/next-12-km.yaml --effort quick",
            "  cordon plan configs/plans/towers-20.yaml --set costs.towerUsd=150000",
            "  cordon plan configs/plans/next-12-km.yaml --marginal wall",
            "  cordon plan configs/plans/towers-20.yaml --shard 1/2 --out part-1",
            "  cordon plan configs/plans/towers-20.yaml --runs part-1,part-2",
            "A difference not shown may still be there; more effort makes intervals narrower."
        })
final class PlanCommand implements Callable<Integer> {
    private static final int DIGITS = 8;

    @Parameters(index = "0", paramLabel = "FILE", description = "A plan, such as configs/plans/next-12-km.yaml.")
    private Path file;

    @Option(
            names = "--effort",
            paramLabel = "EFFORT",
            description = "quick, default or thorough: how many runs (default: default).")
    private Effort effort = Effort.DEFAULT;

    @Option(names = "--seed", paramLabel = "N", description = "First seed of the search, instead of the plan's.")
    private Long seed;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Another value in all that is compared; may be repeated.")
    private List<String> set = new ArrayList<>();

    @Option(
            names = "--marginal",
            paramLabel = "ID",
            description = "Maps what this placement would gain on every stretch.")
    private String marginal;

    @Option(names = "--runs", paramLabel = "DIR", split = ",", description = "Directories whose runs are used too.")
    private List<Path> more = new ArrayList<>();

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Makes only the I-th of N parts of the first runs; --runs brings them to the plan.")
    private String shard;

    @Option(names = "--threads", paramLabel = "T", description = "Runs at the same time (default: one per processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Directory for runs and tables, instead of one below results/.")
    private Path out;

    @Option(names = "--fresh", description = "Forgets runs that an earlier command left in the directory.")
    private boolean fresh;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no answer.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new RefusedException("--threads must be at least 1 (was " + threads + ")");
        }
        Instant started = Instant.now();
        Question question = PlanReader.read(file, set, Optional.ofNullable(seed));
        Optional<Shard> part = Optional.ofNullable(shard).map(Shard::parse);
        Optional<String> mapped = Optional.ofNullable(marginal);
        mapped.ifPresent(id -> Planner.requirePlacement(question, id));
        Path target = out != null
                ? out
                : Path.of(
                        "results",
                        "plan-" + question.name() + "-" + question.digest().substring(0, DIGITS));
        Provenance provenance = new Provenance(
                "plan", Main.commandLine(spec), file.toString(), question.todayYaml(), question.seeds(effort), started);
        PrintWriter err = spec.commandLine().getErr();
        PlanProgress progress = new PlanProgress(err, quiet, threads, Planner.expectedRuns(question, effort));
        try (RunCache cache = RunCache.open(
                        target, fresh, question.keep(), threads, question.facts(provenance.command()), more);
                Interruption interruption = new Interruption(cache::cancel)) {
            Files.deleteIfExists(target.resolve(Manifest.FILE));
            cache.listen(progress::ran);
            if (part.isPresent()) {
                return part(new Planner(question, cache, effort, Optional.empty(), progress), part.get(), cache);
            }
            PlanResult result = new Planner(question, cache, effort, mapped, progress).plan();
            cache.finish();
            write(target, question, result, provenance);
            if (!quiet) {
                PlanText.print(spec.commandLine().getOut(), result);
                spec.commandLine().getOut().println("Tables: " + target + "; for people: report.html there");
            }
            return result.complete() ? 0 : Failures.INTERRUPTED;
        }
    }

    private int part(Planner planner, Shard part, RunCache cache) {
        long runs = planner.part(part);
        cache.finish();
        if (!quiet) {
            spec.commandLine()
                    .getOut()
                    .println("Part " + shard + ": " + runs + " runs in " + cache.directory()
                            + "; the plan takes them with --runs " + cache.directory());
        }
        return 0;
    }

    private void write(Path target, Question question, PlanResult result, Provenance provenance) throws IOException {
        for (Map.Entry<String, String> table : PlanTables.of(result).entrySet()) {
            Files.writeString(target.resolve(table.getKey()), table.getValue());
        }
        Files.writeString(target.resolve("plan.yaml"), question.planYaml());
        Files.writeString(target.resolve("scenario.yaml"), question.todayYaml());
        Files.writeString(target.resolve("answer.txt"), result.answer() + "\n");
        Manifest manifest = provenance.manifest(result.complete(), (int) result.runs(), List.of(), Instant.now());
        manifest.write(target);
        Origin origin = new Origin(
                provenance.command(), question.always(), Citations.of(question.base()), YamlWriter.write(manifest));
        PlanFiles.write(target, question, result, origin, spec.commandLine().getErr());
    }
}
