package cordon.smuggling;

import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.scenario.Craft;
import cordon.world.Calendar;
import cordon.world.Weather;
import cordon.world.World;

/** When what flies can pass the line: on days on which the wind of the weather zone serves and, if told so, by night. */
final class Launches {
    /** Who had to wait goes within this share of the window, so that not all go at its first instant. */
    private static final double EARLY_SHARE = 0.8;

    private final World world;
    private final Weather weather;
    private final Draws draws;

    Launches(World world, Weather weather, Draws draws) {
        this.world = world;
        this.weather = weather;
        this.draws = draws;
    }

    /** The first instant from one on at which a consignment passes the line, at most a deadline; infinite when there is none. */
    double passesMin(Craft.Flight flight, double km, double fromMin, double deadlineMin, long consignment) {
        double share = EARLY_SHARE * draws.uniform(Purpose.WINDOW_HOUR, consignment, 0);
        double at = fromMin;
        while (at <= deadlineMin) {
            long day = (long) StrictMath.floor(at / Calendar.DAY_MIN);
            double end = (day + 1) * Calendar.DAY_MIN;
            if (!serves(flight, km, day)) {
                at = end;
                continue;
            }
            double[] night = flight.nightOnly() ? world.light().nightFrom(at) : new double[] {at, end};
            double begins = Math.max(at, night[0]);
            if (begins < end) {
                double passes = begins == fromMin ? begins : begins + share * (Math.min(end, night[1]) - begins);
                return passes <= deadlineMin ? passes : Double.POSITIVE_INFINITY;
            }
            at = begins;
        }
        return Double.POSITIVE_INFINITY;
    }

    private boolean serves(Craft.Flight flight, double km, long day) {
        return draws.happens(
                flight.windShare(), Purpose.FLIGHT_WIND, Keys.of(Keys.of(weather.zoneId(weather.zoneAt(km))), day), 0);
    }
}
