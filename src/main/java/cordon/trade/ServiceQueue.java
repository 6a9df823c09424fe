package cordon.trade;

import cordon.world.Calendar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * One waiting line before servers side by side, first come first served, with opening hours; exact instants (Lindley's recursion
 * with c servers). A service that has begun is finished, after closing time too and when those who wait are sent away.
 */
public final class ServiceQueue {
    private record Customer(double beginsMin, double doneMin, Runnable sentAway) {}

    private final Calendar calendar;
    private final double[] freeMin;
    private final double opensMin;
    private final double closesMin;
    private final PriorityQueue<Customer> inside = new PriorityQueue<>(Comparator.comparingDouble(Customer::doneMin));

    /** A queue before {@code servers} servers, open between two hours of the day. */
    public ServiceQueue(Calendar calendar, int servers, double opensHour, double closesHour) {
        this.calendar = calendar;
        this.freeMin = new double[servers];
        this.opensMin = 60 * opensHour;
        this.closesMin = 60 * closesHour;
        Arrays.fill(freeMin, Double.NEGATIVE_INFINITY);
    }

    /** Instant at which the service of a customer who arrived now would begin. */
    public double beginsMin(double arrivesMin) {
        return beginsMin(arrivesMin, next());
    }

    private double beginsMin(double arrivesMin, int server) {
        return openFrom(Math.max(arrivesMin, freeMin[server]));
    }

    /** Takes a customer who cannot be sent away. */
    public double serve(double arrivesMin, double serviceMin) {
        return serve(arrivesMin, serviceMin, () -> {});
    }

    /**
     * Takes a customer, who must not arrive before the last one did; gives the instant at which service begins. {@code sentAway} runs
     * if the customer is sent away before that.
     */
    public double serve(double arrivesMin, double serviceMin, Runnable sentAway) {
        leave(arrivesMin);
        int server = next();
        double begins = beginsMin(arrivesMin, server);
        double done = begins + serviceMin;
        freeMin[server] = done;
        inside.add(new Customer(begins, done, sentAway));
        return begins;
    }

    /** Customers at an instant, those being served included. */
    public int inside(double nowMin) {
        leave(nowMin);
        return inside.size();
    }

    /** The same for those who look on: nobody is taken off the list. */
    public int insideNow(double nowMin) {
        int count = 0;
        for (Customer customer : inside) {
            count += customer.doneMin > nowMin ? 1 : 0;
        }
        return count;
    }

    /** Sends away all whose service has not begun, in the order of the line. */
    public void sendAway(double nowMin) {
        leave(nowMin);
        List<Customer> waiting = new ArrayList<>();
        for (Customer customer : inside) {
            if (customer.beginsMin > nowMin) {
                waiting.add(customer);
            }
        }
        waiting.sort(Comparator.comparingDouble(Customer::beginsMin).thenComparingDouble(Customer::doneMin));
        inside.removeAll(waiting);
        Arrays.fill(freeMin, Double.NEGATIVE_INFINITY);
        for (Customer served : inside) {
            freeMin[next()] = served.doneMin;
        }
        waiting.forEach(customer -> customer.sentAway.run());
    }

    private void leave(double nowMin) {
        while (!inside.isEmpty() && inside.peek().doneMin <= nowMin) {
            inside.poll();
        }
    }

    private int next() {
        int server = 0;
        for (int i = 1; i < freeMin.length; i++) {
            if (freeMin[i] < freeMin[server]) {
                server = i;
            }
        }
        return server;
    }

    /** First instant from this one on within opening hours. */
    public double openFrom(double minute) {
        double ofDay = calendar.minuteOfDay(minute);
        if (ofDay < opensMin) {
            return minute + opensMin - ofDay;
        }
        return ofDay < closesMin ? minute : minute + Calendar.DAY_MIN - ofDay + opensMin;
    }

    /** A queue with other servers or hours in which all keep the services that they were told. */
    public ServiceQueue changedTo(int servers, double opensHour, double closesHour) {
        ServiceQueue changed = new ServiceQueue(calendar, servers, opensHour, closesHour);
        double[] busiest = freeMin.clone();
        Arrays.sort(busiest);
        for (int i = 0; i < Math.min(servers, busiest.length); i++) {
            changed.freeMin[i] = busiest[busiest.length - 1 - i];
        }
        changed.inside.addAll(inside);
        return changed;
    }
}
