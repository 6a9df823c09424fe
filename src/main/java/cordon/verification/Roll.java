package cordon.verification;

import cordon.events.Event;
import cordon.events.Event.EncounterResult;
import cordon.events.EventSink;
import cordon.events.Outcome;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts kept apart from the ledger: attempts that set out and end, units that are out and home, arrests. */
final class Roll implements EventSink {
    private final Map<String, Integer> out = new HashMap<>();
    private final Set<Long> underWay = new HashSet<>();
    private final Set<Long> arrested = new HashSet<>();
    private long setOut;
    private long ended;
    private long mistakes;

    @Override
    public void on(Event event) {
        if (event instanceof Event.SetOut e) {
            setOut++;
            expect(underWay.add(e.attempt()));
        } else if (event instanceof Event.Ended e) {
            ended++;
            expect(underWay.remove(e.attempt()));
            expect(arrested.contains(e.attempt()) == (e.outcome() == Outcome.SEIZED));
        } else if (event instanceof Event.Encounter e) {
            expect(underWay.contains(e.attempt()));
            if (e.result() == EncounterResult.ARRESTED || e.result() == EncounterResult.TAKEN) {
                arrested.add(e.attempt());
            }
        } else if (event instanceof Event.Dispatched e) {
            expect(out.merge(e.unit(), 1, Integer::sum) == 1);
        } else if (event instanceof Event.Freed e) {
            expect(out.merge(e.unit(), -1, Integer::sum) == 0);
        }
    }

    private void expect(boolean right) {
        mistakes += right ? 0 : 1;
    }

    /** Compares attempts set out with those ended and under way, and the number of contradictions with none. */
    void check(Trial trial) {
        trial.each("attempts ended or under way, of those set out", ended + underWay.size(), setOut);
        trial.within("contradictions in what units and attempts do", mistakes, 0, 0, setOut);
    }
}
