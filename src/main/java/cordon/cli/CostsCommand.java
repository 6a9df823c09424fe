package cordon.cli;

import cordon.experiment.DesignReader;
import cordon.experiment.FrontierCheck;
import cordon.experiment.Provenance;
import cordon.experiment.RefusedException;
import cordon.experiment.ResultDirectory;
import cordon.experiment.costs.CostCurves;
import cordon.experiment.costs.CostFactor;
import cordon.report.CostChart;
import cordon.report.Report;
import cordon.scenario.Hints;
import cordon.scenario.Scenario;
import cordon.scenario.TimedScenario;
import cordon.scenario.yaml.ScenarioReader;
import cordon.scenario.yaml.YamlWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Run time against what stands in a scenario. */
@Command(
        name = "costs",
        description = {
            "Measures how run time grows with parties, units, cameras, cells and tick length, each by itself:",
            "costs.csv and a chart. Close other programs: the measure is processor time, the least of several runs."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  cordon costs",
            "  cordon costs tutorial --factors parties,tick --times 1,4,16",
            "  cordon costs benchmarks/load --days 30 --runs 9 --out results/costs-load",
            "Warm-up days are left out, and interventions after the last day."
        })
final class CostsCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "CONFIG",
            defaultValue = ScenarioOptions.SHIPPED,
            description = "A YAML file, or the name of a shipped scenario (default: ${DEFAULT-VALUE}).")
    private String config;

    @Option(names = "--days", paramLabel = "N", description = "Days of each run (default: ${DEFAULT-VALUE}).")
    private int days = 90;

    @Option(
            names = "--factors",
            paramLabel = "NAMES",
            split = ",",
            description = "Of parties,units,cameras,cells,tick (default: all).")
    private List<String> factors =
            Stream.of(CostFactor.values()).map(CostFactor::word).toList();

    @Option(
            names = "--times",
            paramLabel = "X",
            split = ",",
            description = "Multiples of what stands in the scenario (default: 0.25,0.5,1,2,4).")
    private List<Double> times = List.of(0.25, 0.5, 1.0, 2.0, 4.0);

    @Option(names = "--runs", paramLabel = "N", description = "Runs of each point (default: ${DEFAULT-VALUE}).")
    private int runs = 5;

    @Option(
            names = "--warm",
            paramLabel = "S",
            description =
                    "Processor time spent on the scenario as it is before measuring, s (default: ${DEFAULT-VALUE}).")
    private double warmSeconds = 15;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Another value for a path, such as guards.command.operators=12; may be repeated.")
    private List<String> set = new ArrayList<>();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Directory for the result, instead of one below results/. An earlier result is replaced.")
    private Path out;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no table.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Instant started = Instant.now();
        CostCurves.Plan plan =
                new CostCurves.Plan(factors.stream().map(CostsCommand::factor).toList(), times, runs, warmSeconds);
        Scenario scenario = read(List.of()).start();
        Provenance provenance = new Provenance(
                "costs",
                Main.commandLine(spec),
                config,
                YamlWriter.write(scenario),
                Long.toString(scenario.period().seed()),
                started);
        PrintWriter err = spec.commandLine().getErr();
        Thread worker = Thread.currentThread();
        try (Interruption interruption = new Interruption(worker::interrupt);
                ResultDirectory directory = ResultDirectory.prepare(target())) {
            CostCurves curves = CostCurves.measure(plan, this::read, ProgressLine.of(err, "costs of " + config, quiet));
            Files.writeString(directory.path().resolve("costs.csv"), curves.csv());
            CostChart chart = new CostChart(curves, scenario.title() + ", " + days + " days");
            Charts.draw(directory.path(), folder -> Report.write(folder, List.of(chart)), err);
            provenance
                    .manifest(true, curves.points().size(), List.of(), Instant.now())
                    .write(directory.path());
            directory.commit();
            if (!quiet) {
                print(curves, chart, directory.target());
            }
            return 0;
        }
    }

    private static CostFactor factor(String word) {
        return Stream.of(CostFactor.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> known =
                            Stream.of(CostFactor.values()).map(CostFactor::word).toList();
                    return new RefusedException("no factor '" + word + "' among " + known + Hints.hint(word, known));
                });
    }

    private TimedScenario read(List<String> more) {
        List<String> overrides = new ArrayList<>(List.of("period.warmUpDays=0", "period.days=" + days));
        overrides.addAll(set);
        overrides.addAll(more);
        return ScenarioReader.read(config, overrides, new FrontierCheck());
    }

    private Path target() {
        String stamp = ScenarioOptions.STAMP.format(LocalDateTime.now());
        return out != null ? out : Path.of("results", "costs", DesignReader.name(config), stamp);
    }

    private void print(CostCurves curves, CostChart chart, Path target) {
        PrintWriter printer = spec.commandLine().getOut();
        printer.println(chart.title());
        curves.points()
                .forEach(point -> printer.println(String.format(
                        Locale.ROOT,
                        "%-8s x %-5s %12s  %8.3f s per simulated year (slowest run %.3f)",
                        point.factor().word(),
                        Numbers.plain(point.times()),
                        Numbers.plain(point.amount()),
                        point.seconds(),
                        point.most())));
        printer.println("Table and picture (charts/): " + target);
    }
}
