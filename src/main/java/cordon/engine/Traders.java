package cordon.engine;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.scenario.Direction;
import cordon.scenario.Yard;
import cordon.smuggling.Dispatch;
import cordon.trade.Crossing;
import cordon.world.Agenda;

/** What a legal trader does before an official crossing: go to a gate, leave, or wait his turn. */
final class Traders {
    private final Agenda agenda;
    private final EventSink sink;
    private final Draws draws;
    private final TradeAtGates gates;
    private final Dispatch dispatch;

    Traders(Agenda agenda, EventSink sink, Draws draws, TradeAtGates gates, Dispatch dispatch) {
        this.agenda = agenda;
        this.sink = sink;
        this.draws = draws;
        this.gates = gates;
        this.dispatch = dispatch;
    }

    /** A truck arrives now. */
    void arrive(Crossing crossing, Direction direction, long truck) {
        double now = agenda.nowMin();
        if (gates.takes(crossing, direction, truck)) {
            return;
        }
        if (crossing.full(direction, now)) {
            leave(crossing, direction, truck, Event.LeftWhy.FULL);
        } else if (crossing.waitMin(direction, now)
                > patienceMin(crossing.spec().yard(), truck)) {
            leave(crossing, direction, truck, Event.LeftWhy.IMPATIENT);
        } else {
            queueUp(crossing, direction, truck);
        }
    }

    private double patienceMin(Yard yard, long truck) {
        return yard.patienceMin()
                .map(p -> draws.lognormal(p.median(), p.sigma(), Purpose.TRUCK_PATIENCE, truck, 0))
                .orElse(Double.POSITIVE_INFINITY);
    }

    private void queueUp(Crossing crossing, Direction direction, long truck) {
        double arrived = agenda.nowMin();
        crossing.legal(direction);
        boolean[] sentAway = new boolean[1];
        Crossing.Service service = crossing.serve(direction, arrived, truck, false, () -> {
            sentAway[0] = true;
            leave(crossing, direction, truck, Event.LeftWhy.SHUT);
        });
        agenda.book(service.doneMin(), Agenda.Rank.TRUCK, truck, () -> {
            if (!sentAway[0]) {
                sink.on(new Event.TruckServed(
                        service.doneMin(),
                        crossing.spec().id(),
                        direction == Direction.INWARD,
                        service.beganMin() - arrived,
                        service.doneMin() - service.beganMin(),
                        service.inspected()));
            }
        });
    }

    /** Goes home, or crosses elsewhere as a consignment of the flow of those who do. */
    private void leave(Crossing crossing, Direction direction, long truck, Event.LeftWhy why) {
        Yard yard = crossing.spec().yard();
        boolean elsewhere = yard.flow(direction).isPresent()
                && draws.happens(yard.elsewhereShare(), Purpose.TRUCK_ELSEWHERE, truck, 0);
        sink.on(new Event.TruckLeft(
                agenda.nowMin(),
                crossing.spec().id(),
                direction == Direction.INWARD,
                why,
                elsewhere ? Keys.id(truck) : -1));
        if (elsewhere) {
            dispatch.demand(yard.flow(direction).get(), truck);
        }
    }
}
