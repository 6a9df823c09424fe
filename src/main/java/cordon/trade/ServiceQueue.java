package cordon.trade;

import cordon.world.Calendar;
import java.util.Arrays;

/**
 * One waiting line before servers side by side, first come first served, with opening hours; exact instants (Lindley's recursion
 * with c servers). A service that has begun is finished after closing time.
 */
public final class ServiceQueue {
    private final Calendar calendar;
    private final double[] freeMin;
    private final double opensMin;
    private final double closesMin;

    /** A queue before {@code servers} servers, open between two hours of the day. */
    public ServiceQueue(Calendar calendar, int servers, double opensHour, double closesHour) {
        this.calendar = calendar;
        this.freeMin = new double[servers];
        this.opensMin = 60 * opensHour;
        this.closesMin = 60 * closesHour;
        Arrays.fill(freeMin, Double.NEGATIVE_INFINITY);
    }

    /** Takes a customer, who must not arrive before the last one did; gives the instant at which service begins. */
    public double serve(double arrivesMin, double serviceMin) {
        int server = 0;
        for (int i = 1; i < freeMin.length; i++) {
            if (freeMin[i] < freeMin[server]) {
                server = i;
            }
        }
        double begins = openFrom(Math.max(arrivesMin, freeMin[server]));
        freeMin[server] = begins + serviceMin;
        return begins;
    }

    /** First instant from this one on within opening hours. */
    public double openFrom(double minute) {
        double ofDay = calendar.minuteOfDay(minute);
        if (ofDay < opensMin) {
            return minute + opensMin - ofDay;
        }
        return ofDay < closesMin ? minute : minute + Calendar.DAY_MIN - ofDay + opensMin;
    }

    /** A queue with other servers or hours in which those who are being served now are served to the end. */
    public ServiceQueue changedTo(int servers, double opensHour, double closesHour) {
        ServiceQueue changed = new ServiceQueue(calendar, servers, opensHour, closesHour);
        double[] busiest = freeMin.clone();
        Arrays.sort(busiest);
        for (int i = 0; i < Math.min(servers, busiest.length); i++) {
            changed.freeMin[i] = busiest[busiest.length - 1 - i];
        }
        return changed;
    }
}
