package cordon.cli;

import cordon.experiment.DesignReader;
import cordon.experiment.Experiment;
import cordon.experiment.Manifest;
import cordon.experiment.MeasureNames;
import cordon.experiment.Provenance;
import cordon.experiment.RefusedException;
import cordon.experiment.ResultDirectory;
import cordon.experiment.Results;
import cordon.experiment.SeedRange;
import cordon.experiment.analysis.Comparison;
import cordon.experiment.analysis.Headlines;
import cordon.experiment.analysis.Sample;
import cordon.experiment.store.StoredPoint;
import cordon.scenario.yaml.YamlWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How one alternative differs from another, under the same seeds. */
@Command(
        name = "compare",
        description = {
            "Says how B differs from A, measure by measure, with 95 %% intervals of the paired differences.",
            "A and B are scenarios (names or files), which are run under the same seeds; or experiments that have been",
            "run: a directory, or DIRECTORY#POINT where it has several points. Finished runs are kept, as by experiment."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  cordon compare tutorial tutorial --set-b guards.patrols.line.count=8",
            "  cordon compare iraq-syria my.yaml --seeds 30 --measures delivered,seized,captagon.deliveredUsd",
            "  cordon compare tutorial tutorial --set-b barriers.sections.wall.toKm=30 --measures crossed@20..30,delivered",
            "  cordon compare results/pattern-3#learning/concentrated results/pattern-3#learning/random",
            "Verdicts keep the chance of any false one in the table below 5 %%; a difference not shown may still be there."
        })
final class CompareCommand implements Callable<Integer> {
    private static final String DEFAULT_SEEDS = "20";
    private static final int DIGITS = 8;

    @Parameters(index = "0", paramLabel = "A", description = "What is compared with.")
    private String a;

    @Parameters(index = "1", paramLabel = "B", description = "What is compared.")
    private String b;

    @Option(names = "--set-a", paramLabel = "PATH=VALUE", description = "Another value in A; may be repeated.")
    private List<String> setA = new ArrayList<>();

