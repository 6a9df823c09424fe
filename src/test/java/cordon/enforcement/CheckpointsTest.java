package cordon.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cordon.events.SensorKind;
import cordon.random.Draws;
import cordon.scenario.Checkpoint;
import cordon.scenario.RoadQueue;
import cordon.sensing.Exposure;
import cordon.sensing.Sighting;
import cordon.world.Motion;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** Checkpoints at (4, 5) within 1 km, at (9, 3) within 2 km and, without people, at (14, 5). */
class CheckpointsTest {
    private static final Draws DRAWS = new Draws(6);
    private final Checkpoints checkpoints = new Checkpoints(
            List.of(point("b", 9, 3, 2, 1, 0), point("a", 4, 5, 1, 1, 0), point("never", 14, 5, 1, 0, 0)), DRAWS);

    private static Checkpoint point(
            String id, double km, double offsetKm, double reachKm, double searchShare, double checkMin) {
        return new Checkpoint(id, km, offsetKm, reachKm, searchShare, 6, new RoadQueue(checkMin, 1, 0, 1));
    }

    private static Exposure party(long key) {
        return new Exposure(key, "human", DRAWS);
    }

    /** A tenth of a kilometre a minute from the line to 8 km beyond. */
    private static Motion at(double km) {
        return Scene.straight(100, km, 0, 180, km, 8);
    }

    private Sighting next(Motion motion, double fromMin) {
        return checkpoints.next(party(1), motion, fromMin);
    }

    /** 1 km before the first, after 40 min; .6 km beside it, .8 before it; 2 km before the second, after 10 min. */
    @Test
    void searchWhoPassesWithinReach() {
        Sighting first = next(at(4), 0);
        assertThat(first.atMin()).isCloseTo(140, within(1e-9));
        assertThat(first.offsetKm()).isCloseTo(4, within(1e-9));
        assertThat(first.km()).isEqualTo(4);
        assertThat(first.sensor()).isEqualTo("checkpoint-a");
        assertThat(first.kind()).isEqualTo(SensorKind.CHECKPOINT);
        assertThat(next(at(4.6), 0).atMin()).isCloseTo(142, within(1e-9));
        assertThat(next(at(3.4), 0).atMin()).isCloseTo(142, within(1e-9));
        assertThat(next(at(2.9), 0)).isNull();
        assertThat(next(at(5.1), 0)).isNull();
        assertThat(next(at(9), 0).atMin()).isCloseTo(110, within(1e-9));
        assertThat(next(at(14), 0)).isNull();
        assertThat(next(at(9), 120).atMin()).isCloseTo(120, within(1e-9));
        assertThat(next(at(9), 151)).isNull();
    }

    /** From (0, 4.2) to (10, 4.2) in 100 min: .8 km beside the first, .6 km before it; 1.2 km beside the second, 1.6 km before it. */
    @Test
    void theFirstOnTheWayCounts() {
        Motion.Builder builder = new Motion.Builder().begin(0, 0, 4.2);
        builder.put(100, 10, 4.2);
        builder.put(120, 10, 3);
        Motion motion = builder.build();
        assertThat(next(motion, 0).atMin()).isCloseTo(34, within(1e-9));
        assertThat(next(motion, 60).atMin()).isCloseTo(74, within(1e-6));
        assertThat(next(motion, 110).atMin()).isCloseTo(110, within(1e-6));
        Exposure known = party(1);
        known.meet(checkpoints.next(known, motion, 0).sensorKey());
        assertThat(checkpoints.next(known, motion, 0).atMin()).isCloseTo(74, within(1e-6));
        Motion.Builder slanting = new Motion.Builder().begin(0, 7, 0);
        slanting.put(100, 13, 8);
        Sighting sighting = next(slanting.build(), 0);
        double x = sighting.km() - 9;
        double y = sighting.offsetKm() - 3;
        assertThat(x * x + y * y).isCloseTo(4, within(1e-9));
        assertThat(sighting.km()).isCloseTo(7 + 0.06 * sighting.atMin(), within(1e-9));
    }

    @Test
    void aShareIsSearched() {
        Checkpoints half = new Checkpoints(List.of(point("a", 4, 5, 1, 0.5, 0)), DRAWS);
        int searched = 0;
        for (int key = 0; key < 1000; key++) {
            searched += half.next(party(key), at(4), 0) == null ? 0 : 1;
            assertThat(half.reaches(party(key), at(4))).isTrue();
        }
        assertThat(searched).isBetween(448, 552); // 500 +/- 3.3 x 15.8
        Exposure known = party(1);
        known.meet(next(at(4), 0).sensorKey());
        assertThat(half.reaches(known, at(4))).isFalse();
        assertThat(half.reaches(party(1), at(6))).isFalse();
    }

    @Test
    void areFoundByKey() {
        long key = next(at(4), 0).sensorKey();
        assertThat(checkpoints.find(key).id()).isEqualTo("checkpoint-a");
        assertThatThrownBy(() -> checkpoints.find(3)).isInstanceOf(NoSuchElementException.class);
        Checkpoints none = new Checkpoints(List.of(), DRAWS);
        assertThat(none.next(party(1), at(4), 0)).isNull();
    }

    /** Before a queue everybody stops, once, whatever the share that is searched, but not who has passed it unmanned. */
    @Test
    void allStopAtAQueue() {
        Checkpoints queue = new Checkpoints(List.of(point("a", 4, 5, 1, 0, 3)), DRAWS);
        Exposure party = party(1);
        Sighting stop = queue.next(party, at(4), 0);
        assertThat(stop.atMin()).isCloseTo(140, within(1e-9));
        Checkpoints.Place place = queue.find(stop.sensorKey());
        assertThat(queue.searches(place, party)).isFalse();
        party.meet(place.queueKey());
        assertThat(queue.next(party, at(4), 0)).isNull();
        assertThat(queue.reaches(party, at(4))).isTrue();
        Exposure passed = party(2);
        passed.meet(place.key());
        assertThat(queue.next(passed, at(4), 0)).isNull();
    }
}
