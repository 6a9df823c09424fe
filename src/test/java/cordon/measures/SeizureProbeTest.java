package cordon.measures;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.events.Fate;
import cordon.events.Outcome;
import cordon.events.SensorKind;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Size of seizures, alarms that lead to one, nearness to the line, and attempts by mode. */
class SeizureProbeTest {
    private final Measures measures = new Measures(Desk.scenario(), Desk.FRONTIER_KM);
    private final Desk desk = new Desk(measures);

    /** Tablets are worth 3 USD: seized loads of 10, 20 and 90 have the median 60 USD. */
    @Test
    void seizuresByHand() {
        desk.setOut(0, 1, 1, "in", 5, 10)
                .sighted(10, 1, SensorKind.CAMERA, "tower-1")
                .before(20, 1, Outcome.SEIZED, Fate.SEIZED);
        desk.setOut(30, 2, 2, "in", 5, 20)
                .sighted(40, 2, SensorKind.POST, "post-1")
                .through(50, 2, Outcome.SEIZED, Fate.SEIZED);
        desk.setOut(60, 3, 3, "in", 5, 90)
                .sighted(70, 3, SensorKind.BARRIER_ALARM, "barrier")
                .through(80, 3, Outcome.SEIZED, Fate.SEIZED);
        desk.setOut(90, 4, 4, "out", 5, 8)
                .sighted(95, 4, SensorKind.CAMERA, "tower-1")
                .through(99, 4, Outcome.DELIVERED, Fate.LATE);
        desk.on(new Event.Nuisance(100, SensorKind.CAMERA, "tower", false, 3));
        Map<String, Double> summary = measures.result().summary();
        assertThat(summary)
                .containsEntry("pills.seizedMedianUsd", 60.0)
                .containsEntry("fuel.seizedMedianUsd", Double.NaN)
                .containsEntry("seizedShareOfAlarms", 2.0 / 4)
                .containsEntry("seizedNearLineShare", 0.0);
    }

    @Test
    void attemptsByMode() {
        desk.setOut(0, 1, 1, "in", 5, 10).before(20, 1, Outcome.SEIZED, Fate.SEIZED);
        desk.setOut(30, 2, 2, "in", 5, 20).through(50, 2, Outcome.DELIVERED, Fate.MASKED);
        assertThat(measures.result().summary())
                .containsEntry("attempts.foot", 2.0)
                .containsEntry("seized.foot", 1.0)
                .containsEntry("delivered.foot", 1.0)
                .containsEntry("deliveredUsd.foot", 60.0)
                .containsEntry("attempts.truck", 0.0);
    }
}
