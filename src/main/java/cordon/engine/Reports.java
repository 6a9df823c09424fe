package cordon.engine;

import cordon.enforcement.ReportedHistory;
import cordon.events.Event;
import cordon.events.Event.EncounterResult;
import cordon.events.Outcome;
import cordon.events.SensorKind;
import cordon.scenario.Way;
import cordon.world.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Enters into the guards' history what they know: arrests where they were made, and got-aways where they were last seen. A party is known
 * when people have seen or met it, or when an alarm of it was believed, if need be after it has gone.
 */
final class Reports {
    /** What guards hold of one party. */
    private static final class File {
        private double km;
        private boolean known;
        private boolean judged;
        private boolean settled;
        private boolean gone;
    }

    private final Calendar calendar;
    private final ReportedHistory history;
    private final boolean wanted;
    private final Map<Long, File> files = new HashMap<>();

    Reports(List<Stage.Phase> phases, Calendar calendar, ReportedHistory history) {
        this.calendar = calendar;
        this.history = history;
        this.wanted = phases.stream()
                .flatMap(phase -> phase.scenario().guards().patrols().stream())
                .anyMatch(row -> row.plan().kind().learns());
    }

    void on(Event event) {
        if (!wanted) {
            return;
        }
        if (event instanceof Event.Sighted e) {
            sighted(e);
        } else if (event instanceof Event.Assessed e && files.containsKey(e.track())) {
            assessed(e, files.get(e.track()));
        } else if (event instanceof Event.Encounter e && files.containsKey(e.attempt())) {
            met(e, files.get(e.attempt()));
        } else if (event instanceof Event.Ended e && files.containsKey(e.attempt())) {
            ended(e, files.get(e.attempt()));
        }
    }

    private void sighted(Event.Sighted event) {
        if (event.kind() == SensorKind.GATE_GUARD || event.kind() == SensorKind.INSPECTION) {
            return;
        }
        File file = files.computeIfAbsent(event.attempt(), attempt -> new File());
        file.km = event.km();
        file.known |= event.kind() == SensorKind.POST || event.kind() == SensorKind.PATROL;
    }

    private void assessed(Event.Assessed event, File file) {
        file.judged = true;
        file.known |= event.believed();
        if (file.gone) {
            bookIfKnown(event.atMin(), file);
            files.remove(event.track());
        }
    }

    private void met(Event.Encounter event, File file) {
        file.known = true;
        if (event.result() == EncounterResult.RELEASED) {
            report(event.atMin(), file);
        }
        file.settled |= event.result() == EncounterResult.BOUGHT;
    }

    private void ended(Event.Ended event, File file) {
        file.gone = true;
        if (event.outcome() == Outcome.SEIZED) {
            file.km = event.endKm();
            report(event.atMin(), file);
        } else if (event.way() != Way.OPEN || !event.crossed()) {
            file.settled = true;
        }
        bookIfKnown(event.atMin(), file);
        if (file.judged || file.known || file.settled) {
            files.remove(event.attempt());
        }
    }

    private void bookIfKnown(double atMin, File file) {
        if (file.known) {
            report(atMin, file);
        }
    }

    /** Each party stands in the books once; one that bought its way never. */
    private void report(double atMin, File file) {
        if (!file.settled) {
            history.report(calendar.dayOf(atMin), file.km);
            file.settled = true;
        }
    }
}
