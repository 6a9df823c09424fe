package cordon.smuggling;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.scenario.Gate;
import cordon.scenario.Influence;
import cordon.scenario.Reopening;
import cordon.world.Calendar;
import cordon.world.Strip;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The illicit crossings of a run: their places, queues, tolls and hours, and what their militias have taken. */
public final class Gates {
    private final List<GateState> gates = new ArrayList<>();
    private final Map<String, Double> purseUsd = new TreeMap<>();
    private final Draws draws;
    private final EventSink sink;
    private final Strip strip;
    private final Covers covers = new Covers();

    /** The gates at the start of a run. */
    public Gates(List<Gate> gates, Calendar calendar, Strip strip, Draws draws, EventSink sink) {
        gates.forEach(g -> this.gates.add(new GateState(g, calendar)));
        this.strip = strip;
        this.draws = draws;
        this.sink = sink;
    }

    /** Takes over a dated change; the list of gates itself stays. */
    public void change(List<Gate> changed, double nowMin) {
        for (int i = 0; i < gates.size(); i++) {
            GateState gate = gates.get(i);
            double level = gate.level();
            gate.change(changed.get(i), nowMin);
            if (gate.level() != level) {
                tell(gate, nowMin);
            }
        }
        covers.renew(this);
    }

    private void tell(GateState gate, double nowMin) {
        sink.on(new Event.TollSet(nowMin, gate.spec().id(), gate.level()));
    }

    /** Where those who go by gates are not noticed. */
    public Covers covers() {
        return covers;
    }

    /** Number of gates. */
    public int count() {
        return gates.size();
    }

    /** What the scenario says of a gate now. */
    public Gate spec(int gate) {
        return gates.get(gate).spec();
    }

    /** Whether a gate works now. */
    public boolean open(int gate) {
        return works(gates.get(gate));
    }

    private boolean works(GateState gate) {
        return gate.open() && strip.holds(gate.km());
    }

    /** Whether a gate has no hours of its own. */
    boolean atAllHours(int gate) {
        return spec(gate).opensHour() == 0 && spec(gate).closesHour() == 24;
    }

    /** Where a gate is now. */
    public double km(int gate) {
        return gates.get(gate).km();
    }

    /** Armed men at a gate now. */
    public int garrison(int gate) {
        return gates.get(gate).garrison();
    }

    /** A fight is over. */
    public void fought(int gate, int survivors, boolean closed, double nowMin) {
        gates.get(gate).garrison(survivors);
        if (closed) {
            gates.get(gate).shut(nowMin);
            covers.renew(this);
        }
    }

    /** A militia pays for men who fell at its gate, whatever it has taken there. */
    public void payForFallen(int gate, int men, double nowMin) {
        Gate spec = spec(gate);
        double usd = men * spec.manUsd();
        if (usd > 0) {
            pay(spec.militia(), -usd);
            sink.on(new Event.FallenPaid(nowMin, spec.id(), spec.militia(), men, usd));
        }
    }

    /** Those who wait or are served at a gate now, for those who look on. */
    public int inside(int gate, double nowMin) {
        return gates.get(gate).queue().insideNow(nowMin);
    }

    /** How long a party that arrives now would wait. */
    public double waitMin(int gate, double nowMin) {
        return gates.get(gate).queue().beginsMin(nowMin) - nowMin;
    }

    /** Instant at which one who arrives now has been served; {@code sentAway} runs if the gate is shut before his turn. */
    public double servedMin(int gate, double arrivesMin, int vehicles, Runnable sentAway) {
        double service = gates.get(gate).spec().serviceMin() * vehicles;
        return gates.get(gate).queue().serve(arrivesMin, service, sentAway) + service;
    }

    /** Sends away all that wait at gates that are shut or were moved. */
    public void sendAwayIfGone(double nowMin) {
        gates.forEach(gate -> gate.sendAwayIfGone(works(gate), nowMin));
    }

    /** The open gate nearest to another one, or -1. */
    public int nearestOther(int gate) {
        int nearest = -1;
        for (int i = 0; i < gates.size(); i++) {
            boolean nearer = nearest < 0 || Math.abs(km(i) - km(gate)) < Math.abs(km(nearest) - km(gate));
            nearest = i != gate && open(i) && nearer ? i : nearest;
        }
        return nearest;
    }

    /** Greatest chance that a unit whose base or beat is this stretch looks away for the sake of an open gate nearby. */
    public double influence(double fromKm, double toKm) {
        double share = 0;
        for (GateState gate : gates) {
            Influence influence = gate.spec().influence();
            double awayKm = Math.max(0, Math.max(fromKm - gate.km(), gate.km() - toKm));
            if (works(gate) && awayKm <= influence.withinKm()) {
                share = Math.max(share, influence.share());
            }
        }
        return share;
    }

    /** Toll of a party, USD; none at the gate of its own organisation. */
    public double tollUsd(int gate, Party party) {
        TollList.Load load = new TollList.Load(
                party.mode().id(), party.consignment().commodity().id(), party.vehicles(), party.valueUsd());
        return tollUsd(gate, party.consignment().flow().organisation(), load);
    }

    /** Toll of a legal truck, USD. */
    public double tradeTollUsd(int gate, String mode, double valueUsd) {
        return tollUsd(gate, "", new TollList.Load(mode, "", 1, valueUsd));
    }

    double tollUsd(int gate, String organisation, TollList.Load load) {
        GateState state = gates.get(gate);
        boolean own = state.spec().militia().equals(organisation);
        return own ? 0 : TollList.usd(state.spec(), state.level(), load);
    }

    /** A toll was paid at a gate. */
    public void took(int gate, double usd) {
        gates.get(gate).took(usd);
        pay(gates.get(gate).spec().militia(), usd);
    }

    private void pay(String militia, double usd) {
        purseUsd.merge(militia, usd, Double::sum);
    }

    /** Midnight: tolls of gates that work are set anew and others opened again; whether any was. */
    public boolean dayEnds(double nowMin) {
        boolean changed = false;
        long day = Math.round(nowMin / Calendar.DAY_MIN);
        for (GateState gate : gates) {
            long key = Keys.of(gate.spec().id());
            boolean up = draws.happens(0.5, Purpose.TOLL_TRIAL, key, day);
            if (works(gate) && gate.dayEnds(up)) {
                tell(gate, nowMin);
                changed = true;
            }
            changed |= reopens(gate, key, day, nowMin);
        }
        return changed;
    }

    private boolean reopens(GateState gate, long key, long day, double nowMin) {
        String militia = gate.spec().militia();
        if (gate.open() || !gate.reopensBy(nowMin) || !strip.holds(gate.spec().km())) {
            return false;
        }
        Reopening how = gate.spec().reopening().orElseThrow();
        if (purseUsd.getOrDefault(militia, 0.0) < how.costUsd()) {
            return false;
        }
        pay(militia, -how.costUsd());
        double least = Math.max(0, gate.spec().km() - how.withinKm());
        double most = Math.min(strip.lengthKm(), gate.spec().km() + how.withinKm());
        gate.openAt(least + draws.uniform(Purpose.GATE_PLACE, key, day) * (most - least));
        covers.renew(this);
        sink.on(new Event.GateReopened(nowMin, gate.spec().id(), militia, gate.km(), how.costUsd()));
        return true;
    }
}
