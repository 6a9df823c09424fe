package cordon.verification;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.events.Outcome;
import cordon.scenario.Scenario;
import java.util.HashMap;
import java.util.Map;

/** Money that enters or leaves the organisations taken together; tolls between them do neither. */
final class OutsideMoney implements EventSink {
    private final Scenario scenario;
    private final Map<Long, Double> lost = new HashMap<>();
    private double usd;
    private double tolledUsd;

    OutsideMoney(Scenario scenario) {
        this.scenario = scenario;
    }

    @Override
    public void on(Event event) {
        if (event instanceof Event.Ended e) {
            double spent = e.outcome() == Outcome.TURNED_BACK ? 0 : e.quantity();
            usd += e.outcome() == Outcome.DELIVERED ? e.valueUsd() : 0;
            usd -= (spent + lost.getOrDefault(e.attempt(), 0.0)) * originUsd(e.flow());
        } else if (event instanceof Event.VehiclesLost e) {
            lost.merge(e.attempt(), e.quantity(), Double::sum);
        } else if (event instanceof Event.NotSent e && e.why() == Event.NotSentWhy.RAIDED) {
            usd -= e.quantity() * originUsd(e.flow());
        } else if (event instanceof Event.BribePaid e) {
            usd -= e.usd();
        } else if (event instanceof Event.Outlay e) {
            usd -= e.usd();
        } else if (event instanceof Event.GateReopened e) {
            usd -= e.usd();
        } else if (event instanceof Event.FallenPaid e) {
            usd -= e.usd();
        } else if (event instanceof Event.TunnelBegun e) {
            usd -= e.usd();
        } else if (event instanceof Event.TradeTolled e) {
            usd += e.usd();
            tolledUsd += e.usd();
        }
    }

    private double originUsd(String flow) {
        return scenario.commodity(scenario.flow(flow).commodity()).originUsd();
    }

    /** What came in less what went out. */
    double usd() {
        return usd;
    }

    /** What legal trade paid at gates. */
    double tolledUsd() {
        return tolledUsd;
    }
}
