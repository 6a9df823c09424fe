package cordon.world;

import cordon.frontier.LonLat;
import cordon.scenario.Sky;
import java.util.Arrays;

/**
 * Night and thermal crossover over the whole period, from the sun at the middle of the frontier.
 *
 * <p>Declination and equation of time follow Spencer (1971), "Fourier series representation of the position of the sun",
 * Search 2(5); sunrise is at an elevation of -0.833 degrees.
 */
public final class Light {
    private static final int NIGHT = 1;
    private static final int CROSSOVER = 2;
    private static final int NOON = 6;
    private static final double SUNRISE_DEG = -0.833;
    private static final double HALF_DAY_MIN = Calendar.DAY_MIN / 2;

    /** Days without night overlap by this much, as noon comes up to half a minute later from one to the next. */
    private static final double OVERLAP_MIN = 5;

    private final double[] fromMin;
    private final int[] states;
    private final double spansPerMin;

    /** The light of a calendar at a place. */
    public Light(Calendar calendar, Sky sky, LonLat place) {
        int first = (int) (calendar.firstMin() / Calendar.DAY_MIN) - 1;
        int last = (int) (calendar.lastMin() / Calendar.DAY_MIN) + 30;
        double[] cuts = new double[(last - first) * NOON + 1];
        int n = 0;
        cuts[n++] = first * Calendar.DAY_MIN;
        double[][] days = new double[last - first][];
        for (int day = first; day < last; day++) {
            double[] times = dayTimes(calendar, day, sky, place);
            days[day - first] = times;
            System.arraycopy(times, 0, cuts, n, NOON);
            n += NOON;
        }
        fromMin = Arrays.stream(cuts, 0, n).sorted().distinct().toArray();
        n = fromMin.length;
        states = new int[n];
        spansPerMin = n / (fromMin[n - 1] - fromMin[0] + 1);
        for (int i = 0; i < n; i++) {
            double middle = i + 1 < n ? (fromMin[i] + fromMin[i + 1]) / 2 : fromMin[i] + 1;
            states[i] = stateAt(middle, days);
        }
    }

    private static int stateAt(double minute, double[][] days) {
        boolean day = false;
        boolean crossover = false;
        for (double[] t : daysAround(minute, days)) {
            day |= minute >= t[0] && minute < t[5];
            crossover |= (minute >= t[1] && minute < t[2]) || (minute >= t[3] && minute < t[4]);
        }
        return (day ? 0 : NIGHT) | (crossover ? CROSSOVER : 0);
    }

    private static double[][] daysAround(double minute, double[][] days) {
        double firstNoon = days[0][NOON];
        int i = (int) StrictMath.round((minute - firstNoon) / Calendar.DAY_MIN);
        int from = Math.max(0, i - 1);
        return Arrays.copyOfRange(
                days, Math.min(from, days.length - 1), Math.min(days.length, Math.max(from + 1, i + 2)));
    }

    /** Night's end, crossover (sunrise to after, before to sunset), night's begin, noon. */
    private static double[] dayTimes(Calendar calendar, int day, Sky sky, LonLat place) {
        double midday = (day + 0.5) * Calendar.DAY_MIN;
        double g = 2 * StrictMath.PI * (calendar.dateAt(midday).getDayOfYear() - 1) / 365.0;
        double declination = 0.006918
                - 0.399912 * StrictMath.cos(g)
                + 0.070257 * StrictMath.sin(g)
                - 0.006758 * StrictMath.cos(2 * g)
                + 0.000907 * StrictMath.sin(2 * g)
                - 0.002697 * StrictMath.cos(3 * g)
                + 0.00148 * StrictMath.sin(3 * g);
        double equationMin = 229.18
                * (0.000075
                        + 0.001868 * StrictMath.cos(g)
                        - 0.032077 * StrictMath.sin(g)
                        - 0.014615 * StrictMath.cos(2 * g)
                        - 0.040849 * StrictMath.sin(2 * g));
        double noonOfDay = 720 - 4 * place.lon() - equationMin + 60 * calendar.utcOffsetHours();
        double noon = midday - calendar.minuteOfDay(midday) + noonOfDay;
        double light = halfDayMin(sky.nightSunDeg(), declination, place.lat());
        double sun = halfDayMin(SUNRISE_DEG, declination, place.lat());
        boolean rises = sun > 0 && sun < HALF_DAY_MIN;
        double fade = rises ? Math.min(sky.crossoverMin(), sun) : 0;
        light += light < HALF_DAY_MIN ? 0 : OVERLAP_MIN;
        return new double[] {
            noon - light, noon - sun, noon - sun + fade, noon + sun - fade, noon + sun, noon + light, noon
        };
    }

    /** Half of the time for which the sun is above an elevation: 0 in polar night, half a day in polar day. */
    public static double halfDayMin(double elevationDeg, double declination, double latitudeDeg) {
        double latitude = StrictMath.toRadians(latitudeDeg);
        double cosine = (StrictMath.sin(StrictMath.toRadians(elevationDeg))
                        - StrictMath.sin(latitude) * StrictMath.sin(declination))
                / (StrictMath.cos(latitude) * StrictMath.cos(declination));
        double angle = StrictMath.acos(Math.max(-1, Math.min(1, cosine)));
        return StrictMath.toDegrees(angle) * 4;
    }

    /** Number of the span of constant light at an instant. */
    int spanAt(double minute) {
        int span = (int) ((minute - fromMin[0]) * spansPerMin);
        span = Math.max(0, Math.min(fromMin.length - 1, span));
        while (span > 0 && fromMin[span] > minute) {
            span--;
        }
        while (span + 1 < fromMin.length && fromMin[span + 1] <= minute) {
            span++;
        }
        return span;
    }

    /** Whether it is night in a span. */
    boolean nightIn(int span) {
        return (states[span] & NIGHT) != 0;
    }

    /** Whether thermal contrast fades in a span. */
    boolean crossoverIn(int span) {
        return (states[span] & CROSSOVER) != 0;
    }

    /** First instant after a span; infinite after the last. */
    double endOf(int span) {
        return span + 1 < fromMin.length ? fromMin[span + 1] : Double.POSITIVE_INFINITY;
    }

    /** Whether it is night. */
    public boolean night(double minute) {
        return nightIn(spanAt(minute));
    }

    /** Whether thermal contrast fades. */
    public boolean crossover(double minute) {
        return crossoverIn(spanAt(minute));
    }

    /** First instant after this one at which night or crossover may change. */
    public double nextChange(double minute) {
        return endOf(spanAt(minute));
    }

    /** Beginning and end of the night that is under way or comes next; both infinite when none comes. */
    public double[] nightFrom(double minute) {
        int i = spanAt(minute);
        while (i < states.length && (states[i] & NIGHT) == 0) {
            i++;
        }
        if (i >= states.length) {
            return new double[] {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        }
        int end = i;
        while (end < states.length && (states[end] & NIGHT) != 0) {
            end++;
        }
        double begin = Math.max(minute, fromMin[i]);
        return new double[] {begin, end < fromMin.length ? fromMin[end] : Double.POSITIVE_INFINITY};
    }
}
