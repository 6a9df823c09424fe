package cordon.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.events.Fate;
import cordon.events.Outcome;
import cordon.scenario.Way;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lanes, gates, crossings and barriers. */
class FrontierProbesTest {
    private final Measures measures = new Measures(Desk.scenario(), Desk.FRONTIER_KM);
    private final Desk desk = new Desk(measures);

    @Test
    void lanesByHand() {
        pass(1, "in", 5);
        pass(2, "in", 9.99);
        pass(3, "out", 10);
        pass(4, "own", 19);
        desk.setOut(50, 5, 5, "in", 25, 2).before(51, 5, Outcome.TURNED_BACK, Fate.TURNED_BACK);
        throughGate(60, 6);

        RunResult result = measures.result();
        List<RunResult.LaneRow> lanes = result.lanes();
        assertThat(lanes).extracting(RunResult.LaneRow::toKm).containsExactly(10.0, 20.0, 25.0);
        assertThat(lanes).extracting(RunResult.LaneRow::crossed).containsExactly(2L, 2L, 0L);
        assertThat(lanes).extracting(lane -> attempts(lane, "foot")).containsExactly(2L, 0L, 1L);
        assertThat(lanes).extracting(lane -> attempts(lane, "truck")).containsExactly(0L, 2L, 0L);
        assertThat(lanes.get(2).outcomes())
                .isEqualTo(new Outcomes(Tally.NONE, Tally.NONE, new Tally(1, 2, 6), Tally.NONE));
        assertThat(result.summary().get("spreadLanes")).isCloseTo(2, within(1e-12));
        assertThat(result.summary()).containsEntry("shareOpen", 5.0 / 6).containsEntry("shareGate", 1.0 / 6);
        assertThat(result.summary()).containsEntry("shareCrossing", 0.0);
    }

    /** Hurlbert (1971): of 4 crossings over lanes 2, 1, 1 a pair touches 2 - 1/6 lanes, as one pair in six is of one lane. */
    @Test
    void rarefactionByHand() {
        assertThat(LaneProbe.rarefied(new long[] {2, 1, 0, 1}, 2)).isCloseTo(2 - 1.0 / 6, within(1e-12));
        assertThat(LaneProbe.rarefied(new long[] {2, 1, 0, 1}, 4)).isCloseTo(3, within(1e-12));
        assertThat(LaneProbe.rarefied(new long[] {2, 1, 0, 1}, 5)).isNaN();
    }

    /** Shares 1/2, 1/4, 1/4: entropy 1.5 ln 2, so 2^1.5 lanes. */
    @Test
    void spreadOfUnequalLanes() {
        assertThat(LaneProbe.spread(new long[] {2, 1, 0, 1})).isCloseTo(Math.sqrt(8), within(1e-12));
        assertThat(LaneProbe.spread(new long[] {9})).isEqualTo(1);
        assertThat(LaneProbe.spread(new long[3])).isNaN();
    }

    /** Of 2 and 2 crossings a pair is of two lanes four times in six, entropy ln 2: exp(2/3 ln 2). All four drawn: the spread itself. */
    @Test
    void rarefiedSpreadByHand() {
        assertThat(LaneProbe.rarefiedSpread(new long[] {2, 0, 2}, 2)).isCloseTo(Math.cbrt(4), within(1e-12));
        assertThat(LaneProbe.rarefiedSpread(new long[] {2, 1, 0, 1}, 4)).isCloseTo(Math.sqrt(8), within(1e-12));
        assertThat(LaneProbe.rarefiedSpread(new long[] {9}, 3)).isCloseTo(1, within(1e-12));
        assertThat(LaneProbe.rarefiedSpread(new long[] {2, 1, 0, 1}, 5)).isNaN();
    }

    @Test
    void passagesByHand() {
        throughGate(10, 1);
        desk.setOut(20, 2, 2, "out", "truck", Way.CROSSING, "bridge", 20, 10)
                .before(30, 2, Outcome.TURNED_BACK, Fate.TURNED_BACK)
                .on(new Event.TruckServed(40, "bridge", true, 10, 6, false))
                .on(new Event.TruckServed(41, "bridge", false, 30, 20, true));

        RunResult result = measures.result();
        assertThat(result.passages())
                .containsExactly(
                        new RunResult.PassageRow(
                                "ford",
                                "Ford",
                                false,
                                12,
                                new Outcomes(new Tally(1, 2, 6), Tally.NONE, Tally.NONE, Tally.NONE),
                                300,
                                0,
                                0,
                                0),
                        new RunResult.PassageRow(
                                "bridge",
                                "bridge",
                                true,
                                20,
                                new Outcomes(Tally.NONE, Tally.NONE, new Tally(1, 10, 20), Tally.NONE),
                                0,
                                2,
                                20,
                                30));
        assertThat(result.summary())
                .containsEntry("harm.civilians.legalTrucks", 2.0)
                .containsEntry("harm.civilians.truckWaitMeanMin", 20.0);
    }

    @Test
    void breachesPerKmAndYear() {
        desk.setOut(1, 1, 1, "in", 5, 1)
                .on(new Event.AtBarrier(2, 1, 5, 10, true))
                .setOut(3, 2, 2, "in", 5, 1)
                .on(new Event.AtBarrier(4, 2, 5, 10, false))
                .on(new Event.Repaired(500, 5, 450));
        double barrierKm = 10 + 31 / 30.4375; // mean of the two days, of which the first is the 30th of work
        assertThat(measures.result().summary())
                .containsEntry("breaches", 1.0)
                .containsEntry("repairs", 1.0)
                .containsEntry("repairsUsd", 100.0)
                .containsEntry("gapOpenMeanHours", 7.5);
        assertThat(measures.result().summary().get("breachesPerKmYear"))
                .isCloseTo(1 / (barrierKm * 2 / 365.25), within(1e-9));
    }

    /** Two patrols of two days: 2 h on the way, cut to 1 h by the next change; 3 h; and 5 h of which the last is beyond the end. */
    @Test
    void patrolsOnTheWay() {
        desk.on(new Event.BeatTaken(100, "patrol-extra-1", 0, 5, 220))
                .on(new Event.BeatTaken(160, "patrol-extra-1", 0, 5, 340))
                .on(new Event.BeatTaken(2880 - 240, "patrol-extra-2", 0, 5, 2880 + 60));
        assertThat(measures.result().summary().get("patrolTransitShare")).isCloseTo((1 + 3 + 4) / 96.0, within(1e-12));
    }

    private void pass(long attempt, String flow, double km) {
        desk.setOut(attempt * 10, attempt, attempt, flow, km, 2)
                .crossed(attempt * 10 + 1, attempt)
                .through(attempt * 10 + 2, attempt, Outcome.DELIVERED, Fate.NOT_IN_VIEW);
    }

    private void throughGate(double atMin, long attempt) {
        desk.setOut(atMin, attempt, attempt, "in", "truck", Way.GATE, "ford", 12, 2)
                .toll(atMin + 1, attempt, 300)
                .through(atMin + 2, attempt, Outcome.DELIVERED, Fate.GATE_NOT_POLICED);
    }

    private static long attempts(RunResult.LaneRow lane, String mode) {
        return lane.byMode().get(mode).attempts().count();
    }
}
