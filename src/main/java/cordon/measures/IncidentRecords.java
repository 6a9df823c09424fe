package cordon.measures;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.events.Outcome;
import cordon.scenario.Commodity;
import cordon.scenario.Scenario;
import java.util.List;

/**
 * Streams one CSV record per seizure and per passage of the line without one, in order of the instants at which the attempts
 * ended. The caller owns and closes the sink.
 */
public final class IncidentRecords implements EventSink {
    /** The first line. */
    public static final String HEADER = "atMin,commodity,seized,km,offsetKm,quantity,valueUsd";

    private static final int DECIMALS = 3;
    private static final int USD = 2;

    private final CountedTime time;
    private final FlowLines flows;
    private final List<Commodity> commodities;
    private final Csv csv;

    /** Records of this scenario's attempts; writes the header at once. */
    public IncidentRecords(Scenario scenario, Appendable out) {
        time = new CountedTime(scenario.period());
        flows = new FlowLines(scenario);
        commodities = scenario.commodities();
        csv = Csv.streaming(HEADER, out);
    }

    @Override
    public void on(Event event) {
        if (event instanceof Event.Ended e && time.counts(e.atMin())) {
            ended(e);
        }
    }

    private void ended(Event.Ended e) {
        if (e.outcome() == Outcome.SEIZED) {
            write(e, true, e.endKm(), e.endOffsetKm());
        } else if (e.crossed()) {
            write(e, false, e.km(), 0);
        }
    }

    private void write(Event.Ended e, boolean seized, double km, double offsetKm) {
        csv.decimal(e.atMin(), DECIMALS)
                .text(commodities.get(flows.of(e.flow()).commodity()).id())
                .text(Boolean.toString(seized))
                .decimal(km, DECIMALS)
                .decimal(offsetKm, DECIMALS)
                .decimal(e.quantity(), DECIMALS)
                .decimal(e.valueUsd(), USD)
                .endRow();
    }
}
