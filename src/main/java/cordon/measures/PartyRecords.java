package cordon.measures;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.scenario.Commodity;
import cordon.scenario.Flow;
import cordon.scenario.Scenario;
import java.util.HashMap;
import java.util.Map;

/**
 * Streams one CSV record per attempt that ends in the counted period, in order of the ends.
 *
 * <p>{@code seenBy} lists "kind:sensor@minutes" and {@code metBy} "unit:result@minutes", both separated by ';', with the
 * minutes after setting out. Quantity, vehicles and people are those at the end; what was lost on the way stands apart. Attempts still under way at the end are not written. Memory is bounded by the attempts under
 * way. The caller owns and closes the sink.
 */
public final class PartyRecords implements EventSink {
    /** The first line. */
    public static final String HEADER = PartyColumn.header();

    private final Hearing hearing = new Hearing();
    private final CountedTime time;
    private final Map<String, Flow> flows = new HashMap<>();
    private final Map<String, Commodity> commodities = new HashMap<>();
    private final Map<Long, PartyStory> underWay = new HashMap<>();
    private final Csv csv;

    /** Records of this scenario's attempts; writes the header at once. */
    public PartyRecords(Scenario scenario, Appendable out) {
        csv = Csv.streaming(HEADER, out);
        time = new CountedTime(scenario.period());
        scenario.flows().forEach(flow -> flows.put(flow.id(), flow));
        scenario.commodities().forEach(commodity -> commodities.put(commodity.id(), commodity));
        listen();
    }

    private void listen() {
        hearing.on(Event.SetOut.class, e -> underWay.put(e.attempt(), new PartyStory(e)));
        hearing.on(Event.Sighted.class, e -> story(e.attempt(), e).seen(e));
        hearing.on(Event.Encounter.class, e -> story(e.attempt(), e).met(e));
        hearing.on(Event.VehiclesLost.class, e -> story(e.attempt(), e).lose(e));
        hearing.on(Event.CrossedLine.class, e -> story(e.attempt(), e).crossedMin = e.atMin());
        hearing.on(Event.TollPaid.class, e -> story(e.attempt(), e).tollUsd += e.usd());
        hearing.on(Event.BribePaid.class, e -> story(e.attempt(), e).bribeUsd += e.usd());
        hearing.on(Event.Ended.class, this::ended);
    }

    @Override
    public void on(Event event) {
        hearing.tell(event, Journey.NOBODY);
    }

    private void ended(Event.Ended event) {
        PartyStory story = story(event.attempt(), event);
        underWay.remove(event.attempt());
        if (time.counts(event.atMin())) {
            write(event, story);
        }
    }

    private PartyStory story(long attempt, Event event) {
        PartyStory story = underWay.get(attempt);
        if (story == null) {
            throw new IllegalStateException("attempt " + attempt + " is not under way: " + event);
        }
        return story;
    }

    private void write(Event.Ended e, PartyStory story) {
        Flow flow = flows.get(e.flow());
        PartyColumn.write(csv, new PartyColumn.Row(e, story, flow, commodities.get(flow.commodity()), time));
    }
}
