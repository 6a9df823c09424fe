package cordon.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** From (0, -2) at minute 10 over (4, 0) at 14 to (4, 6) at 20: corners of a way at one and two kilometres a minute and less. */
class MotionTest {
    private final Motion motion = way();

    private static Motion way() {
        Motion.Builder builder = new Motion.Builder().begin(10, 0, -2);
        builder.put(14, 4, 0);
        builder.put(20, 4, 6);
        return builder.build();
    }

    private static void at(Motion motion, double minute, double km, double offsetKm) {
        assertThat(motion.kmAt(minute)).isCloseTo(km, within(1e-12));
        assertThat(motion.offsetKmAt(minute)).isCloseTo(offsetKm, within(1e-12));
    }

    @Test
    void isStraightBetweenCornersAndStandsAtItsEnds() {
        at(motion, 3, 0, -2);
        at(motion, 12, 2, -1);
        at(motion, 14, 4, 0);
        at(motion, 17, 4, 3);
        at(motion, 99, 4, 6);
        assertThat(motion.segmentAt(13.9)).isZero();
        assertThat(motion.segmentAt(14)).isEqualTo(1);
        assertThat(motion.segmentAt(99)).isEqualTo(1);
        assertThat(motion.beginMin()).isEqualTo(10);
        assertThat(motion.endMin()).isEqualTo(20);
        assertThat(motion.endKm()).isEqualTo(4);
        assertThat(motion.endOffsetKm()).isEqualTo(6);
    }

    @Test
    void touchesWhatLiesBetweenItsExtremes() {
        assertThat(motion.leastKm()).isZero();
        assertThat(motion.mostKm()).isEqualTo(4);
        assertThat(motion.touches(-1, 0)).isTrue();
        assertThat(motion.touches(-1, -0.1)).isFalse();
        assertThat(motion.touches(4, 9)).isTrue();
        assertThat(motion.touches(4.1, 9)).isFalse();
        assertThat(motion.touchesOffsets(-9, -2)).isTrue();
        assertThat(motion.touchesOffsets(-9, -2.1)).isFalse();
        assertThat(motion.touchesOffsets(6, 9)).isTrue();
        assertThat(motion.touchesOffsets(6.1, 9)).isFalse();
        assertThat(motion.touchesOffsets(1, 2)).isTrue();
    }

    @Test
    void isCutHastenedAndSetBack() {
        Motion cut = motion.until(12);
        assertThat(cut.corners()).isEqualTo(2);
        assertThat(cut.endMin()).isEqualTo(12);
        at(cut, 50, 2, -1);
        assertThat(motion.until(17).corners()).isEqualTo(3);
        at(motion.earlier(5), 7, 2, -1);
        assertThat(motion.earlier(5).endMin()).isEqualTo(15);
        Motion hastened = motion.hastened(12, 2);
        assertThat(hastened.beginMin()).isEqualTo(12);
        assertThat(hastened.endMin()).isEqualTo(16);
        at(hastened, 12, 2, -1);
        at(hastened, 13, 4, 0);
        at(hastened, 14.5, 4, 3);
    }

    @Test
    void goesOnAsAnother() {
        Motion both = motion.then(Motion.standing(4, 6, 20, 25).then(straightHome()));
        assertThat(both.endMin()).isEqualTo(31);
        at(both, 12, 2, -1);
        at(both, 22, 4, 6);
        at(both, 28, 2, 3);
        Path left = motion.pathFrom(12);
        assertThat(left.corners()).isEqualTo(3);
        assertThat(left.km(0)).isCloseTo(2, within(1e-12));
        assertThat(left.offsetKm(0)).isCloseTo(-1, within(1e-12));
        assertThat(left.km(1)).isEqualTo(4);
        assertThat(left.offsetKm(2)).isEqualTo(6);
    }

    private static Motion straightHome() {
        Motion.Builder home = new Motion.Builder().begin(25, 4, 6);
        home.put(31, 0, 0);
        return home.build();
    }

    /** The stretch from 6 to 8 at offset 1 is 2 km beside the second segment. */
    @Test
    void comesWithinADistanceOfAStretch() {
        assertThat(motion.comesWithin(6, 8, 1, 1.999)).isFalse();
        assertThat(motion.comesWithin(6, 8, 1, 2)).isTrue();
        assertThat(motion.comesWithin(3, 8, 1, 0)).isTrue();
    }
}
