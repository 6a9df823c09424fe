package cordon.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event.EncounterResult;
import cordon.events.Fate;
import cordon.events.Outcome;
import cordon.events.SensorKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The agency's books, row by row. */
class ReportedProbeTest {
    private final Measures measures = new Measures(Desk.scenario(), Desk.FRONTIER_KM);
    private final Desk desk = new Desk(measures);

    @BeforeEach
    void allSetOut() {
        for (int attempt = 1; attempt <= 10; attempt++) {
            desk.setOut(attempt, attempt, attempt, "in", 5, 1);
        }
        desk.setOut(20, 11, 11, "out", 5, 1);
    }

    @Test
    void booksByHand() {
        caughtAndTurnedBack();
        gotAways();
        falseTracks();
        desk.assessed(1500, 9, true);
        RunResult result = measures.result();
        assertThat(result.reportedDaily())
                .containsExactly(new RunResult.ReportedRow(0, 2, 2, 3), new RunResult.ReportedRow(1, 0, 0, 1));
        assertThat(result.summary())
                .containsEntry("reportedCaught", 2.0)
                .containsEntry("reportedTurnedBack", 2.0)
                .containsEntry("reportedGotAway", 4.0)
                .containsEntry("reportedFalseTracks", 2.0)
                .containsEntry("trueRateInward", 0.1)
                .containsEntry("gotAways", 7.0)
                .containsEntry("gotAwaysKnown", 3.0)
                .containsEntry("gotAwaysUnknown", 4.0);
        assertThat(result.summary().get("reportedRate")).isCloseTo(2.0 / 6, within(1e-12));
        assertThat(result.summary().get("reportedEffectiveness")).isCloseTo(4.0 / 8, within(1e-12));
    }

    @Test
    void knownAndUnknownPartitionWhateverHappens() {
        caughtAndTurnedBack();
        RunResult result = measures.result();
        double known = result.summary().get("gotAwaysKnown");
        double unknown = result.summary().get("gotAwaysUnknown");
        assertThat(known + unknown).isEqualTo(result.summary().get("gotAways"));
    }

    /**
     * Turned back: one whose alarm was believed before, one whose alarm was believed a day later, one that a unit met; one whose alarm was
     * dismissed and one whose alarm nobody has judged are in no book.
     */
    @Test
    void whoTurnedBackIsBookedOnlyIfKnown() {
        desk.sighted(30, 1, SensorKind.CAMERA, "tower-1")
                .assessed(31, 1, true)
                .before(32, 1, Outcome.TURNED_BACK, Fate.TURNED_BACK)
                .sighted(33, 2, SensorKind.CAMERA, "tower-1")
                .before(34, 2, Outcome.TURNED_BACK, Fate.TURNED_BACK)
                .met(35, 3, "team-1", EncounterResult.TURNED_BACK)
                .before(35, 3, Outcome.TURNED_BACK, Fate.TURNED_BACK)
                .sighted(36, 4, SensorKind.CAMERA, "tower-1")
                .assessed(37, 4, false)
                .before(38, 4, Outcome.TURNED_BACK, Fate.TURNED_BACK)
                .sighted(39, 5, SensorKind.CAMERA, "tower-1")
                .before(40, 5, Outcome.TURNED_BACK, Fate.TURNED_BACK)
                .assessed(1500, 2, true);
        RunResult result = measures.result();
        assertThat(result.reportedDaily())
                .containsExactly(new RunResult.ReportedRow(0, 0, 2, 0), new RunResult.ReportedRow(1, 0, 1, 0));
        assertThat(result.summary()).containsEntry("reportedTurnedBack", 3.0).containsEntry("gotAwaysKnown", 0.0);
    }

    /** Seized; released; turned back seen; turned back unseen. */
    private void caughtAndTurnedBack() {
        desk.sighted(30, 1, SensorKind.POST, "post-1")
                .through(31, 1, Outcome.SEIZED, Fate.SEIZED)
                .sighted(32, 2, SensorKind.CAMERA, "tower-1")
                .assessed(33, 2, true)
                .met(34, 2, "team-1", EncounterResult.RELEASED)
                .through(35, 2, Outcome.DELIVERED, Fate.RELEASED)
                .sighted(36, 3, SensorKind.PATROL, "beat-1")
                .before(37, 3, Outcome.TURNED_BACK, Fate.TURNED_BACK)
                .before(38, 4, Outcome.TURNED_BACK, Fate.TURNED_BACK);
    }

    /** Believed; dismissed; unseen; bought; believed after the end; met; and one outward. */
    private void gotAways() {
        desk.sighted(40, 5, SensorKind.CAMERA, "tower-1")
                .assessed(41, 5, true)
                .through(42, 5, Outcome.DELIVERED, Fate.LATE)
                .sighted(43, 6, SensorKind.BARRIER_ALARM, "wall")
                .assessed(44, 6, false)
                .through(45, 6, Outcome.DELIVERED, Fate.DISMISSED)
                .through(46, 7, Outcome.DELIVERED, Fate.NOT_IN_VIEW)
                .met(47, 8, "beat-1", EncounterResult.BOUGHT)
                .through(48, 8, Outcome.DELIVERED, Fate.BOUGHT)
                .sighted(49, 9, SensorKind.CAMERA, "tower-2")
                .through(50, 9, Outcome.DELIVERED, Fate.LATE)
                .met(51, 10, "beat-1", EncounterResult.ESCAPED)
                .through(52, 10, Outcome.ABANDONED, Fate.ESCAPED)
                .sighted(53, 11, SensorKind.POST, "post-1")
                .through(54, 11, Outcome.DELIVERED, Fate.LATE);
    }

    /** Vanished and booked as got away; vanished and booked as turned back; found out; disbelieved. */
    private void falseTracks() {
        desk.assessed(60, -1, true)
                .arrived(70, -1, "team-1", false, 10)
                .falselyBooked(70, -1, true)
                .assessed(80, -2, true)
                .arrived(90, -2, "team-1", false, 10)
                .falselyBooked(90, -2, false)
                .assessed(91, -3, true)
                .arrived(92, -3, "team-2", false, 1)
                .assessed(95, -4, false);
    }
}
