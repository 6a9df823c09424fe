package cordon.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event;
import cordon.fixtures.Story;
import cordon.fixtures.TextWorld;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: crews drive to gaps, one gap at a time; gaps queue for them. */
class E11RepairCrewsTest {
    /** Bases at the west end and, in the second case, also at the east end; 20 km/h; gaps are a kilometre wide, work takes 6 h on the mean. */
    @ParameterizedTest
    @CsvSource({"1, 0", "2, 0", "1, 1"})
    void gapsWaitForTheFirstCrewThatCanBeThere(int west, int east) {
        String bases = "{id: west, km: 0, crews: " + west + ", speedKmh: 20}"
                + (east == 0 ? "" : ", {id: east, km: 10, speedKmh: 20}");
        Story story = TextWorld.of("""
                +2 | xxxxxxxxxx
                 0 | ==========
                -3 | oooooooooo
                """)
                .with(
                        "barriers.breachShare=1",
                        "barriers.gapWidthKm=1",
                        "barriers.repairHours=6",
                        "barriers.crews=[" + bases + "]",
                        "flows.loads.perDay=24")
                .story();
        List<Double> expected = expected(story, west, east);
        List<Event.Repaired> repaired = story.all(Event.Repaired.class);
        assertThat(repaired).hasSizeGreaterThan(30);
        List<Double> sorted = expected.stream().sorted().limit(repaired.size()).toList();
        for (int i = 0; i < repaired.size(); i++) {
            assertThat(repaired.get(i).atMin()).isCloseTo(sorted.get(i), within(1e-6));
        }
    }

    /** Goes through all breaches in order with crews that drive out at 3 min a km, work, and drive home. */
    private static List<Double> expected(Story story, int west, int east) {
        Map<Long, Long> keys = new HashMap<>();
        for (int n = 0; n <= story.parties() + 1; n++) {
            long key = Keys.of(Keys.of(Keys.of("loads"), n), 0);
            keys.put(Keys.id(key), key);
        }
        List<double[]> gaps = new ArrayList<>();
        double[] homeAt = new double[west + east];
        List<Double> repaired = new ArrayList<>();
        List<Long> breaching = new ArrayList<>();
        int queued = 0;
        for (Event event : story.events()) {
            if (event instanceof Event.AtBarrier e && e.breach()) {
                breaching.add(e.attempt());
            } else if (event instanceof Event.CrossedLine e && breaching.contains(e.attempt())) {
                if (gaps.stream().noneMatch(gap -> Math.abs(gap[0] - e.km()) <= 0.5 && e.atMin() < gap[1])) {
                    int first = 0;
                    double[] there = new double[homeAt.length];
                    for (int c = 0; c < homeAt.length; c++) {
                        there[c] = Math.max(e.atMin(), homeAt[c]) + 3 * distance(c, west, e.km());
                        first = there[c] < there[first] ? c : first;
                    }
                    queued += Arrays.stream(homeAt).allMatch(home -> home > e.atMin()) ? 1 : 0;
                    double work = 360 * new Draws(1).exponential(Purpose.REPAIR, keys.get(e.attempt()), 0);
                    double until = there[first] + work;
                    homeAt[first] = until + 3 * distance(first, west, e.km());
                    gaps.add(new double[] {e.km(), until});
                    repaired.add(until);
                }
            }
        }
        assertThat(queued).as("gaps that had to wait for a crew").isGreaterThan(10);
        return repaired;
    }

    private static double distance(int crew, int west, double km) {
        return crew < west ? km : 10 - km;
    }
}
