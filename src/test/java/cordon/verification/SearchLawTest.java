package cordon.verification;

import static cordon.verification.Attempts.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.verification.Attempts.Attempt;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.analysis.integration.SimpsonIntegrator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Detection inside one disc: the exponential law (Koopman 1946; Washburn, Search and Detection, ch. 2), the chord of a definite
 * range, and the constant rate over a random chord.
 */
class SearchLawTest {
    private static final double RADIUS_KM = 0.5;
    private static final double KM_PER_MIN = 0.075;
    private static final double ENTERS_MIN = (1.5 - RADIUS_KM) / KM_PER_MIN;

    /**
     * Through the centre a walker at 1.25 m/s is inside for 800 s; z = rate times 800 s. Table s01_search_laws.csv. Wrong: z itself,
     * and one trial of rate times step in each step of 5 min, 1 - (1 - 3 z / 8)^(8/3).
     */
    @ParameterizedTest
    @CsvSource({
        "0.1, 0.095163, 0.1",
        "0.5, 0.393469, 0.425176",
        "1, 0.632121, 0.714448",
        "2, 0.864665, 0.975197",
    })
    void constantRateGivesTheExponentialLaw(double z, double p, double wrong) {
        List<Attempt> done = Bench.of("disc.yaml", "sensing.optics.disc.ratePerS=" + z / 800, "period.days=16")
                .attempts(11)
                .done();
        int seen = count(done, Attempt::seen);
        Verdict.proportion("1.1 constant rate z = " + z, seen, done.size(), p, wrong);
        double inside = 800.0 / 60;
        double[] waited = done.stream()
                .filter(Attempt::seen)
                .mapToDouble(a -> a.first.atMin() - a.setOutMin - ENTERS_MIN)
                .toArray();
        Verdict.distribution(
                "1.1 times of detection z = " + z,
                waited,
                t -> t < 0 || t > inside ? Double.NaN : Math.expm1(-z * t / inside) / Math.expm1(-z));
    }

    /** The law of the chord over a uniform lateral offset: mean pi R / 2, variance (8/3 - pi^2/4) R^2. */
    @Test
    void definiteRangeIsEnteredOnTheChord() {
        List<Attempt> done = acrossTheDisc("sensing.optics.disc.law=definite-range");
        assertThat(done).allMatch(Attempt::seen);
        double[] chords = done.stream()
                .mapToDouble(a -> -2 * a.first.offsetKm() / RADIUS_KM)
                .toArray();
        Verdict.distribution("1.3 chord over R", chords, c -> 1 - Math.sqrt(Math.max(0, 1 - c * c / 4)));
        Verdict.mean("1.3 mean chord over R", chords, 1.570796);
        double[] squares = Arrays.stream(chords)
                .map(c -> (c - Math.PI / 2) * (c - Math.PI / 2))
                .toArray();
        Verdict.mean("1.3 variance of chord over R^2", squares, 0.199266);
        assertThat(done).allSatisfy(a -> {
            double half = Math.sqrt(RADIUS_KM * RADIUS_KM - (a.km - 10) * (a.km - 10));
            assertThat(a.first.atMin() - a.setOutMin).isCloseTo((1.5 - half) / KM_PER_MIN, within(1e-6));
        });
    }

    /** P = 1 - int exp(-b sqrt(1 - x^2)) dx with b = 2 rate R / v; the mean chord would give .544062 at b = 1. */
    @ParameterizedTest
    @CsvSource({"1, 0.531549, 0.544062", "2, 0.766356, 0.792120", "5, 0.954143, 0.980297"})
    void constantRateOverARandomChord(double b, double p, double byMeanChord) {
        double exact = 1
                - new SimpsonIntegrator()
                        .integrate(100000, x -> Math.exp(-b * Math.cos(x)) * Math.cos(x), 0, Math.PI / 2);
        assertThat(exact).isCloseTo(p, within(1e-6));
        List<Attempt> done = acrossTheDisc("sensing.optics.disc.ratePerS=" + b / 800);
        Verdict.proportion("1.4 random chord b = " + b, count(done, Attempt::seen), done.size(), p, byMeanChord);
    }

    @ParameterizedTest
    @ValueSource(strings = {"constant-rate", "definite-range", "per-look"})
    void ticksAreOnlyBatches(String law) {
        Bench.assertTicksDoNotMatter("disc.yaml", 11, "sensing.optics.disc.law=" + law, "period.days=1");
    }

    private static List<Attempt> acrossTheDisc(String law) {
        String across = "{fromKm: 9.5, toKm: 10.5, offsetKm: 1.5}";
        return Bench.of("disc.yaml", law, "flows.walkers.from=" + across, "flows.walkers.to=" + across)
                .attempts(13)
                .done();
    }
}
