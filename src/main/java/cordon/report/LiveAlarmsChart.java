package cordon.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** How many alarms come each day, and for how many of those that are believed no unit is free. */
record LiveAlarmsChart(LiveRun run) implements Chart {
    @Override
    public String name() {
        return "live-alarm-load";
    }

    @Override
    public String title() {
        int days = run.course().daysOver();
        return days == 0
                ? "How many alarms come"
                : Figures.count(run.course().alarms()[days - 1] / days) + " alarms a day; for "
                        + Figures.count(run.course().noUnit()[days - 1] / days) + " no unit is free";
    }

    @Override
    public String subtitle() {
        return "alarms a day, mean of " + Course.MEAN_DAYS + " days; believed ones without a unit";
    }

    @Override
    public String note() {
        return "Alarms of cameras, ground sensors, drones and the barrier. An operator believes some; of those some find no unit free.";
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        run.paint(
                g,
                area,
                new LiveRun.TimeLook(
                        LiveRun.together(
                                run.ghosts(LiveAlarmsChart::alarms, true),
                                run.ghosts(LiveAlarmsChart::noUnit, false),
                                List.of(
                                        run.line("alarms", LiveAlarmsChart::alarms, Style.GUARD, Style.solid(3)),
                                        run.line("no unit", LiveAlarmsChart::noUnit, Style.PARTY, Style.solid(4.5)))),
                        LiveRun.together(
                                run.band(LiveAlarmsChart::alarms, Style.GUARD),
                                run.band(LiveAlarmsChart::noUnit, Style.PARTY)),
                        Figures::compact,
                        Figures.count(alarmsSoFar()) + " alarms; for " + run.sum("noUnit") + " no unit was free"));
    }

    private double alarmsSoFar() {
        return run.result().summary().get("genuineAlarms")
                + run.result().summary().get("nuisanceAlarms");
    }

    private static double[] alarms(Course course) {
        return Course.perDay(course.alarms());
    }

    private static double[] noUnit(Course course) {
        return Course.perDay(course.noUnit());
    }
}
