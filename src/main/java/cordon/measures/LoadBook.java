package cordon.measures;

import cordon.events.Event;
import cordon.scenario.Commodity;
import cordon.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where all is that was ever demanded, by commodity, warm-up included, from events alone. Each of its methods takes an event and tells whether the
 * consignment or the attempt of it is known.
 */
final class LoadBook {
    private final FlowLines flows;
    private final List<Commodity> commodities;
    private final Timeline timeline;
    private final Balance[] balances;
    private final Map<Long, Consignment> open = new HashMap<>();
    private final Map<Long, Sent> underWay = new HashMap<>();

    /** What of a consignment is under way as one attempt. */
    private static final class Sent {
        private final Consignment consignment;
        private Balance.Part part;

        Sent(Consignment consignment, Balance.Part part) {
            this.consignment = consignment;
            this.part = part;
        }
    }

    LoadBook(Scenario scenario, FlowLines flows, Timeline timeline) {
        this.flows = flows;
        this.commodities = scenario.commodities();
        this.timeline = timeline;
        balances = new Balance[commodities.size()];
        for (int i = 0; i < balances.length; i++) {
            balances[i] = new Balance();
        }
    }

    /** Tells whether it is demanded for the first time. */
    boolean demanded(Event.Demanded e) {
        Balance balance = balances[flows.of(e.flow()).commodity()];
        return open.put(e.consignment(), new Consignment(e, balance, mayTryAgain(e.flow()))) == null;
    }

    private boolean mayTryAgain(String flow) {
        return commodities.get(flows.of(flow).commodity()).people()
                && timeline.ever(each -> each.flow(flow).retries().giveUpAfterCapture() < 1);
    }

    boolean notSent(Event.NotSent e) {
        Consignment consignment = open.get(e.consignment());
        if (consignment == null) {
            return false;
        }
        consignment.giveUp(Balance.Place.of(e.why()), e.quantity(), e.valueUsd());
        closeIfDone(e.consignment(), consignment);
        return true;
    }

    boolean setOut(Event.SetOut e) {
        Consignment consignment = open.get(e.consignment());
        if (consignment == null) {
            return false;
        }
        underWay.put(e.attempt(), new Sent(consignment, consignment.send(e.quantity(), e.valueUsd())));
        return true;
    }

    boolean lost(Event.VehiclesLost e) {
        Sent sent = underWay.get(e.attempt());
        if (sent == null) {
            return false;
        }
        sent.part = sent.consignment.lose(sent.part, e.quantity(), e.valueUsd());
        return true;
    }

    boolean ended(Event.Ended e) {
        Sent sent = underWay.remove(e.attempt());
        if (sent == null) {
            return false;
        }
        sent.consignment.arrive(sent.part, Balance.Place.of(e.outcome()), e.quantity(), e.valueUsd());
        closeIfDone(e.consignment(), sent.consignment);
        return true;
    }

    private void closeIfDone(long id, Consignment consignment) {
        if (consignment.isDone()) {
            open.remove(id);
        }
    }

    /** What does not agree of a commodity, by position, as text; empty if all does. */
    String imbalance(int commodity) {
        return balances[commodity].imbalance();
    }

    /** The table: for each commodity what was demanded, and where that is. */
    List<RunResult.BalanceRow> rows() {
        List<RunResult.BalanceRow> rows = new ArrayList<>();
        for (int i = 0; i < balances.length; i++) {
            String id = commodities.get(i).id();
            rows.add(row(id, "demanded", balances[i].demanded()));
            for (Balance.Place place : Balance.Place.values()) {
                rows.add(row(id, Csv.word(place), balances[i].at(place)));
            }
        }
        return rows;
    }

    private static RunResult.BalanceRow row(String commodity, String place, Balance.Part part) {
        return new RunResult.BalanceRow(commodity, place, part.consignments(), part.quantity(), part.valueUsd());
    }
}
