package cordon.verification;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.events.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What became of each attempt, from events alone. */
final class Attempts implements EventSink {
    /** One attempt: its start, who saw it first and when, who was sent after it, its first fight and how it ended. */
    static final class Attempt {
        final double setOutMin;
        final double km;
        Event.Sighted first;
        String unit = "";
        Event.Encounter encounter;
        Outcome outcome;

        Attempt(Event.SetOut start) {
            setOutMin = start.atMin();
            km = start.km();
        }

        boolean seen() {
            return first != null;
        }
    }

    private final Map<Long, Attempt> open = new HashMap<>();
    private final List<Attempt> done = new ArrayList<>();

    @Override
    public void on(Event event) {
        if (event instanceof Event.SetOut e) {
            open.put(e.attempt(), new Attempt(e));
        } else if (event instanceof Event.Sighted e) {
            Attempt attempt = open.get(e.attempt());
            attempt.first = attempt.first == null ? e : attempt.first;
        } else if (event instanceof Event.Dispatched e && open.containsKey(e.track())) {
            open.get(e.track()).unit = e.unit();
        } else if (event instanceof Event.Encounter e) {
            Attempt attempt = open.get(e.attempt());
            attempt.encounter = attempt.encounter == null ? e : attempt.encounter;
        } else if (event instanceof Event.Ended e) {
            Attempt attempt = open.remove(e.attempt());
            attempt.outcome = e.outcome();
            done.add(attempt);
        }
    }

    /** Attempts that have ended. */
    List<Attempt> done() {
        return done;
    }

    /** Attempts that have ended and that set out before an instant. */
    List<Attempt> setOutBefore(double minute) {
        return done.stream().filter(a -> a.setOutMin < minute).toList();
    }

    /** Those who set out so long after the one before, and so long before the one after, that none of these takes a team away from them. */
    static List<Attempt> alone(List<Attempt> attempts, double beforeMin, double afterMin) {
        List<Attempt> all = attempts.stream()
                .sorted(Comparator.comparingDouble(a -> a.setOutMin))
                .toList();
        return IntStream.range(1, all.size() - 1)
                .filter(i -> all.get(i).setOutMin - all.get(i - 1).setOutMin > beforeMin
                        && all.get(i + 1).setOutMin - all.get(i).setOutMin > afterMin)
                .mapToObj(all::get)
                .toList();
    }

    static int count(List<Attempt> attempts, Predicate<Attempt> which) {
        return (int) attempts.stream().filter(which).count();
    }
}
