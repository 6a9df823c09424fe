package cordon.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a map-maker is free to choose has no effect: the unit of length, the end at which chainage starts, the way a line is walked. */
class SymmetryTest {
    private static final int EVENTS = 100;
    private static final double ROUNDING = 1e-6;

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    /** Twice as long and twice as fast takes as long; by a power of two all is rounded alike, so that not a bit differs. */
    @ParameterizedTest
    @MethodSource("seeds")
    void scale(long seed) {
        List<List<Object>> once = Moments.of(MadeUpWorld.of(seed));
        assertThat(once).as("seed %s", seed).hasSizeGreaterThan(EVENTS);
        for (double scale : new double[] {0.5, 2}) {
            List<List<Object>> scaled = Moments.scaledBack(MadeUpWorld.scaled(seed, scale), scale);
            assertThat(Moments.difference(once, scaled, 0))
                    .as("seed %s, scale %s", seed, scale)
                    .isEmpty();
        }
    }

    /** By choice a lane is drawn in order of chainage, so only flows that go straight over are the same from the other end. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theOtherEnd(long seed) {
        String[] straight = {"flows.flow0.straight=true", "flows.flow2.straight=true"};
        List<List<Object>> here = Moments.of(MadeUpWorld.of(seed).with(straight));
        List<List<Object>> there =
                Moments.turnedBack(MadeUpWorld.fromTheOtherEnd(seed).with(straight));
        assertThat(here).as("seed %s", seed).hasSizeGreaterThan(EVENTS);
        assertThat(Moments.difference(here, there, ROUNDING))
                .as("seed %s", seed)
                .isEmpty();
    }

    /** A line walked from west to east with the guards on its left, and the same with the guards on its right. */
    @ParameterizedTest
    @MethodSource("seeds")
    void leftAndRight(long seed) {
        double east = MadeUpWorld.of(seed).lengthKm() / 111.3194907932736;
        String line = "line: [[0, 0], [" + east + ", 0]]}";
        List<List<Object>> left = Moments.of(MadeUpWorld.of(seed).with("frontier={guardedIs: left, " + line));
        List<List<Object>> right = Moments.of(MadeUpWorld.of(seed).with("frontier={guardedIs: right, " + line));
        assertThat(left).as("seed %s", seed).hasSizeGreaterThan(EVENTS);
        assertThat(Moments.difference(left, right, 0)).as("seed %s", seed).isEmpty();
    }
}