    @Option(names = "--set-b", paramLabel = "PATH=VALUE", description = "Another value in B; may be repeated.")
    private List<String> setB = new ArrayList<>();

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "Another value in both; may be repeated.")
    private List<String> set = new ArrayList<>();

    @Option(names = "--days", paramLabel = "N", description = "Counted days of both, instead of the scenarios'.")
    private Integer days;

    @Option(
            names = "--measures",
            paramLabel = "NAMES",
            description = "Columns of runs.csv, separated by commas (default: the headlines that matter most).")
    private String measures = String.join(",", Headlines.COMPARED);

    @Option(
            names = "--seeds",
            paramLabel = "N|A..B",
            description = "The seeds 1 to N, or A to B (default: 20, or those of the experiment on the other side).")
    private String seeds;

    @Option(names = "--threads", paramLabel = "T", description = "Runs at the same time (default: one per processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Directory for runs, tables and chart, instead of one below results/.")
    private Path out;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no table.")
    private boolean quiet;

    @Option(names = "--fresh", description = "Forgets runs that an earlier command left in the directory.")
    private boolean fresh;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new RefusedException("--threads must be at least 1 (was " + threads + ")");
        }
        ComparedSide left = new ComparedSide("A", a, setA);
        ComparedSide right = new ComparedSide("B", b, setB);
        List<String> asked = Headlines.parse(measures, name -> left.gives(name) || right.gives(name));
        return left.isStored() && right.isStored() ? stored(left, right, asked) : run(left, right, asked);
    }

    private int stored(ComparedSide left, ComparedSide right, List<String> asked) throws IOException {
        if (seeds != null || days != null || !set.isEmpty()) {
            throw new RefusedException("both sides have been run: --seeds, --days and --set change nothing there");
        }
        Instant started = Instant.now();
        Comparison comparison = Comparison.of(sample(left, asked), sample(right, asked), asked);
        String programs = programs(left, right);
        try (ResultDirectory directory = ResultDirectory.prepare(target(left, right, ""))) {
            new Provenance("comparison", Main.commandLine(spec), a + " " + b, "", "", started)
                    .manifest(true, 2 * comparison.pairs(), List.of(), Instant.now())
                    .write(directory.path());
            write(directory.path(), comparison, programs);
            directory.commit();
            tell(comparison);
            if (!quiet) {
                spec.commandLine().getOut().println("Tables: " + directory.target());
            }
        }
        return 0;
    }

    private int run(ComparedSide left, ComparedSide right, List<String> asked) throws IOException {
        Instant started = Instant.now();
        List<ComparedSide> toRun =
                Stream.of(left, right).filter(side -> !side.isStored()).toList();
        List<String> both = new ArrayList<>(set);
        if (days != null) {
            both.add("period.days=" + days);
        }
        Experiment experiment = DesignReader.sides(
                "How does " + right.label() + " differ from " + left.label() + "?",
                toRun.stream().map(ComparedSide::level).toList(),
                both,
                several(seeds(left, right)),
                asked.stream().filter(MeasureNames::isNoHeadline).toList());
        Provenance provenance = new Provenance(
                "comparison",
                Main.commandLine(spec),
                a + " " + b,
                YamlWriter.write(experiment.firstScenario()),
                experiment.seeds().toString(),
                started);
        Path target = target(left, right, "-" + experiment.digest().substring(0, DIGITS));
        PrintWriter print = spec.commandLine().getOut();
        return new Experiments(threads, quiet, print, spec.commandLine().getErr())
                .run(experiment, provenance, target, fresh, new Experiments.Told() {
                    private Comparison comparison;

                    @Override
                    public void after(Results results) throws IOException {
                        comparison = Comparison.of(sample(left, results, asked), sample(right, results, asked), asked);
                        write(target, comparison, programs(left, right));
                    }

                    @Override
                    public void print(PrintWriter to, Results results) {
                        ComparisonText.print(to, comparison);
                    }
                });
    }

    private void write(Path directory, Comparison comparison, String programs) throws IOException {
        String manifest = Files.readString(directory.resolve(Manifest.FILE));
        PrintWriter err = spec.commandLine().getErr();
        ComparisonText.write(directory, comparison, programs, Main.commandLine(spec), manifest, err);
    }

    /** Whether both sides come from the same program; a warning is printed if not. */
    private String programs(ComparedSide left, ComparedSide right) {
        if (left.model().equals(right.model())) {
            return "Both sides come from the same program.";
        }
        String told = "The sides come from different versions of the program, so that they may differ by that alone.";
        spec.commandLine().getErr().println("cordon: " + told);
        return told;
    }

    private SeedRange seeds(ComparedSide left, ComparedSide right) {
        if (seeds != null || !left.isStored() && !right.isStored()) {
            return SeedRange.parse(seeds == null ? DEFAULT_SEEDS : seeds);
        }
        ComparedSide side = left.isStored() ? left : right;
        try (Results results = Results.in(side.directory())) {
            StoredPoint point = side.point(results);
            return new SeedRange(point.firstSeed(), point.lastSeed());
        }
    }

    private static SeedRange several(SeedRange range) {
        if (range.size() < 2) {
            throw new RefusedException("a comparison needs at least two seeds");
        }
        return range;
    }

    private static Sample sample(ComparedSide side, List<String> asked) {
        try (Results results = Results.in(side.directory())) {
            return Sample.read(side.label(), results, side.point(results).id(), asked);
        }
    }

    private static Sample sample(ComparedSide side, Results fresh, List<String> asked) {
        return side.isStored() ? sample(side, asked) : Sample.read(side.label(), fresh, side.letter(), asked);
    }

    private Path target(ComparedSide left, ComparedSide right, String suffix) {
        return out != null ? out : Path.of("results", "compare-" + left.name() + "-" + right.name() + suffix);
    }

    private void tell(Comparison comparison) {
        if (!quiet) {
            ComparisonText.print(spec.commandLine().getOut(), comparison);
        }
    }
}
