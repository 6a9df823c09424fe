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

/** Draws what is finished, a run or an analysis: each chart as a PNG of 1600 x 900 px and as an SVG of the same. Needs no screen. */
public final class Report {
    private Report() {}

    /** The charts of a run, in the order in which they are read. */
    public static List<Chart> charts(Scenario scenario, Frontier frontier, RunResult result) {
        RunView run = new RunView(scenario, frontier, result);
        return List.of(
                new ThroughputChart(run),
                new SeizureRateChart(run),
                new FrontierChart(run),
                new FunnelChart(run),
                new MilitiaChart(run),
                new MapChart(run));
    }

    /**
     * Writes all charts of a run, over what is there.
     *
     * @param chartsDir directory, made if it is not there
     * @return the files, PNG before SVG, in the order of {@link #charts}
     * @throws UncheckedIOException if a file cannot be written
     */
    public static List<Path> write(Path chartsDir, Scenario scenario, Frontier frontier, RunResult result) {
        return write(chartsDir, charts(scenario, frontier, result));
    }

    /**
     * Writes charts, over what is there.
     *
     * @param chartsDir directory, made if it is not there
     * @return the files, PNG before SVG, in the order of the charts
     * @throws UncheckedIOException if a file cannot be written
     */
    public static List<Path> write(Path chartsDir, List<Chart> charts) {
        List<Path> files = new ArrayList<>();
        try {
            Files.createDirectories(chartsDir);
            for (Chart chart : charts) {
                Path png = chartsDir.resolve(chart.name() + ".png");
                Path svg = chartsDir.resolve(chart.name() + ".svg");
                Sheet.writePng(chart, png);
                Sheet.writeSvg(chart, svg);
                files.add(png);
                files.add(svg);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("charts cannot be written to " + chartsDir, e);
        }
        return List.copyOf(files);
    }
}
