package cordon.measures;

import cordon.scenario.Organisation;
import cordon.scenario.Scenario;
import cordon.scenario.TimedScenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * The counted period cut at its dated changes: what holds in each part, and what the guarding side holds there. Whatever an intervention
 * brings counts from its date, and what it takes away costs nothing from then on.
 */
final class Eras {
    /** A part of the counted period, the scenario in it and the mean holdings. */
    record Era(double fromMin, double toMin, Scenario scenario, Holdings holdings, double frontierKm) {
        /** Whether the line has a place; what a scenario has beyond its end does nothing. */
        boolean onLine(double km) {
            return km <= frontierKm;
        }

        private double minutes() {
            return toMin - fromMin;
        }
    }

    private final List<Era> eras = new ArrayList<>();
    private final Timeline timeline;
    private final CountedTime time;
    private final double frontierKm;
    private final double minutes;
    private Holdings atEnd;

    Eras(TimedScenario timed, Timeline timeline, CountedTime time, double frontierKm) {
        this.timeline = timeline;
        this.time = time;
        this.frontierKm = frontierKm;
        minutes = time.minutes();
        become(timed);
    }

    /** From now on these changes are the ones. */
    void become(TimedScenario timed) {
        timeline.become(timed);
        eras.clear();
        double end = minutes;
        Scenario now = timed.start();
        double from = 0;
        for (TimedScenario.Change change : timed.changes()) {
            double at = Math.max(0, time.minuteOf(change.intervention().date()));
            if (at < end) {
                add(now, from, at);
                now = change.scenario();
                from = at;
            }
        }
        add(now, from, end);
        atEnd = Holdings.of(now, frontierKm, end, end);
    }

    private void add(Scenario scenario, double fromMin, double toMin) {
        if (toMin > fromMin) {
            Holdings holdings = Holdings.of(scenario, frontierKm, fromMin, toMin);
            eras.add(new Era(fromMin, toMin, scenario, holdings, frontierKm));
        }
    }

    /** What is held at the end of the counted period. */
    Holdings atEnd() {
        return atEnd;
    }

    /** The scenario that holds in the end. */
    Scenario last() {
        return eras.get(eras.size() - 1).scenario;
    }

    /** Mean over the counted period of what an era has. */
    double mean(ToDoubleFunction<Era> of) {
        double mean = 0;
        for (Era era : eras) {
            mean += of.applyAsDouble(era) * (era.minutes() / minutes);
        }
        return mean;
    }

    /** The scenario that holds at an instant. */
    Scenario at(double minute) {
        return timeline.at(minute);
    }

    /** Whether something is so at some time of the counted period. */
    boolean ever(Predicate<Scenario> what) {
        return eras.stream().map(Era::scenario).anyMatch(what);
    }

    /** Which organisations, by position, hold a gate at some time of the counted period: militias. */
    boolean[] militias() {
        List<Organisation> organisations = last().organisations();
        boolean[] militias = new boolean[organisations.size()];
        for (int i = 0; i < militias.length; i++) {
            String id = organisations.get(i).id();
            militias[i] = ever(scenario ->
                    scenario.gates().stream().anyMatch(gate -> gate.militia().equals(id)));
        }
        return militias;
    }
}
