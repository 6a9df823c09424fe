package cordon.measures;

import cordon.events.Event;
import cordon.statistics.KaplanMeier;
import java.util.Arrays;

/**
 * Alarms, dispatches and response times.
 *
 * <p>Response time runs from the first alarm of an attempt (by a camera, a ground sensor, a drone or the barrier) until a unit is first within
 * capture distance. When units were sent but the attempt ended unmet, the race is lost and its time is censored at the end of the
 * attempt. What guards see themselves is no alarm: who goes after that alone runs no race.
 */
final class ResponseProbe implements Probe {
    private static final double LEVEL = 0.95;
    private static final int FIRST_CAPACITY = 64;

    private double[] raceMin = new double[FIRST_CAPACITY];
    private boolean[] won = new boolean[FIRST_CAPACITY];
    private int races;
    private int wins;
    private long genuineAlarms;
    private long nuisanceAlarms;
    private long dispatches;
    private long falseDispatches;
    private long withoutUnit;

    @Override
    public void listen(Hearing counted) {
        counted.on(Event.Sighted.class, e -> genuineAlarms += e.kind().alarm() ? 1 : 0);
        counted.on(Event.Nuisance.class, e -> nuisanceAlarms++);
        counted.on(Event.Dispatched.class, this::dispatched);
        counted.on(Event.NoUnit.class, e -> withoutUnit++);
        counted.on(Event.Ended.class, this::ended);
    }

    private void dispatched(Event.Dispatched event) {
        dispatches++;
        falseDispatches += event.track() < 0 ? 1 : 0;
    }

    private void ended(Event.Ended event, Journey journey) {
        if (journey.raced()) {
            race(journey);
        }
    }

    private void race(Journey journey) {
        boolean met = !Double.isNaN(journey.metAfterMin());
        double min = met ? journey.metAfterMin() : journey.alarmToEndMin();
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
                        KaplanMeier.of(times, observed).median(LEVEL).estimate());
    }
}
