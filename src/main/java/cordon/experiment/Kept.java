package cordon.experiment;

import cordon.experiment.store.StoredRuns;
import cordon.experiment.store.Table;
import cordon.measures.Outcomes;
import cordon.measures.RunResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is kept of a run: its headlines and further measures, their series by windows of 28 days, attempts by bin of the frontier. */
final class Kept {
    /** Length of a window: four weeks, so that windows compare. */
    static final int WINDOW_DAYS = 28;

    private final RunResult result;

    Kept(RunResult result) {
        this.result = result;
    }

    /** All headlines, then these measures. */
    Table measures(List<String> more) {
        Map<String, Double> row = new LinkedHashMap<>(result.summary());
        more.forEach(measure -> row.put(measure, MeasureNames.value(measure, result)));
        return Table.ofRow(row);
    }

    /** A row for each window, the last of which may be shorter. */
    Table series() {
        List<Map<String, Double>> rows = new ArrayList<>();
        for (int from = 0; from < result.days(); from += WINDOW_DAYS) {
            rows.add(window(from, Math.min(from + WINDOW_DAYS, result.days())));
        }
        List<double[]> values = new ArrayList<>();
        rows.forEach(row -> values.add(Table.ofRow(row).rows().get(0)));
        return rows.isEmpty() ? Table.NONE : new Table(List.copyOf(rows.get(0).keySet()), values);
    }

    private Map<String, Double> window(int from, int to) {
        Map<String, Outcomes> byCommodity = new LinkedHashMap<>();
        Outcomes all = Outcomes.NONE;
        for (RunResult.DayRow row : result.daily()) {
            if (row.day() >= from && row.day() < to) {
                all = all.plus(row.outcomes());
                byCommodity.merge(row.commodity(), row.outcomes(), Outcomes::plus);
            }
        }
        Map<String, Double> window = new LinkedHashMap<>();
        window.put("fromDay", (double) from);
        window.put("days", (double) to - from);
        window.put("attempts", (double) all.attempts().count());
        window.put("delivered", (double) all.delivered().count());
        window.put("seized", (double) all.seized().count());
        window.put("turnedBack", (double) all.turnedBack().count());
        window.put("lost", (double) all.lost().count());
        reported(window, from, to);
        byCommodity.forEach((commodity, outcomes) -> {
            window.put(commodity + ".delivered", (double) outcomes.delivered().count());
            window.put(commodity + ".seized", (double) outcomes.seized().count());
            window.put(commodity + ".deliveredQuantity", outcomes.delivered().quantity());
            window.put(commodity + ".seizedQuantity", outcomes.seized().quantity());
        });
        return window;
    }

    private void reported(Map<String, Double> window, int from, int to) {
        long caught = 0;
        long gotAway = 0;
        for (RunResult.ReportedRow row : result.reportedDaily()) {
            if (row.day() >= from && row.day() < to) {
                caught += row.caught();
                gotAway += row.gotAway();
            }
        }
        window.put("reportedCaught", (double) caught);
        window.put("reportedGotAway", (double) gotAway);
    }

    /** A row for each bin. */
    Table lanes() {
        List<double[]> rows = new ArrayList<>();
        for (RunResult.LaneRow row : result.lanes()) {
            rows.add(new double[] {
                row.fromKm(), row.toKm(), row.outcomes().attempts().count()
            });
        }
        return new Table(StoredRuns.LANE_NAMES, rows);
    }
}
