package cordon.measures;

import cordon.events.Event;
import java.util.Locale;
import java.util.stream.IntStream;

/** Attempts by the hour of the day in which they set out, so that runs can tell how treatments shift hours. */
final class HourProbe implements Probe {
    private static final String[] NAMES = IntStream.range(0, 24)
            .mapToObj(hour -> String.format(Locale.ROOT, "setOut.%02d", hour))
            .toArray(String[]::new);

    private final CountedTime time;
    private final long[] attempts = new long[24];

    HourProbe(CountedTime time) {
        this.time = time;
    }

    @Override
    public void listen(Hearing counted) {
        counted.on(Event.Ended.class, this::ended);
    }

    private void ended(Event.Ended event) {
        attempts[time.hour(event.setOutMin())]++;
    }

    @Override
    public void summarise(Summary summary) {
        for (int hour = 0; hour < attempts.length; hour++) {
            summary.put(NAMES[hour], attempts[hour]);
        }
    }
}
