package cordon.world;

/** An intensity with one value between two hours of the day and another outside; the hours may span midnight. */
public record DailyHours(Calendar calendar, double fromMin, double toMin, double insidePerMin, double outsidePerMin)
        implements Arrivals.Intensity {

    /** So many a day, all between two hours. */
    public static DailyHours only(Calendar calendar, double fromHour, double toHour, double perDay) {
        double hours = toHour > fromHour ? toHour - fromHour : toHour + 24 - fromHour;
        return new DailyHours(calendar, 60 * fromHour, 60 * toHour, perDay / (60 * hours), 0);
    }

    /** So many a day, with the intensity from 18 to 6 h {@code ratio} times that of the day. */
    public static DailyHours byNight(Calendar calendar, double perDay, double ratio) {
        double day = perDay / (720 * (1 + ratio));
        return new DailyHours(calendar, 18 * 60, 6 * 60, ratio * day, day);
    }

    @Override
    public double perMin(double minute) {
        double m = calendar.minuteOfDay(minute);
        boolean inside = fromMin < toMin ? m >= fromMin && m < toMin : m >= fromMin || m < toMin;
        return inside ? insidePerMin : outsidePerMin;
    }

    @Override
    public boolean never() {
        return insidePerMin == 0 && outsidePerMin == 0;
    }

    /** The next edge; always later, even where an edge falls between two instants that numbers can tell apart. */
    @Override
    public double constantUntil(double minute) {
        if (insidePerMin == outsidePerMin) {
            return Double.POSITIVE_INFINITY;
        }
        double m = calendar.minuteOfDay(minute);
        double next = Math.min(ahead(fromMin - m), ahead(toMin - m));
        return Math.max(minute + next, StrictMath.nextUp(minute));
    }

    private static double ahead(double minutes) {
        return minutes > 0 ? minutes : minutes + Calendar.DAY_MIN;
    }
}
