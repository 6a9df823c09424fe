package cordon.smuggling;

import cordon.scenario.Gate;
import cordon.trade.ServiceQueue;
import cordon.world.Calendar;
import java.util.ArrayList;
import java.util.List;

/** The illicit crossings of a run: their queues, tolls and hours. */
public final class Gates {
    private final Calendar calendar;
    private final List<ServiceQueue> queues = new ArrayList<>();
    private List<Gate> gates;

    /** The gates at the start of a run. */
    public Gates(List<Gate> gates, Calendar calendar) {
        this.calendar = calendar;
        this.gates = gates;
        gates.forEach(g -> queues.add(new ServiceQueue(calendar, g.lanes(), g.opensHour(), g.closesHour())));
    }

    /** Takes over a dated change; the list of gates itself stays. */
    public void change(List<Gate> changed) {
        gates = changed;
        for (int i = 0; i < gates.size(); i++) {
            Gate g = gates.get(i);
            queues.set(i, queues.get(i).changedTo(g.lanes(), g.opensHour(), g.closesHour()));
        }
    }

    /** What the scenario says of the gates now. */
    public List<Gate> specs() {
        return gates;
    }

    /** Instant at which a party that arrives now has been served. */
    public double servedMin(int gate, double arrivesMin, int vehicles) {
        double service = gates.get(gate).serviceMin() * vehicles;
        return queues.get(gate).serve(arrivesMin, service) + service;
    }

    /** Toll of a party, USD; none at the gate of its own organisation. */
    public double tollUsd(int gate, Party party) {
        Gate g = gates.get(gate);
        boolean own = g.militia().equals(party.consignment().flow().organisation());
        return own
                ? 0
                : party.vehicles() * g.tollUsd().getOrDefault(party.mode().id(), 0.0);
    }
}
