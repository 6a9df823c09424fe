package cordon.gui;

import cordon.scenario.Intervention;

/** A lesson as it goes on: its panel, its chart, and what its button does to the run. Of the event thread. */
final class Teaching {
    private static final double DAY_MIN = 1440;

    private final Desk desk;
    private final MainWindow window;
    private final Lesson lesson;
    private final LessonPanel panel;

    /** A lesson in the window of a desk, on which the tutorial has been opened. */
    Teaching(Desk desk, Lesson lesson) {
        this.desk = desk;
        this.window = desk.window();
        this.lesson = lesson;
        panel = new LessonPanel(lesson, desk.others()::against, this::act, window.playback()::pause, this::close);
    }

    /** Shows panel and chart. */
    void begin() {
        window.aside(panel);
        window.charts().front(lesson.chart());
        window.watch(panel::show);
        desk.onChange(this::changed);
    }

    private void act() {
        desk.changeNow(lesson.set(), panel::refused, this::begun);
    }

    private void begun(Intervention change) {
        lesson.instead(desk.running().untreated(), change.date())
                .ifPresent(draft ->
                        desk.others().rival(lesson.rival().orElseThrow().name(), draft));
        double atMin = LiveChange.minuteOf(desk.scenario().start().period(), change.date());
        panel.begun(
                (int) Math.ceil(Math.max(0, atMin) / DAY_MIN),
                desk.scenario().start().period().days());
        window.controls().speed(Lesson.SPEED);
        window.playback().play();
    }

    private void changed() {
        if (desk.running().live().isEmpty()) {
            panel.again();
        }
    }

    private void close() {
        window.aside(null);
        window.charts().unmark();
    }
}
