package cordon.verification;

import cordon.events.Event;
import cordon.events.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People who are caught with chance p at each attempt and give up after a capture with chance d (table s04_repeated_trials.csv). */
class RepeatedTrialsTest {
    private static final double LAST_HOUR_MIN = 47 * 60;

    @ParameterizedTest
    @CsvSource({
        "0.2, 0.55, 0.879121, 1.098901, 0.219780, 0.09",
        "0.5, 0, 1, 2, 1, 0.5",
        "0.55, 0.25, 0.765957, 1.702128, 0.936170, 0.4125",
        "0.7, 0.75, 0.363636, 1.212121, 0.848485, 0.175",
    })
    void triesEndInSuccessOrGivingUp(
            double p, double d, double success, double attempts, double captures, double recaptured) {
        Map<Long, List<Outcome>> tries = new LinkedHashMap<>();
        Bench.of("trials.yaml", "guards.checks.line.chance=" + p, "flows.walkers.retries.giveUpAfterCapture=" + d)
                .run(7, event -> {
                    if (event instanceof Event.Demanded e && e.atMin() < LAST_HOUR_MIN) {
                        tries.put(e.consignment(), new ArrayList<>());
                    } else if (event instanceof Event.Ended e && tries.containsKey(e.consignment())) {
                        tries.get(e.consignment()).add(e.outcome());
                    }
                });
        String name = "4.11 p = " + p + ", d = " + d;
        Verdict.mean(name + ", success", each(tries, Outcome.DELIVERED), success);
        Verdict.mean(
                name + ", attempts",
                tries.values().stream().mapToDouble(List::size).toArray(),
                attempts);
        Verdict.mean(name + ", captures", each(tries, Outcome.SEIZED), captures);
        int again = 0;
        int caught = 0;
        for (List<Outcome> each : tries.values()) {
            for (int i = 0; i < each.size(); i++) {
                caught += each.get(i) == Outcome.SEIZED ? 1 : 0;
                again += i > 0 && each.get(i) == Outcome.SEIZED ? 1 : 0;
            }
        }
        Verdict.proportion(name + ", caught again", again, caught, recaptured);
    }

    private static double[] each(Map<Long, List<Outcome>> tries, Outcome outcome) {
        return tries.values().stream()
                .mapToDouble(all -> all.stream().filter(o -> o == outcome).count())
                .toArray();
    }
}
