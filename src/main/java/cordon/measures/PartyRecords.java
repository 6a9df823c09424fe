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
    public static final String HEADER = "attempt,consignment,flow,commodity,organisation,mode,way,where,setOut,crossKm,"
            + "crossedAt,quantity,unit,valueUsd,seenBy,metBy,tollUsd,bribeUsd,endedAt,endKm,endOffsetKm,outcome,fate,"
            + "vehicles,people,vehiclesLost,peopleLost,quantityLost";

    private static final int KM = 3;
    private static final int QUANTITY = 3;
    private static final int USD = 2;

    private final CountedTime time;
    private final Map<String, Flow> flows = new HashMap<>();
    private final Map<String, Commodity> commodities = new HashMap<>();
    private final Map<Long, Story> underWay = new HashMap<>();
    private final StringBuilder line = new StringBuilder();
    private final Appendable out;

    /** What happened so far to an attempt under way. */
    private static final class Story {
        private final double setOutMin;
        private final StringBuilder seenBy = new StringBuilder();
        private final StringBuilder metBy = new StringBuilder();
        private double crossedMin = Double.NaN;
        private double tollUsd;
        private double bribeUsd;
        private int vehiclesLost;
        private int peopleLost;
        private double quantityLost;

        Story(double setOutMin) {
            this.setOutMin = setOutMin;
        }

        void lose(Event.VehiclesLost e) {
            vehiclesLost += e.vehicles();
            peopleLost += e.people();
            quantityLost += e.quantity();
        }

        void note(StringBuilder list, String who, String what, double atMin) {
            list.append(list.isEmpty() ? "" : ";")
                    .append(who)
                    .append(':')
                    .append(what)
                    .append('@');
            Csv.appendDecimal(list, atMin - setOutMin, 1);
        }
    }

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
            underWay.put(e.attempt(), new Story(e.atMin()));
        } else if (event instanceof Event.Sighted e) {
            Story story = story(e.attempt(), e);
            story.note(story.seenBy, Csv.word(e.kind()), e.sensor(), e.atMin());
        } else if (event instanceof Event.Encounter e) {
            Story story = story(e.attempt(), e);
            story.note(story.metBy, e.unit(), Csv.word(e.result()), e.atMin());
            story.peopleLost += e.smugglersLost();
        } else if (event instanceof Event.VehiclesLost e) {
            story(e.attempt(), e).lose(e);
        } else if (event instanceof Event.CrossedLine e) {
            story(e.attempt(), e).crossedMin = e.atMin();
        } else if (event instanceof Event.TollPaid e) {
            story(e.attempt(), e).tollUsd += e.usd();
        } else if (event instanceof Event.BribePaid e) {
            story(e.attempt(), e).bribeUsd += e.usd();
        } else if (event instanceof Event.Ended e) {
            Story story = story(e.attempt(), e);
            underWay.remove(e.attempt());
            if (time.counts(e.atMin())) {
                write(e, story);
            }
        }
    }

    private Story story(long attempt, Event event) {
        Story story = underWay.get(attempt);
        if (story == null) {
            throw new IllegalStateException("attempt " + attempt + " is not under way: " + event);
        }
        return story;
    }

    private void write(Event.Ended e, Story story) {
        Flow flow = flows.get(e.flow());
        Csv csv = new Csv(line);
        csv.integer(e.attempt())
                .integer(e.consignment())
                .text(e.flow())
                .text(flow.commodity())
                .text(flow.organisation())
                .text(e.mode())
                .text(Csv.word(e.way()))
                .text(e.where())
                .text(time.date(story.setOutMin))
                .decimal(e.km(), KM)
                .text(Double.isNaN(story.crossedMin) ? "" : time.date(story.crossedMin))
                .decimal(e.quantity(), QUANTITY)
                .text(commodities.get(flow.commodity()).unit())
                .decimal(e.valueUsd(), USD)
                .text(story.seenBy)
                .text(story.metBy)
                .decimal(story.tollUsd, USD)
                .decimal(story.bribeUsd, USD)
                .text(time.date(e.atMin()))
                .decimal(e.endKm(), KM)
                .decimal(e.endOffsetKm(), KM)
                .text(Csv.word(e.outcome()))
                .text(Csv.word(e.fate()))
                .integer(e.vehicles())
                .integer(e.people())
                .integer(story.vehiclesLost)
                .integer(story.peopleLost)
                .decimal(story.quantityLost, QUANTITY)
                .endRow();
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
