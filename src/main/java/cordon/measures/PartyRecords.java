package cordon.measures;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.scenario.Commodity;
import cordon.scenario.Flow;
import cordon.scenario.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    private final CountedTime time;
    private final Map<String, Flow> flows = new HashMap<>();
    private final Map<String, Commodity> commodities = new HashMap<>();
    private final Map<Long, PartyStory> underWay = new HashMap<>();
    private final StringBuilder line = new StringBuilder();
    private final Csv csv = new Csv(line);
    private final Appendable out;

    /** Records of this scenario's attempts; writes the header at once. */
    public PartyRecords(Scenario scenario, Appendable out) {
        this.out = out;
        time = new CountedTime(scenario.period());
        scenario.flows().forEach(flow -> flows.put(flow.id(), flow));
        scenario.commodities().forEach(commodity -> commodities.put(commodity.id(), commodity));
        line.append(HEADER).append('\n');
        flushLine();
    }

    @Override
    public void on(Event event) {
        if (event instanceof Event.SetOut e) {
            underWay.put(e.attempt(), new PartyStory(e.atMin()));
        } else if (event instanceof Event.Sighted e) {
            story(e.attempt(), e).seen(e);
        } else if (event instanceof Event.Encounter e) {
            story(e.attempt(), e).met(e);
        } else if (event instanceof Event.VehiclesLost e) {
            story(e.attempt(), e).lose(e);
        } else if (event instanceof Event.CrossedLine e) {
            story(e.attempt(), e).crossedMin = e.atMin();
        } else if (event instanceof Event.TollPaid e) {
            story(e.attempt(), e).tollUsd += e.usd();
        } else if (event instanceof Event.BribePaid e) {
            story(e.attempt(), e).bribeUsd += e.usd();
        } else if (event instanceof Event.Ended e) {
            PartyStory story = story(e.attempt(), e);
            underWay.remove(e.attempt());
            if (time.counts(e.atMin())) {
                write(e, story);
            }
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
        flushLine();
    }

    private void flushLine() {
        try {
            out.append(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        line.setLength(0);
    }
}
