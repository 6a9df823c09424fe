package cordon.report;

import cordon.frontier.Frontier;
import cordon.measures.RunResult;
import cordon.scenario.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Draws what is finished, a run or an analysis: each chart as a PNG of 1600 x 900 px and as an SVG of the same. Needs no screen. */
public final class Report {
    private static final List<Function<RunView, Chart>> OF_A_RUN = List.of(
            ThroughputChart::new,
            SeizureRateChart::new,
            FrontierChart::new,
            FunnelChart::new,
            MilitiaChart::new,
            MapChart::new);

    private Report() {}

    /** The charts of a run, in the order in which they are read. */
    public static List<Chart> charts(Scenario scenario, Frontier frontier, RunResult result) {
        return ofARun(scenario, frontier, result).map(Supplier::get).toList();
    }

    private static Stream<Supplier<Chart>> ofARun(Scenario scenario, Frontier frontier, RunResult result) {
        RunView run = new RunView(scenario, frontier, result);
        return OF_A_RUN.stream().map(chart -> () -> chart.apply(run));
    }

    /**
     * Writes all charts of a run, over what is there.
     *
     * @param chartsDir directory, made if it is not there
     * @return the files, PNG before SVG, in the order of {@link #charts}
     * @throws UncheckedIOException if a file cannot be written
     */
    public static List<Path> write(Path chartsDir, Scenario scenario, Frontier frontier, RunResult result) {
        return write(chartsDir, ofARun(scenario, frontier, result));
    }

    /**
     * Writes charts, over what is there.
     *
     * @param chartsDir directory, made if it is not there
     * @return the files, PNG before SVG, in the order of the charts
     * @throws UncheckedIOException if a file cannot be written
     */
    public static List<Path> write(Path chartsDir, List<Chart> charts) {
        return write(chartsDir, charts.stream().map(chart -> () -> chart));
    }

    /** Several at once, as many as there are processors; returns, or throws, when none is being drawn any more. */
    private static List<Path> write(Path chartsDir, Stream<Supplier<Chart>> charts) {
        try {
            Files.createDirectories(chartsDir);
        } catch (IOException e) {
            throw unwritable(chartsDir, e);
        }
        List<Callable<List<Path>>> drawings = charts.map(
                        chart -> (Callable<List<Path>>) () -> write(chartsDir, chart.get()))
                .toList();
        List<Path> files = new ArrayList<>();
        for (Future<List<Path>> drawn : ForkJoinPool.commonPool().invokeAll(drawings)) {
            files.addAll(result(drawn));
        }
        return List.copyOf(files);
    }

    private static List<Path> result(Future<List<Path>> drawn) {
        try {
            return drawn.get();
        } catch (InterruptedException e) {
            throw new IllegalStateException("it was done", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }

    private static List<Path> write(Path chartsDir, Chart chart) {
        Path png = chartsDir.resolve(chart.name() + ".png");
        Path svg = chartsDir.resolve(chart.name() + ".svg");
        try {
            Sheet sheet = new Sheet(chart);
            sheet.writePng(png);
            sheet.writeSvg(svg);
        } catch (IOException e) {
            throw unwritable(chartsDir, e);
        }
        return List.of(png, svg);
    }

    private static UncheckedIOException unwritable(Path chartsDir, IOException why) {
        return new UncheckedIOException("charts cannot be written to " + chartsDir, why);
    }
}
