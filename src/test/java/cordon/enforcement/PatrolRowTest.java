package cordon.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.random.Draws;
import cordon.scenario.Fatigue;
import cordon.scenario.Guards;
import cordon.scenario.Patrolling;
import cordon.scenario.Patrolling.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Patrols of a row from shift to shift. */
class PatrolRowTest {
    private static final double DAYS_MIN = 30 * 1440;

    private static PatrolRow row(Kind kind, double outShare) {
        List<List<Double>> stretches = kind == Kind.LIST ? List.of(List.of(0.0, 10.0), List.of(80.0, 90.0)) : List.of();
        Guards.PatrolRow spec = new Guards.PatrolRow(
                "r",
                0,
                100,
                10,
                4,
                0.3,
                4,
                30,
                outShare,
                12,
                0.3,
                1,
                true,
                new Patrolling(kind, 7, 28, 1, 1, stretches, false),
                new Fatigue(0, 0.6));
        return new PatrolRow(spec, 100, new Draws(3), new ReportedHistory(100, 5), 0, 0);
    }

    /** Instants at which a patrol goes out or in. */
    private static List<Double> turns(PatrolRow row, int patrol) {
        List<Double> turns = new ArrayList<>();
        Beat beat = row.beats().get(patrol);
        double t = 0;
        while (t < DAYS_MIN) {
            if (t >= beat.endMin()) {
                beat = row.change(beat, beat.endMin());
            }
            double next = Math.min(beat.endMin(), beat.nextShift(t));
            if (beat.out((t + next) / 2) && next > t + 1e-6) {
                turns.add(t);
                turns.add(next);
            }
            t = next;
        }
        return turns;
    }

    /** Whatever the plan, the same patrols are out at the same times: 0.43 of 30 days and four patrols, but for the ends. */
    @ParameterizedTest
    @EnumSource
    void everyPlanPatrolsTheSameHours(Kind kind) {
        double out = 0;
        for (int i = 0; i < 4; i++) {
            List<Double> expected = turns(row(Kind.BACK_AND_FORTH, 0.43), i);
            List<Double> turns = turns(row(kind, 0.43), i);
            assertThat(turns).hasSameSizeAs(expected).hasSizeGreaterThan(100);
            for (int k = 0; k < turns.size(); k++) {
                assertThat(turns.get(k)).isCloseTo(expected.get(k), within(1e-6));
                out += (k % 2 == 0 ? -1 : 1) * turns.get(k);
            }
        }
        assertThat(out / (4 * DAYS_MIN)).isCloseTo(0.43, within(1.0 / 60));
    }

    /** A patrol drives from where it is, at its speed, and begins at the near end of its new beat. */
    @Test
    void itDrivesToItsNextBeat() {
        Beat before = row(Kind.RANDOM, 1).beats().get(0);
        double now = before.endMin();
        double km = before.kmAt(now);
        Beat next = before.followedBy(new BeatLayout.Stretch(60, 10), now, now + 720);
        assertThat(next.arriveMin()).isCloseTo(now + 2 * (60 - km), within(1e-9));
        assertThat(next.watchesFromMin()).isEqualTo(next.arriveMin());
        assertThat(next.kmAt(now)).isCloseTo(km, within(1e-9));
        assertThat(next.kmAt(now + 10)).isCloseTo(km + 5, within(1e-9));
        assertThat(next.nextTurn(now)).isCloseTo(next.arriveMin(), within(1e-9));
        assertThat(next.kmAt(next.arriveMin() + 4)).isCloseTo(62, within(1e-9));
        assertThat(next.kmAt(next.arriveMin() + 24)).isCloseTo(68, within(1e-9));
        Beat back = next.followedBy(new BeatLayout.Stretch(10, 10), next.arriveMin() + 24, now + 1440);
        assertThat(back.arriveMin()).isCloseTo(next.arriveMin() + 24 + 96, within(1e-9));
        assertThat(back.kmAt(back.arriveMin() + 4)).isCloseTo(18, within(1e-9));
    }

    /** One that is on its way home at the change of shifts drives from there once it is home. */
    @Test
    void whoIsOnTheWayHomeGoesFromHome() {
        Beat before = row(Kind.BACK_AND_FORTH, 1).beats().get(0);
        before.unit().busyUntil(720);
        Beat next = before.followedBy(new BeatLayout.Stretch(62.5, 10), 700, 1420);
        assertThat(before.unit().homeKm()).isEqualTo(12.5);
        assertThat(next.arriveMin()).isEqualTo(820);
        assertThat(next.watchesFromMin()).isEqualTo(820);
        assertThat(next.kmAt(730)).isEqualTo(17.5);
    }

    /** One that is after a party at the change of shifts comes straight to its new beat when it is done. */
    @Test
    void whoIsAwayComesStraightToTheNewBeat() {
        Beat before = row(Kind.BACK_AND_FORTH, 1).beats().get(0);
        before.unit().busyUntil(Double.POSITIVE_INFINITY);
        Beat next = before.followedBy(new BeatLayout.Stretch(62.5, 10), 700, 1420);
        assertThat(next.watchesFromMin()).isEqualTo(Double.POSITIVE_INFINITY);
        before.unit().busyUntil(710);
        assertThat(next.watchesFromMin()).isEqualTo(710);
        assertThat(next.kmAt(710)).isBetween(62.5, 72.5);
    }
}
