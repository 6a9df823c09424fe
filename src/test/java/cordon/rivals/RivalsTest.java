package cordon.rivals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.engine.BorderSim;
import cordon.engine.Stage;
import cordon.events.Event;
import cordon.events.EventSink;
import cordon.scenario.yaml.ScenarioReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Cordon, MASON and bare arrays see the same share of those who cross. Of 50 runs of one day, 2,000 crossers each, the mean share has a
 * standard deviation of sqrt(.236 / 100,000 + .0007^2 / 50) = .00154; at 99.9 % for three comparisons (z = 3.588) it may be .0055 off.
 */
class RivalsTest {
    /** Sixty beats, neighbours counted, by quadrature (verification, case 1.6). */
    private static final double SHARE = 0.38176;
    /** With the patrol of the own beat alone. */
    private static final double OWN_BEAT = 0.36981;

    private static final double TOLERANCE = 0.0055;
    private static final int RUNS = 50;

    @Test
    void cordonSeesTheShare() {
        Stage stage = Stage.of(ScenarioReader.read("benchmarks/patrols", List.of("period.days=1")));
        agrees(seed -> cordon(stage, seed));
    }

    @Test
    void masonSeesTheShare() {
        agrees(seed -> MasonPatrols.run(seed, 1));
    }

    @Test
    void bareArraysSeeTheShare() {
        agrees(seed -> ArrayPatrols.run(seed, 1));
    }

    @Test
    void anotherSeedGivesAnotherRunAndTheSameSeedTheSame() {
        assertThat(MasonPatrols.run(1, 1)).isEqualTo(MasonPatrols.run(1, 1)).isNotEqualTo(MasonPatrols.run(2, 1));
        assertThat(ArrayPatrols.run(1, 1)).isEqualTo(ArrayPatrols.run(1, 1)).isNotEqualTo(ArrayPatrols.run(2, 1));
    }

    private static void agrees(LongFunction<Tally> run) {
        List<Tally> runs = LongStream.rangeClosed(1, RUNS).mapToObj(run).toList();
        long crossed = runs.stream().mapToLong(Tally::crossed).sum();
        long seen = runs.stream().mapToLong(Tally::seen).sum();
        assertThat((double) crossed / RUNS).isCloseTo(2000 * 0.985, within(60.0));
        assertThat((double) seen / crossed)
                .isCloseTo(SHARE, within(TOLERANCE))
                .isNotCloseTo(OWN_BEAT, within(TOLERANCE));
    }

    private static Tally cordon(Stage stage, long seed) {
        Set<Long> seen = new HashSet<>();
        long[] counts = new long[2];
        EventSink sink = event -> {
            if (event instanceof Event.Sighted sighted) {
                seen.add(sighted.attempt());
            } else if (event instanceof Event.Ended ended) {
                counts[0]++;
                counts[1] += seen.contains(ended.attempt()) ? 1 : 0;
            }
        };
        BorderSim sim = new BorderSim(stage, seed, sink);
        boolean goesOn = true;
        while (goesOn) {
            goesOn = sim.tick();
        }
        return new Tally(counts[0], counts[1]);
    }
}
