package cordon.measures;

import cordon.events.Event;
import cordon.scenario.Mode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Attempts by mode. */
final class ModeProbe implements Probe {
    private final List<Mode> modes;
    private final Map<String, Integer> rows = new HashMap<>();
    private final OutcomeTable outcomes;

    ModeProbe(List<Mode> modes) {
        this.modes = modes;
        modes.forEach(mode -> rows.put(mode.id(), rows.size()));
        outcomes = new OutcomeTable(modes.size());
    }

    @Override
    public void listen(Hearing counted) {
        counted.on(Event.Ended.class, this::ended);
    }

    private void ended(Event.Ended event, Journey journey) {
        outcomes.add(rows.get(event.mode()), event, journey);
    }

    @Override
    public void summarise(Summary summary) {
        for (int i = 0; i < modes.size(); i++) {
            String mode = "." + modes.get(i).id();
            Outcomes row = outcomes.row(i);
            summary.put("attempts" + mode, row.attempts().count())
                    .put("delivered" + mode, row.delivered().count())
                    .put("seized" + mode, row.seized().count())
                    .put("deliveredUsd" + mode, row.delivered().valueUsd());
        }
    }
}
