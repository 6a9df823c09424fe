package cordon.world;

import cordon.scenario.Period;
import java.time.Duration;
import java.time.LocalDateTime;

/** Turns minutes since the start of the counted period into local dates and back. */
public final class Calendar {
    /** Minutes of a day. */
    public static final double DAY_MIN = 1440;

    private final LocalDateTime start;
    private final Period period;
    private final double startMinuteOfDay;

    /** The calendar of a period. */
    public Calendar(Period period) {
        this.period = period;
        this.start = period.start();
        this.startMinuteOfDay = start.toLocalTime().toSecondOfDay() / 60.0;
    }

    /** First simulated instant, at or before 0. */
    public double firstMin() {
        return -period.warmUpDays() * DAY_MIN;
    }

    /** First instant after the counted period. */
    public double lastMin() {
        return period.days() * DAY_MIN;
    }

    /** Minutes since the start. */
    public double minuteOf(LocalDateTime local) {
        return Duration.between(start, local).toMillis() / 60_000.0;
    }

    /** Local date and time. */
    public LocalDateTime dateAt(double minute) {
        return start.plusSeconds((long) Math.floor(minute * 60));
    }

    /** Month of an instant, 0 for January. */
    public int monthAt(double minute) {
        return dateAt(minute).getMonthValue() - 1;
    }

    /** First instant of the month after the one of this instant. */
    public double nextMonth(double minute) {
        return minuteOf(
                dateAt(minute).toLocalDate().withDayOfMonth(1).plusMonths(1).atStartOfDay());
    }

    /** First midnight at or after an instant. */
    public double nextMidnight(double minute) {
        return Math.ceil((minute + startMinuteOfDay) / DAY_MIN) * DAY_MIN - startMinuteOfDay;
    }

    /** Number of the local day of an instant; the day on which the counted period starts is 0. */
    public int dayOf(double minute) {
        return (int) Math.floor((minute + startMinuteOfDay) / DAY_MIN);
    }

    /** Minutes since local midnight. */
    public double minuteOfDay(double minute) {
        double minuteOfDay = phase(minute + startMinuteOfDay, DAY_MIN);
        return minuteOfDay < DAY_MIN ? minuteOfDay : 0; // just before midnight it may round up to a whole day
    }

    /**
     * Time since the last multiple of a period: the exact remainder, as the operator % gives it but without its call of the C
     * library; below zero a period is added.
     */
    public static double phase(double minute, double period) {
        double rest = Math.fma(-(double) (long) (minute / period), period, minute);
        if (minute >= 0) {
            return rest < 0 ? rest + period : rest >= period ? rest - period : rest;
        }
        double below = rest > 0 ? rest - period : rest <= -period ? rest + period : rest;
        return below < 0 ? below + period : below;
    }

    /** Hours of local time minus UTC. */
    public double utcOffsetHours() {
        return period.utcOffsetHours();
    }
}
