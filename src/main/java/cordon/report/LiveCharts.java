package cordon.report;

import cordon.frontier.Frontier;
import cordon.measures.RunResult;
import cordon.scenario.Scenario;
import java.util.List;

/** The three charts of a run that is not over. */
public final class LiveCharts {
    private LiveCharts() {}

    /**
     * Throughput by day, seizure rate, and where the line is crossed.
     *
     * @param result what has been measured so far
     * @param daysOver counted days that are over; the days after them are not drawn
     */
    public static List<Chart> of(Scenario scenario, Frontier frontier, RunResult result, int daysOver) {
        RunView run = new RunView(scenario, frontier, result);
        return List.of(
                new LiveThroughputChart(run, daysOver),
                new LiveRateChart(run, daysOver, true),
                new LiveLineChart(run, true));
    }

    /** The same as the agency has them: its books, the rate that follows from them, and where it has seized. */
    public static List<Chart> ofTheAgency(Scenario scenario, Frontier frontier, RunResult result, int daysOver) {
        RunView run = new RunView(scenario, frontier, result);
        return List.of(
                new LiveBooksChart(run, daysOver),
                new LiveRateChart(run, daysOver, false),
                new LiveLineChart(run, false));
    }

    /** Nothing, in the places of the three. */
    public static List<Chart> resting() {
        return List.of(
                new RestingChart("What gets through each day"),
                new RestingChart("Seizure rate"),
                new RestingChart("Where the line is crossed"));
    }
}
