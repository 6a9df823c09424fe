package cordon.measures;

import cordon.scenario.Scenario;
import cordon.scenario.TimedScenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Which scenario holds when, warm-up included; a change precedes what bears its own instant. */
final class Timeline {
    private final List<Scenario> scenarios = new ArrayList<>();
    private final List<Double> fromMin = new ArrayList<>();

    private final CountedTime time;
    private final boolean mayChange;

    Timeline(TimedScenario timed, CountedTime time) {
        this(timed, time, false);
    }

    /** A timeline that may become another while what it times goes on. */
    Timeline(TimedScenario timed, CountedTime time, boolean mayChange) {
        this.time = time;
        this.mayChange = mayChange;
        become(timed);
    }

    /** From now on these changes are the ones. */
    void become(TimedScenario timed) {
        scenarios.clear();
        fromMin.clear();
        scenarios.add(timed.start());
        fromMin.add(Double.NEGATIVE_INFINITY);
        for (TimedScenario.Change change : timed.changes()) {
            scenarios.add(change.scenario());
            fromMin.add(time.minuteOf(change.intervention().date()));
        }
    }

    /** The scenario that holds at an instant. */
    Scenario at(double minute) {
        int last = 0;
        while (last + 1 < fromMin.size() && minute >= fromMin.get(last + 1)) {
            last++;
        }
        return scenarios.get(last);
    }

    /** Whether something is so at some time, or may yet become so. */
    boolean ever(Predicate<Scenario> what) {
        return mayChange || scenarios.stream().anyMatch(what);
    }
}
