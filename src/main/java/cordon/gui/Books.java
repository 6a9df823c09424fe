package cordon.gui;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.frontier.Frontier;
import cordon.measures.Measures;
import cordon.measures.RunResult;
import cordon.report.Course;
import cordon.report.Diary;
import cordon.scenario.Scenario;
import cordon.scenario.TimedScenario;

/** What is counted of a run while it goes on: the tables that {@code cordon run} writes, and a diary of its days. Of one thread. */
final class Books implements EventSink {
    private static final double DAY_MIN = 1440;

    private final Scenario scenario;
    private final Frontier frontier;
    private final Measures measures;
    private final Diary diary;

    Books(TimedScenario timed, long seed, Frontier frontier) {
        this.scenario = timed.start();
        this.frontier = frontier;
        measures = Measures.changeable(timed, seed, frontier.lengthKm());
        diary = new Diary(scenario.period().days());
    }

    @Override
    public void on(Event event) {
        until(event.atMin());
        measures.on(event);
    }

    /** From now on changes come as another scenario has them. */
    void continueAs(TimedScenario then) {
        measures.continueAs(then);
    }

    /** Closes the days that are over by an instant before which all has been told. */
    void until(double nowMin) {
        while (diary.over() < scenario.period().days() && nowMin >= (diary.over() + 1) * DAY_MIN) {
            diary.note(measures.result());
        }
    }

    /** The tables so far, which never change again. */
    RunResult result() {
        return measures.result();
    }

    /** The days that are over. */
    Course course(RunResult now) {
        return Course.of(scenario, frontier, now, diary);
    }
}
