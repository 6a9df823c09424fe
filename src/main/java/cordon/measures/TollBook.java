package cordon.measures;

import cordon.events.Event;
import cordon.scenario.Gate;
import cordon.scenario.Scenario;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Tolls by militia as they were paid, to be compared with the tolls that a result books. */
final class TollBook {
    private static final double TOLERANCE = 1e-9;

    private final Scenario scenario;
    private final CountedTime time;
    private final Map<String, String> militiaOfGate = new HashMap<>();
    private final double[] paidUsd;

    TollBook(Scenario scenario) {
        this.scenario = scenario;
        time = new CountedTime(scenario.period());
        paidUsd = new double[scenario.organisations().size()];
        for (Gate gate : scenario.gates()) {
            militiaOfGate.put(gate.id(), gate.militia());
        }
    }

    /** Books a toll; false if it was paid elsewhere, to another militia, or at one's own gate. */
    boolean book(Event.TollPaid toll, String where, int payer) {
        boolean agrees = toll.gate().equals(where) && toll.militia().equals(militiaOfGate.get(toll.gate()));
        if (!agrees) {
            return false;
        }
        int militia = Scenario.indexOf(scenario.organisations(), toll.militia());
        paidUsd[militia] += time.counts(toll.atMin()) ? toll.usd() : 0;
        return payer != militia || toll.usd() == 0;
    }

    /** Books a legal truck's toll; false if the gate is another militia's. */
    boolean book(Event.TradeTolled toll) {
        int militia = Scenario.indexOf(scenario.organisations(), toll.militia());
        paidUsd[militia] += time.counts(toll.atMin()) ? toll.usd() : 0;
        return toll.militia().equals(militiaOfGate.get(toll.gate()));
    }

    /** Throws if the result books other tolls than were paid. */
    void check(RunResult result) {
        for (int i = 0; i < paidUsd.length; i++) {
            String id = scenario.organisations().get(i).id();
            double bookedUsd = result.militias().stream()
                    .filter(row -> row.militia().equals(id))
                    .mapToDouble(RunResult.MilitiaRow::tollUsd)
                    .sum();
            if (Math.abs(bookedUsd - paidUsd[i]) > TOLERANCE * Math.max(bookedUsd, paidUsd[i])) {
                throw new IllegalStateException(
                        String.format(Locale.ROOT, "%s took %.2f USD but %.2f are booked", id, paidUsd[i], bookedUsd));
            }
        }
    }
}
