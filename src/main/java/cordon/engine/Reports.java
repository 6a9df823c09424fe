package cordon.engine;

import cordon.enforcement.ReportedHistory;
import cordon.events.Event;
import cordon.events.Event.EncounterResult;
import cordon.events.Fate;
import cordon.events.Outcome;
import cordon.events.SensorKind;
import cordon.scenario.Way;
import cordon.world.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Enters into the guards' history what they know: arrests where they were made, and got-aways where they were last seen. A party is known
 * when people have seen or met it or found its tracks, or when any alarm of it was believed, if need be after it has gone.
 */
final class Reports {
    /** What guards hold of one party. */
    private static final class File {
        private double km;
        private boolean known;
        private boolean bought;
        private boolean gone;
        private boolean gotAway;
        private boolean reported;
        private int unjudged;
        private int tracks;

        /** Whether it may still come into the books. */
        private boolean open() {
            return !gone || gotAway && !bought && !reported && unjudged + tracks > 0;
        }
    }

    private final Calendar calendar;
    private final ReportedHistory history;
    private final boolean wanted;
    private final Map<Long, File> files = new HashMap<>();

    Reports(boolean wanted, Calendar calendar, ReportedHistory history) {
        this.calendar = calendar;
        this.history = history;
        this.wanted = wanted;
    }

    /** Whether any patrol learns from the books. */
    static boolean wanted(List<Stage.Phase> phases) {
        return phases.stream()
                .flatMap(phase -> phase.scenario().guards().patrols().stream())
                .anyMatch(row -> row.plan().kind().learns());
    }

    void on(Event event) {
        if (!wanted) {
            return;
        }
        if (event instanceof Event.Sighted e) {
            sighted(e);
        } else if (event instanceof Event.TracksLeft e && e.attempt() >= 0) {
            file(e.attempt()).tracks++;
        } else if (event instanceof Event.AlarmRaised e) {
            told(e.attempt(), file -> file.unjudged++);
        } else if (event instanceof Event.Assessed e) {
            told(e.track(), file -> assessed(e, file));
        } else if (event instanceof Event.TracksWiped e) {
            told(e.attempt(), file -> file.tracks--);
        } else if (event instanceof Event.TracksFound e) {
            told(e.attempt(), file -> tracksFound(e, file));
        } else if (event instanceof Event.Encounter e) {
            told(e.attempt(), file -> met(e, file));
        } else if (event instanceof Event.Ended e) {
            told(e.attempt(), file -> ended(e, file));
        }
    }

    private File file(long attempt) {
        return files.computeIfAbsent(attempt, key -> new File());
    }

    private void told(long attempt, Consumer<File> what) {
        File file = files.get(attempt);
        if (file != null) {
            what.accept(file);
            if (!file.open()) {
                files.remove(attempt);
            }
        }
    }

    private void sighted(Event.Sighted event) {
        if (event.kind() != SensorKind.GATE_GUARD && event.kind() != SensorKind.INSPECTION) {
            File file = file(event.attempt());
            file.km = event.km();
            file.known |= !event.kind().judged();
        }
    }

    private void assessed(Event.Assessed event, File file) {
        file.unjudged--;
        file.known |= event.believed();
        bookIfGotAway(event.atMin(), file);
    }

    private void tracksFound(Event.TracksFound event, File file) {
        file.tracks--;
        file.km = file.known ? file.km : event.km();
        file.known = true;
        bookIfGotAway(event.atMin(), file);
    }

    private void met(Event.Encounter event, File file) {
        file.known = true;
        file.bought |= event.result() == EncounterResult.BOUGHT || event.result() == EncounterResult.LOOKED_AWAY;
        if (event.result() == EncounterResult.RELEASED) {
            report(event.atMin(), file);
        }
    }

    private void ended(Event.Ended event, File file) {
        file.gone = true;
        file.bought |= event.fate() == Fate.BOUGHT;
        if (event.outcome() == Outcome.SEIZED) {
            file.km = event.endKm();
            report(event.atMin(), file);
        }
        file.gotAway = event.outcome() != Outcome.SEIZED && event.way() == Way.OPEN && event.crossed();
        bookIfGotAway(event.atMin(), file);
    }

    /** One that bought its way, or was let pass, is not reported as got away. */
    private void bookIfGotAway(double atMin, File file) {
        if (file.gotAway && file.known && !file.bought) {
            report(atMin, file);
        }
    }

    /** Each party stands in the books once. */
    private void report(double atMin, File file) {
        if (!file.reported) {
            history.report(calendar.dayOf(atMin), file.km);
            file.reported = true;
        }
    }
}
