package cordon.measures;

import cordon.events.Event;
import cordon.scenario.Scenario;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Tolls by militia as they were paid, to be compared with the tolls that a result books. */
final class TollBook {
    private static final double TOLERANCE = 1e-9;

    private final FlowLines flows;
    private final CountedTime time;
    private final Timeline timeline;
    private final Map<String, Double> paidUsd = new TreeMap<>();

    TollBook(Scenario scenario, FlowLines flows, CountedTime time, Timeline timeline) {
        scenario.organisations().forEach(each -> paidUsd.put(each.id(), 0.0));
        this.flows = flows;
        this.time = time;
        this.timeline = timeline;
    }

    /** Books a toll; false if it was paid elsewhere, to another militia, or at one's own gate. */
    boolean book(Event.TollPaid toll, String where, int payer) {
        if (!toll.gate().equals(where) || !takes(toll.militia(), toll.gate(), toll.usd(), toll.atMin())) {
            return false;
        }
        return payer != flows.organisation(toll.militia()) || toll.usd() == 0;
    }

    /** Books a legal truck's toll; false if the gate is another militia's. */
    boolean book(Event.TradeTolled toll) {
        return takes(toll.militia(), toll.gate(), toll.usd(), toll.atMin());
    }

    /** A militia takes a toll; false if it does not hold the gate at that instant. */
    private boolean takes(String militia, String gate, double usd, double atMin) {
        paidUsd.merge(militia, time.counts(atMin) ? usd : 0, Double::sum);
        return timeline.at(atMin).gates().stream()
                .anyMatch(each -> each.id().equals(gate) && each.militia().equals(militia));
    }

    /** Throws if the result books other tolls than were paid. */
    void check(RunResult result) {
        paidUsd.forEach((id, usd) -> {
            double bookedUsd = result.militias().stream()
                    .filter(row -> row.militia().equals(id))
                    .mapToDouble(RunResult.MilitiaRow::tollUsd)
                    .sum();
            if (Math.abs(bookedUsd - usd) > TOLERANCE * Math.max(bookedUsd, usd)) {
                throw new IllegalStateException(
                        String.format(Locale.ROOT, "%s took %.2f USD but %.2f are booked", id, usd, bookedUsd));
            }
        });
    }
}
