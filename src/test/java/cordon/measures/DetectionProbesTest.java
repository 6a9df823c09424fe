package cordon.measures;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.events.Event.EncounterResult;
import cordon.events.Fate;
import cordon.events.Outcome;
import cordon.events.SensorKind;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Detection by kind, lead time, alarms, response and utilisation. */
class DetectionProbesTest {
    private final Measures measures = new Measures(Desk.scenario(), Desk.FRONTIER_KM);
    private final Desk desk = new Desk(measures);

    /** Seen 20 min before and 10 min after the line: mean lead 5 min; the third is seen but never crosses. */
    @Test
    void detectionByKindAndLeadTime() {
        desk.setOut(0, 1, 1, "in", 5, 1)
                .sighted(10, 1, SensorKind.CAMERA, "tower-1")
                .sighted(15, 1, SensorKind.CAMERA, "tower-2")
                .sighted(20, 1, SensorKind.PATROL, "beat-1")
                .crossed(30, 1)
                .through(40, 1, Outcome.DELIVERED, Fate.LATE)
                .setOut(50, 2, 2, "in", 5, 1)
                .crossed(60, 2)
                .sighted(70, 2, SensorKind.POST, "post-1")
                .through(80, 2, Outcome.DELIVERED, Fate.LATE)
                .setOut(90, 3, 3, "in", 5, 1)
                .sighted(91, 3, SensorKind.CAMERA, "tower-1")
                .before(92, 3, Outcome.TURNED_BACK, Fate.TURNED_BACK)
                .setOut(93, 4, 4, "in", 5, 1)
                .through(94, 4, Outcome.DELIVERED, Fate.MASKED);
        assertThat(measures.result().summary())
                .containsEntry("sighted", 3.0)
                .containsEntry("sightedShare", 0.75)
                .containsEntry("sighted.camera", 2.0)
                .containsEntry("sighted.patrol", 1.0)
                .containsEntry("sighted.post", 1.0)
                .containsEntry("sighted.barrier-alarm", 0.0)
                .containsEntry("leadTimeMeanMin", 5.0)
                .containsEntry("genuineAlarms", 3.0);
    }

    /** Met after 12 min, lost after 20, met after 30: survival 2/3 at 12 and 0 at 30. */
    @Test
    void lostRacesAreCensored() {
        race(1, 12, true);
        race(2, 20, false);
        race(3, 30, true);
        Map<String, Double> summary = measures.result().summary();
        assertThat(summary).containsEntry("races", 3.0).containsEntry("racesWon", 2.0);
        assertThat(summary).containsEntry("responseMedianMin", 30.0);
    }

    @Test
    void onlyTheFirstMeetingCountsAndLateArrivalsDoNot() {
        desk.setOut(0, 1, 1, "in", 5, 1)
                .sighted(10, 1, SensorKind.CAMERA, "tower-1")
                .assessed(10, 1, true)
                .dispatched(10, 1, "team-1")
                .arrived(25, 1, "team-1", true, 15)
                .arrived(26, 1, "team-2", true, 16)
                .met(26, 1, "team-1", EncounterResult.ARRESTED)
                .through(27, 1, Outcome.SEIZED, Fate.SEIZED)
                .arrived(40, 1, "team-2", true, 30);
        assertThat(measures.result().summary()).containsEntry("races", 1.0).containsEntry("responseMedianMin", 15.0);
    }

    /** What guards see themselves is no alarm; from the alarm on the clock runs until somebody meets the party, sent or not. */
    @Test
    void aRaceBeginsWithAnAlarm() {
        desk.setOut(0, 1, 1, "in", 5, 1)
                .sighted(10, 1, SensorKind.PATROL, "beat-1")
                .dispatched(10, 1, "beat-1")
                .arrived(14, 1, "beat-1", true, 4)
                .through(15, 1, Outcome.DELIVERED, Fate.ESCAPED);
        assertThat(measures.result().summary()).containsEntry("races", 0.0);
        desk.setOut(100, 2, 2, "in", 5, 1)
                .sighted(110, 2, SensorKind.POST, "post-1")
                .sighted(120, 2, SensorKind.GROUND_SENSOR, "cable-1")
                .sighted(130, 2, SensorKind.CAMERA, "tower-1")
                .dispatched(131, 2, "team-1")
                .arrived(145, 2, "team-1", true, 15)
                .through(150, 2, Outcome.DELIVERED, Fate.ESCAPED);
        assertThat(measures.result().summary()).containsEntry("races", 1.0).containsEntry("responseMedianMin", 25.0);
    }

    @Test
    void falseSharesAndUnitsThatWereNotFree() {
        race(1, 12, true);
        desk.on(new Event.Nuisance(160, SensorKind.CAMERA, "tower", false, 5))
                .on(new Event.Nuisance(161, SensorKind.CAMERA, "tower", false, 5))
                .on(new Event.Nuisance(162, SensorKind.CAMERA, "tower", false, 5))
                .dispatched(163, -1, "team-1")
                .on(new Event.NoUnit(164, -2));
        Map<String, Double> summary = measures.result().summary();
        assertThat(summary).containsEntry("nuisanceAlarms", 3.0).containsEntry("falseShareByAlarms", 0.75);
        assertThat(summary).containsEntry("dispatches", 2.0).containsEntry("falseShareByDispatches", 0.5);
        assertThat(summary).containsEntry("noUnit", 1.0);
    }

    /** Two teams for two days: 5760 team minutes. Of the first order only the 100 counted minutes weigh. */
    @Test
    void utilisationOfTeamsAlone() {
        desk.on(new Event.Freed(100, "team-1", 400))
                .on(new Event.Freed(1000, "team-2", 188))
                .on(new Event.Freed(1001, "beat-1", 500))
                .on(new Event.Freed(1002, "teamster-1", 500));
        assertThat(measures.result().summary()).containsEntry("teamUtilisation", 288.0 / 5760);
    }

    private void race(long attempt, double min, boolean won) {
        double start = attempt * 100;
        desk.setOut(start, attempt, attempt, "in", 5, 1)
                .sighted(start + 5, attempt, SensorKind.CAMERA, "tower-1")
                .assessed(start + 5, attempt, true)
                .dispatched(start + 6, attempt, "team-1");
        if (won) {
            desk.arrived(start + 5 + min, attempt, "team-1", true, min);
        }
        desk.through(start + 5 + min, attempt, Outcome.DELIVERED, won ? Fate.ESCAPED : Fate.LATE);
    }
}
