package cordon.verification;

import static cordon.verification.Attempts.count;
import static org.assertj.core.api.Assertions.assertThat;

import cordon.verification.Attempts.Attempt;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of definite-range towers, R / D = .2: table s02_fixed_row.csv. Whether a walker is seen is settled by where he crosses. */
class TowerRowTest {
    private static final double RADIUS_KM = 0.5;
    private static final double SPACING_KM = 2.5;

    @ParameterizedTest
    @CsvSource({"one, 0.4, 0", "staggered, 0.8, 1.25", "aligned, 0.4, 0"})
    void rows(String rows, double exact, double shiftKm) {
        boolean second = !rows.equals("one");
        List<Attempt> done = Bench.of(
                        "rows.yaml", "sensing.towers.second.up=" + second, "sensing.towers.second.fromKm=" + shiftKm)
                .attempts(5)
                .done();
        Verdict.proportion("2.1 " + rows, count(done, Attempt::seen), done.size(), exact, 0.64);
        assertThat(done).allMatch(a -> a.seen() == (near(a.km, 0) || (second && near(a.km, shiftKm))));
    }

    /** The second row lies shifted by each of ten evenly spread offsets in turn: exact, for the overlap is linear in between. */
    @Test
    void independentOffsetOfTwoRows() {
        List<Attempt> done = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Bench bench = Bench.of(
                    "rows.yaml",
                    "sensing.towers.second.up=true",
                    "sensing.towers.second.fromKm=" + (i + 0.5) * SPACING_KM / 10,
                    "period.days=1");
            done.addAll(bench.attempts(100 + i).done());
        }
        Verdict.proportion("2.1 independent offset", count(done, Attempt::seen), done.size(), 0.64, 0.8);
    }

    /** Where a row is crossed at an angle from the normal, min(1, 2 R / (D cos angle)). */
    @ParameterizedTest
    @CsvSource({"30, 0.461880, 0.4", "60, 0.8, 0.4"})
    void obliquePaths(double degrees, double exact, double normal) {
        Oblique oblique = new Oblique(Bench.of("rows.yaml").scenario(), Math.toRadians(degrees));
        int n = 20000;
        int seen = 0;
        for (int i = 0; i < n; i++) {
            seen += oblique.seen(i) ? 1 : 0;
        }
        Verdict.proportion("2.1 oblique " + degrees, seen, n, exact, normal);
    }

    @Test
    void ticksAreOnlyBatches() {
        Bench.assertTicksDoNotMatter("rows.yaml", 5, "sensing.towers.second.up=true", "period.days=1");
    }

    private static boolean near(double km, double shiftKm) {
        double inSpacing = ((km - shiftKm) % SPACING_KM + SPACING_KM) % SPACING_KM;
        return Math.abs(inSpacing - SPACING_KM / 2) <= RADIUS_KM;
    }
}
