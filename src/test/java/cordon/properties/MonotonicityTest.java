package cordon.properties;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.fixtures.Runs;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who was seen is still seen when there is one pair of eyes more, as long as nobody acts on it. */
class MonotonicityTest {
    private static final String[] NOBODY_ACTS = {"guards.teams=[]", "guards.posts=[]"};

    static LongStream seeds() {
        return LongStream.range(100, 120);
    }

    private static Set<Long> seen(long seed, String... more) {
        Set<Long> seen = new HashSet<>();
        Runs.run(MadeUpWorld.of(seed).with(NOBODY_ACTS).with(more).scenario(), event -> {
            if (event instanceof Event.Sighted e) {
                seen.add(e.attempt());
            }
        });
        return seen;
    }

    private static String row(long seed, String id, String more) {
        double length = MadeUpWorld.of(seed).lengthKm();
        return "[{id: " + id + ", fromKm: 0, toKm: " + length + ", " + more + "}]";
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreTowers(long seed) {
        for (String law : new String[] {"law: definite-range", "law: constant-rate, ratePerS: 0.001", "law: imaging"}) {
            String optics = "sensing.optics=[{id: eye, " + law + ", rangeKm: 1}]";
            String few = "sensing.towers=" + row(seed, "few", "optic: eye, spacingKm: 7");
            String more = few.substring(0, few.length() - 1) + ", "
                    + row(seed, "more", "optic: eye, spacingKm: 11").substring(1);
            assertMore(seed, law, seen(seed, optics, few), seen(seed, optics, more));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void morePatrols(long seed) {
        String sight = "sightNightKm: 0.3, sightDayKm: 1, pursues: false";
        String few = "guards.patrols=" + row(seed, "few", "beatKm: 9, " + sight);
        String more = few.substring(0, few.length() - 1) + ", "
                + row(seed, "more", "beatKm: 7, " + sight).substring(1);
        assertMore(seed, "patrols", seen(seed, few), seen(seed, more));
    }

    private static void assertMore(long seed, String what, Set<Long> before, Set<Long> after) {
        assertThat(before).as("seed %s, %s", seed, what).isNotEmpty();
        assertThat(after).as("seed %s, %s", seed, what).containsAll(before);
    }
}
