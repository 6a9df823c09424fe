package cordon.measures;

import cordon.events.Event;
import cordon.scenario.Commodity;
import java.util.ArrayList;
import java.util.List;

/** Attempts by day, commodity and outcome. */
final class DailyProbe implements Probe {
    private final CountedTime time;
    private final List<Commodity> commodities;
    private final OutcomeTable outcomes;

    DailyProbe(CountedTime time, List<Commodity> commodities) {
        this.time = time;
        this.commodities = commodities;
        outcomes = new OutcomeTable(time.days() * commodities.size());
    }

    @Override
    public void listen(Hearing counted) {
        counted.on(Event.Ended.class, this::ended);
    }

    private void ended(Event.Ended event, Journey journey) {
        outcomes.add(time.day(event.atMin()) * commodities.size() + journey.commodity(), event, journey);
    }

    /** The table. */
    List<RunResult.DayRow> rows() {
        List<RunResult.DayRow> rows = new ArrayList<>();
        for (int day = 0; day < time.days(); day++) {
            for (int i = 0; i < commodities.size(); i++) {
                Outcomes row = outcomes.row(day * commodities.size() + i);
                rows.add(new RunResult.DayRow(day, commodities.get(i).id(), row));
            }
        }
        return rows;
    }
}
