package cordon.gui;

import cordon.scenario.Period;
import cordon.world.Calendar;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** When a change that is made now begins to hold. */
final class LiveChange {
    private LiveChange() {}

    /** The full minute that has just begun, or the next: a date that can be written and read without loss. */
    static LocalDateTime dateOf(BorderGui run) {
        Calendar calendar = new Calendar(run.scenario().start().period());
        double nowMin = run.sim().nowMin();
        LocalDateTime full = calendar.dateAt(nowMin).truncatedTo(ChronoUnit.MINUTES);
        return calendar.minuteOf(full) < nowMin ? full.plusMinutes(1) : full;
    }

    /** Minutes from the start of a count to a date. */
    static double minuteOf(Period period, LocalDateTime date) {
        return new Calendar(period).minuteOf(date);
    }

    /** Why no change can be made any more; empty as long as one can. */
    static String tooLate(BorderGui run, LocalDateTime date) {
        Period period = run.scenario().start().period();
        return minuteOf(period, date) < new Calendar(period).lastMin()
                ? ""
                : "The run is over. Reset first, or let it hold from the next reset.";
    }
}
