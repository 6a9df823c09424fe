package cordon.sensing;

import cordon.world.Calendar;

/**
 * Share of the time that a feed is attended. It fades over a watch, by the same share of what is left each half hour, to a least
 * share that never tires (vigilance decrement; form and values assumed), and is whole again when the next watch sits down.
 *
 * @param share at the beginning of a watch
 * @param tiringPerHalfHour share lost in each half hour
 * @param leastVigilance share of {@code share} that is left in the end
 * @param watchMin length of a watch
 * @param firstWatchMin minute of the day from which watches are counted
 * @param calendar local time
 */
public record Attention(
        double share,
        double tiringPerHalfHour,
        double leastVigilance,
        double watchMin,
        double firstWatchMin,
        Calendar calendar) {

    /** The same at all times. */
    public static Attention constant(double share) {
        return new Attention(share, 0, 1, 1440, 0, null);
    }

    /** Chance that a feed is attended at an instant. */
    public double at(double minute) {
        if (tiringPerHalfHour == 0) {
            return share;
        }
        double ofDay = calendar.minuteOfDay(minute - firstWatchMin);
        double left = StrictMath.pow(1 - tiringPerHalfHour, (ofDay % watchMin) / 30);
        return share * Math.max(leastVigilance, left);
    }
}
