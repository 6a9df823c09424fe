package cordon.verification;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.events.EventSink;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A gap is as wide as it is, whatever the cells of the grid. */
class GapWidthTest {
    private static final int SEEDS = 12;

    /** Passages of the line, and those of them that met a barrier. */
    private static final class Count implements EventSink {
        private int crossed;
        private int delayed;
        private final List<Event> seen = new ArrayList<>();

        @Override
        public void on(Event event) {
            crossed += event instanceof Event.CrossedLine ? 1 : 0;
            delayed += event instanceof Event.AtBarrier ? 1 : 0;
            seen.add(event);
        }

        double throughGaps() {
            return 1 - (double) delayed / crossed;
        }
    }

    private static Count run(long seed, String... overrides) {
        Count count = new Count();
        Bench.of("gaps.yaml", overrides).run(seed, count);
        return count;
    }

    /**
     * The share that passes through gaps of 0.5 km on a grid of other cells less that on cells of 0.5 km, seed by seed. With gaps as wide as a cell it was
     * 7.4, 13.7, 23 and 37 % on cells of 0.25, 0.5, 1 and 2 km: at least 0.063 apart.
     */
    @ParameterizedTest
    @ValueSource(doubles = {0.25, 1, 2})
    void theGrainOfTheGridDoesNotMatter(double cellKm) {
        double[] differences = new double[SEEDS];
        double widest = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            double share = run(seed, "grid.cellKm=" + cellKm).throughGaps();
            differences[seed - 1] = share - run(seed, "grid.cellKm=0.5").throughGaps();
            widest = Math.max(widest, Math.abs(differences[seed - 1]));
        }
        assertThat(widest).isLessThan(0.063);
        Verdict.mean("7.4 gaps on cells of " + cellKm + " km less 0.5 km", differences, 0);
    }

    /** Ways of straight flows are exact, so that not a single event knows of the grid. */
    @Test
    void straightWaysMeetTheSameGapsOnAnyGrid() {
        List<Event> coarse = run(1, "flows.walkers.straight=true", "grid.cellKm=2").seen;
        assertThat(coarse).isEqualTo(run(1, "flows.walkers.straight=true", "grid.cellKm=0.25").seen);
        assertThat(coarse).hasAtLeastOneElementOfType(Event.Repaired.class);
    }

    /**
     * Gaps so narrow that hardly two touch: each serves for 24 h on average those 10 a day that come within its width w of 10 km, so that one
     * breach in three gives {@code 0.33 w} passages, less the share that passes through gaps themselves: g = a (1 - g), a = 0.33 w.
     */
    @Test
    void aNarrowGapServesItsWidth() {
        double a = 0.33 * 0.1;
        double[] shares = new double[SEEDS];
        for (int seed = 1; seed <= SEEDS; seed++) {
            shares[seed - 1] = run(seed, "barriers.gapWidthKm=0.1").throughGaps();
        }
        Verdict.mean("7.5 passages through gaps of 0.1 km", shares, a / (1 + a));
    }
}
