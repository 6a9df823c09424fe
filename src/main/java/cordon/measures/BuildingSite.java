package cordon.measures;

import cordon.scenario.Barriers;
import cordon.scenario.Period;
import java.time.Duration;

/**
 * A section of barrier as it grows from the date on which work begins; one without a date stands.
 *
 * @param fullKm length when done, km
 * @param beginMin instant at which work begins, minutes since the start of the counted period
 * @param kmPerMin speed of building; infinite for what stands at once
 */
record BuildingSite(double fullKm, double beginMin, double kmPerMin) {
    private static final double MINUTES_PER_MONTH = 1440 * 365.25 / 12;

    /** A section of a scenario, as far as the frontier goes. */
    static BuildingSite of(Barriers.Section section, Period period, double frontierKm) {
        double fullKm = Math.max(0, Math.min(section.toKm(), frontierKm) - section.fromKm());
        double beginMin = section.begins()
                .map(date -> Duration.between(period.start(), date).toSeconds() / 60.0)
                .orElse(Double.NEGATIVE_INFINITY);
        boolean grows = section.begins().isPresent() && section.kmPerMonth() > 0;
        return new BuildingSite(
                fullKm, beginMin, grows ? section.kmPerMonth() / MINUTES_PER_MONTH : Double.POSITIVE_INFINITY);
    }

    /** Length that stands at an instant, km. */
    double km(double atMin) {
        if (atMin < beginMin || fullKm == 0) {
            return 0;
        }
        return atMin >= doneMin() ? fullKm : kmPerMin * (atMin - beginMin);
    }

    /** Mean length that stands between two instants, km; that of the instant when they are one. */
    double meanKm(double fromMin, double toMin) {
        if (fromMin == toMin) {
            return km(toMin);
        }
        double growsFrom = within(beginMin, fromMin, toMin);
        double growsTo = within(doneMin(), fromMin, toMin);
        double growing = (km(growsFrom) + km(growsTo)) / 2 * (growsTo - growsFrom);
        return (growing + fullKm * (toMin - growsTo)) / (toMin - fromMin);
    }

    private double doneMin() {
        return beginMin + fullKm / kmPerMin;
    }

    private static double within(double atMin, double fromMin, double toMin) {
        return Math.max(fromMin, Math.min(toMin, atMin));
    }
}
