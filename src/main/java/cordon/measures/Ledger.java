package cordon.measures;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.events.Outcome;
import cordon.scenario.Scenario;
import cordon.scenario.TimedScenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.ToLongFunction;

/**
 * Audits a run from its events alone, warm-up included: whatever was demanded is waiting, under way, delivered, seized,
 * turned back, lost, deterred, expired, diverted, given up or raided, at every moment, in consignments, quantity and value; whatever
 * vehicles and people set out are under way or in one final place.
 *
 * <p>It further finds instants that decrease, events of attempts that are not under way, seizures without a sighting, and
 * tolls that do not agree with the gate. A consignment may go as several attempts whose quantities add up to its own; what
 * was turned back, and people who were caught, may be sent again or given up. What the agency does about a track (assess, send, arrive) may follow an
 * attempt's end.
 */
public final class Ledger implements EventSink {
    private static final int SHOWN = 20;

    private final Hearing hearing = new Hearing();
    private final FlowLines flows;
    private final Scenario scenario;
    private final TollBook tolls;
    private final LoadBook loads;
    private final TravelBook travellers;
    private final Map<Long, Attempt> underWay = new HashMap<>();
    private final List<String> violations = new ArrayList<>();
    private long violationCount;
    private double lastMin = Double.NEGATIVE_INFINITY;

    /** An attempt under way. */
    private static final class Attempt {
        private final Event.SetOut start;
        private String where;
        private boolean sighted;

        Attempt(Event.SetOut start) {
            this.start = start;
            this.where = start.where();
        }
    }

    /** A ledger of one run of a scenario in which nothing changes. */
    public Ledger(Scenario scenario) {
        this(TimedScenario.unchanging(scenario));
    }

    /** A ledger of one run of this scenario. */
    public Ledger(TimedScenario timed) {
        scenario = timed.start();
        CountedTime time = new CountedTime(scenario.period());
        Timeline timeline = new Timeline(timed, time);
        flows = new FlowLines(scenario);
        tolls = new TollBook(scenario, flows, time, timeline);
        loads = new LoadBook(scenario, flows, timeline);
        travellers = new TravelBook(scenario, flows);
        listen();
    }

    @Override
    public void on(Event event) {
        require(event.atMin() >= lastMin, "instant before the last one", event);
        lastMin = Math.max(lastMin, event.atMin());
        hearing.tell(event, Journey.NOBODY);
    }

    private void listen() {
        hearing.on(Event.Demanded.class, e -> require(loads.demanded(e), "consignment demanded twice", e));
        hearing.on(Event.NotSent.class, e -> require(loads.notSent(e), "consignment not open", e));
        hearing.on(Event.SetOut.class, this::setOut);
        underWay(Event.Sighted.class, Event.Sighted::attempt, (attempt, e) -> attempt.sighted = true);
        underWay(Event.TollPaid.class, Event.TollPaid::attempt, this::tollPaid);
        underWay(Event.Rerouted.class, Event.Rerouted::attempt, this::rerouted);
        hearing.on(Event.TradeTolled.class, e -> require(tolls.book(e), "toll does not agree with the gate", e));
        underWay(Event.AtBarrier.class, Event.AtBarrier::attempt);
        underWay(Event.CrossedLine.class, Event.CrossedLine::attempt);
        underWay(Event.Outlay.class, Event.Outlay::attempt);
        underWay(Event.HeldBack.class, Event.HeldBack::attempt);
        underWay(Event.BribePaid.class, Event.BribePaid::attempt);
        underWay(Event.Shadowed.class, Event.Shadowed::attempt);
        underWay(Event.Wary.class, Event.Wary::attempt);
        underWay(Event.Emerged.class, Event.Emerged::attempt);
        underWay(Event.Halted.class, Event.Halted::attempt);
        underWay(Event.OtherLabel.class, Event.OtherLabel::attempt);
        underWay(Event.Encounter.class, Event.Encounter::attempt, (attempt, e) -> travellers.encounter(e));
        underWay(Event.VehiclesLost.class, Event.VehiclesLost::attempt, this::vehiclesLost);
        underWay(Event.Ended.class, Event.Ended::attempt, this::ended);
    }

    /** Events of a kind happen to attempts under way. */
    private <E extends Event> void underWay(Class<E> kind, ToLongFunction<E> attempt) {
        underWay(kind, attempt, (each, event) -> {});
    }

    /** Events of a kind happen to attempts under way, and are then booked. */
    private <E extends Event> void underWay(Class<E> kind, ToLongFunction<E> id, BiConsumer<Attempt, E> book) {
        hearing.on(kind, event -> {
            Attempt attempt = underWay.get(id.applyAsLong(event));
            require(attempt != null, "attempt not under way", event);
            if (attempt != null) {
                book.accept(attempt, event);
            }
        });
    }

    /** Throws with the numbers if anything so far does not agree. */
    public void check() {
        StringBuilder report = new StringBuilder();
        violations.forEach(violation -> report.append(violation).append('\n'));
        if (violationCount > SHOWN) {
            report.append("and ").append(violationCount - SHOWN).append(" more\n");
        }
        for (int i = 0; i < scenario.commodities().size(); i++) {
            String imbalance = loads.imbalance(i) + travellers.imbalance(i);
            if (!imbalance.isEmpty()) {
                report.append(scenario.commodities().get(i).id())
                        .append(imbalance)
                        .append('\n');
            }
        }
        if (!report.isEmpty()) {
            throw new IllegalStateException("books do not balance at minute " + lastMin + ":\n" + report);
        }
    }

    /** Checks as {@link #check()}, and that the tolls in this result are those paid in its counted period. */
    public void check(RunResult result) {
        check();
        tolls.check(result);
    }

    private void setOut(Event.SetOut e) {
        require(!underWay.containsKey(e.attempt()), "attempt set out twice", e);
        boolean known = loads.setOut(e);
        require(known, "consignment not open", e);
        if (known) {
            underWay.put(e.attempt(), new Attempt(e));
            travellers.setOut(e);
        }
    }

    private void tollPaid(Attempt attempt, Event.TollPaid e) {
        int payer = flows.organisation(attempt.start.terms().organisation());
        require(tolls.book(e, attempt.where, payer), "toll does not agree with the gate", e);
    }

    private void rerouted(Attempt attempt, Event.Rerouted e) {
        require(attempt.where.equals(e.fromGate()), "attempt not at this gate", e);
        attempt.where = e.toGate();
    }

    private void vehiclesLost(Attempt attempt, Event.VehiclesLost e) {
        loads.lost(e);
        travellers.lost(e);
    }

    private void ended(Attempt attempt, Event.Ended e) {
        underWay.remove(e.attempt());
        require(e.outcome() != Outcome.SEIZED || attempt.sighted, "seized but never sighted", e);
        require(attempt.start.consignment() == e.consignment(), "consignment changed under way", e);
        loads.ended(e);
        travellers.ended(e);
    }

    private void require(boolean holds, String what, Event event) {
        if (!holds && ++violationCount <= SHOWN) {
            violations.add(what + ": " + event);
        }
    }
}
