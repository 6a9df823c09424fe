package cordon.measures;

import cordon.events.Event;
import cordon.statistics.KaplanMeier;
import java.util.Arrays;

/**
 * Alarms, dispatches, response times and the use of reaction teams.
 *
 * <p>Response time runs from the first alarm of an attempt until a unit first meets it. When units were sent but the attempt
 * ended unmet, the race is lost and its time is censored at the end of the attempt.
 */
final class ResponseProbe implements Probe {
    /** How the ids of reaction teams begin. */
    private static final String TEAM = "team-";

    private static final double LEVEL = 0.95;
    private static final int FIRST_CAPACITY = 64;

    private final CountedTime time;
    private final long teams;
    private double[] raceMin = new double[FIRST_CAPACITY];
    private boolean[] won = new boolean[FIRST_CAPACITY];
    private int races;
    private int wins;
    private long genuineAlarms;
    private long nuisanceAlarms;
    private long dispatches;
    private long falseDispatches;
    private long withoutUnit;
    private double busyMin;

    ResponseProbe(CountedTime time, long teams) {
        this.time = time;
        this.teams = teams;
    }

    @Override
    public void on(Event event, Journey journey) {
        if (event instanceof Event.Sighted e) {
            genuineAlarms += e.kind().alarm() ? 1 : 0;
        } else if (event instanceof Event.Nuisance) {
            nuisanceAlarms++;
        } else if (event instanceof Event.Dispatched e) {
            dispatches++;
            falseDispatches += e.track() < 0 ? 1 : 0;
        } else if (event instanceof Event.NoUnit) {
            withoutUnit++;
        } else if (event instanceof Event.Freed e && e.unit().startsWith(TEAM)) {
            busyMin += Math.min(e.busyMin(), e.atMin());
        } else if (event instanceof Event.Ended && journey.raced()) {
            race(journey);
        }
    }

    private void race(Journey journey) {
        boolean met = !Double.isNaN(journey.metAfterMin());
        double min = met ? journey.metAfterMin() : journey.sightedToEndMin();
        if (Double.isNaN(min)) {
            return;
        }
        if (races == raceMin.length) {
            raceMin = Arrays.copyOf(raceMin, 2 * races);
            won = Arrays.copyOf(won, 2 * races);
        }
        raceMin[races] = min;
        won[races++] = met;
        wins += met ? 1 : 0;
    }

    @Override
    public void summarise(Summary summary) {
        double[] times = Arrays.copyOf(raceMin, races);
        boolean[] observed = Arrays.copyOf(won, races);
        summary.put("genuineAlarms", genuineAlarms)
                .put("nuisanceAlarms", nuisanceAlarms)
                .putRatio("falseShareByAlarms", nuisanceAlarms, genuineAlarms + nuisanceAlarms)
                .put("dispatches", dispatches)
                .putRatio("falseShareByDispatches", falseDispatches, dispatches)
                .put("noUnit", withoutUnit)
                .put("races", races)
                .put("racesWon", wins)
                .put(
                        "responseMedianMin",
                        KaplanMeier.of(times, observed).median(LEVEL).estimate())
                .putRatio("teamUtilisation", busyMin, teams * time.minutes());
    }
}
