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

    private static Beat transit(boolean seesInTransit) {
        Guards.PatrolRow spec = new Guards.PatrolRow(
                "r",
                0,
                100,
                10,
                4,
                0.3,
                4,
                30,
                0.5,
                12,
                0.3,
                1,
                true,
                new Patrolling(Kind.RANDOM, 7, 28, 1, 1, List.of(), seesInTransit),
                new Fatigue(0.1, 0.6));
        PatrolRow row = new PatrolRow(spec, 100, new Draws(3), new ReportedHistory(100, 5), 0, 0);
        Beat before = row.beats().get(0);
        before.unit().movesTo(40);
        before.unit().busyUntil(100);
        return before.followedBy(new BeatLayout.Stretch(60, 10), 90, 810);
    }

    /** From home at km 40 at minute 100 to km 60 in 40 min: who sees on the way watches from there and then, others from the beat. */
    @Test
    void theWayToABeatIsWatchedOrNot() {
        Beat seeing = transit(true);
        assertThat(seeing.beginMin()).isEqualTo(100);
        assertThat(seeing.watchesFromMin()).isEqualTo(100);
        assertThat(seeing.leastKm()).isEqualTo(40);
        assertThat(seeing.mostKm()).isEqualTo(70);
        Beat blind = transit(false);
        assertThat(blind.beginMin()).isEqualTo(140);
        assertThat(blind.watchesFromMin()).isEqualTo(140);
        assertThat(blind.leastKm()).isEqualTo(60);
        assertThat(blind.mostKm()).isEqualTo(70);
        for (Beat beat : List.of(seeing, blind)) {
            assertThat(beat.fromWayKm()).isEqualTo(40);
            assertThat(beat.toWayKm()).isEqualTo(70);
            assertThat(beat.fromKm()).isEqualTo(60);
            assertThat(beat.toKm()).isCloseTo(70, within(1e-9));
            assertThat(beat.endMin()).isEqualTo(810);
            assertThat(beat.farthestSightKm()).isEqualTo(1);
            assertThat(beat.kmAt(90)).isEqualTo(40);
            assertThat(beat.kmAt(120)).isEqualTo(50);
            assertThat(beat.kmPerMinAt(120)).isEqualTo(0.5);
            assertThat(beat.nextTurn(120)).isEqualTo(140);
            assertThat(beat.kmAt(150)).isCloseTo(65, within(1e-9));
            assertThat(beat.nextTurn(150)).isCloseTo(160, within(1e-9));
        }
    }

    /** Of a cycle of 12 h the first 6 are out: a tenth of vigilance is lost in each hour since, down to .6. */
    @Test
    void patrolsTireWhileTheyAreOut() {
        Beat beat = transit(false);
        double shift = beat.nextShift(200);
        double begins = beat.out(shift + 1) ? shift : beat.nextShift(shift + 1);
        assertThat(beat.out(begins + 359)).isTrue();
        assertThat(beat.out(begins + 361)).isFalse();
        assertThat(beat.vigilance(begins + 1e-6)).isCloseTo(1, within(1e-6));
        assertThat(beat.vigilance(begins + 90)).isCloseTo(0.85, within(1e-6));
        assertThat(beat.vigilance(begins + 330)).isEqualTo(0.6);
        assertThat(beat.nextShift(begins + 10)).isCloseTo(begins + 360, within(1e-6));
        assertThat(beat.outBetween(begins - 100, begins + 100)).isCloseTo(100, within(1e-6));
    }

    /** However beats change places, those that touch a stretch, ways to them included, are found: none is left out, and they begin in order. */
    @ParameterizedTest
    @EnumSource
    void beatsAreFoundAlongTheLine(Kind kind) {
        PatrolRow row = row(kind, 1);
        int ways = 0;
        for (int n = 0; n < 40; n++) {
            for (double from = 0; from < 100; from += 7) {
                List<Beat> found = new ArrayList<>();
                double least = Double.NEGATIVE_INFINITY;
                for (int i = row.firstReaching(from); row.begins(i, from + 5); i++) {
                    found.add(row.beat(i));
                    assertThat(row.beat(i).fromWayKm()).isGreaterThanOrEqualTo(least);
                    least = row.beat(i).fromWayKm();
                }
                for (Beat beat : row.beats()) {
                    ways += beat.fromWayKm() < beat.fromKm() || beat.toWayKm() > beat.toKm() ? 1 : 0;
                    if (beat.toWayKm() >= from && beat.fromWayKm() <= from + 5) {
                        assertThat(found).contains(beat);
                    }
                }
            }
            Beat next = row.beats().get(n % 4);
            if (row.moves()) {
                row.change(next, next.endMin());
            }
        }
        assertThat(ways > 0 || kind != Kind.RANDOM && kind != Kind.LIST).isTrue();
    }
}
