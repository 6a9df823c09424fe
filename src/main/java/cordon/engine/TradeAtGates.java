package cordon.engine;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.scenario.Direction;
import cordon.scenario.Mode;
import cordon.scenario.OfficialCrossing;
import cordon.scenario.Scenario;
import cordon.scenario.TradeDiversion;
import cordon.smuggling.Gates;
import cordon.trade.Crossing;
import cordon.world.Agenda;
import java.util.List;

/**
 * Legal trucks that go to a militia's gate because toll and delay there cost less than duty and delay at the official crossing: a
 * binary logit (McFadden 1974) over USD, or simply the cheaper.
 */
final class TradeAtGates {
    private final Agenda agenda;
    private final EventSink sink;
    private final Draws draws;
    private final Gates gates;
    private final List<Mode> modes;

    TradeAtGates(Agenda agenda, EventSink sink, Draws draws, Gates gates, List<Mode> modes) {
        this.agenda = agenda;
        this.sink = sink;
        this.draws = draws;
        this.gates = gates;
        this.modes = modes;
    }

    /** Sends a truck that stands before a crossing to a gate, if that is what its trader does. */
    boolean takes(Crossing crossing, Direction direction, long truck) {
        TradeDiversion diversion = crossing.spec().diversion();
        if (!draws.happens(diversion.share(), Purpose.TRADE_DIVERSION, truck, 0)) {
            return false;
        }
        int gate = cheapest(crossing.spec());
        if (gate < 0 || !prefers(costUsd(gate, crossing.spec()) - officialUsd(crossing, direction), diversion, truck)) {
            return false;
        }
        double now = agenda.nowMin();
        sink.on(new Event.TradeDiverted(
                now,
                crossing.spec().id(),
                direction == Direction.INWARD,
                gates.spec(gate).id()));
        agenda.book(
                now + driveMin(gate, crossing.spec()),
                Agenda.Rank.TRUCK,
                truck,
                () -> reached(gate, crossing.spec(), direction, truck));
        return true;
    }

    private boolean prefers(double dearerUsd, TradeDiversion diversion, long truck) {
        if (diversion.noiseUsd() == 0) {
            return dearerUsd < 0;
        }
        double odds = StrictMath.exp(dearerUsd / diversion.noiseUsd());
        return draws.happens(1 / (1 + odds), Purpose.TRADE_DIVERSION, truck, 1);
    }

    private int cheapest(OfficialCrossing from) {
        int cheapest = -1;
        for (int i = 0; i < gates.count(); i++) {
            boolean better = cheapest < 0 || costUsd(i, from) < costUsd(cheapest, from);
            cheapest = gates.open(i) && better ? i : cheapest;
        }
        return cheapest;
    }

    private double officialUsd(Crossing crossing, Direction direction) {
        OfficialCrossing spec = crossing.spec();
        if (crossing.full(direction, agenda.nowMin())) {
            return Double.POSITIVE_INFINITY;
        }
        double service = spec.primaryMin() + spec.inspectedChance(false) * spec.inspectionMin();
        double delay = crossing.waitMin(direction, agenda.nowMin()) + service;
        return spec.diversion().dutyUsd() + delay / 60 * spec.diversion().usdPerHour();
    }

    private double costUsd(int gate, OfficialCrossing from) {
        double delay = driveMin(gate, from)
                + gates.waitMin(gate, agenda.nowMin())
                + gates.spec(gate).serviceMin();
        return tollUsd(gate, from.diversion()) + delay / 60 * from.diversion().usdPerHour();
    }

    private double tollUsd(int gate, TradeDiversion diversion) {
        return gates.tradeTollUsd(gate, diversion.mode(), diversion.loadUsd());
    }

    private double driveMin(int gate, OfficialCrossing from) {
        double kmh = Scenario.find(modes, from.diversion().mode()).roadKmh();
        return 60 * Math.abs(gates.km(gate) - from.km()) / kmh;
    }

    private void reached(int gate, OfficialCrossing from, Direction direction, long truck) {
        double now = agenda.nowMin();
        if (!gates.open(gate)) {
            goesHome(from, direction);
            return;
        }
        boolean[] sentAway = new boolean[1];
        double served = gates.servedMin(gate, now, 1, () -> {
            sentAway[0] = true;
            goesHome(from, direction);
        });
        agenda.book(served, Agenda.Rank.TRUCK, truck, () -> {
            if (!sentAway[0]) {
                passes(gate, from);
            }
        });
    }

    private void passes(int gate, OfficialCrossing from) {
        double toll = tollUsd(gate, from.diversion());
        gates.took(gate, toll);
        sink.on(new Event.TradeTolled(
                agenda.nowMin(),
                from.id(),
                gates.spec(gate).id(),
                gates.spec(gate).militia(),
                toll,
                from.diversion().dutyUsd()));
    }

    private void goesHome(OfficialCrossing from, Direction direction) {
        sink.on(new Event.TruckLeft(agenda.nowMin(), from.id(), direction == Direction.INWARD, Event.LeftWhy.SHUT, -1));
    }
}
