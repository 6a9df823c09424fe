package cordon.verification;

import static cordon.verification.Attempts.count;

import cordon.verification.Attempts.Attempt;
import cordon.verification.Check.Wrong;
import java.util.ArrayList;
import java.util.List;

/** Rows of definite-range towers, R / D = .2. Whether a walker is seen is settled by where he crosses. */
final class TowerRows {
    private static final String WORLD = "rows.yaml";
    private static final double RADIUS_KM = 0.5;
    private static final double SPACING_KM = 2.5;
    private static final int OBLIQUE_WALKERS = 20_000;
    private static final int OFFSETS = 10;
    private static final Wrong INDEPENDENT = new Wrong("two rows at random", 0.64);

    private TowerRows() {}

    static Case rows() {
        double[] row = Table.row("s02_fixed_row.csv", r -> r[0] == RADIUS_KM / SPACING_KM);
        return Case.of("2.1", "Rows of towers")
                .source("plane geometry; `s02_fixed_row.csv`")
                .runs("People cross rows of towers of definite range, R / D = .2", WORLD)
                .quick("one row", 1, trial -> crossed(trial, row[1], false, 0))
                .quick("staggered", 1, trial -> crossed(trial, row[3], true, SPACING_KM / 2))
                .quick("aligned", 1, trial -> crossed(trial, row[4], true, 0))
                .quick("independent offset", 1, trial -> independentOffset(trial, row[2]))
                .quick("30° from the normal", 1, trial -> oblique(trial, 30, row[5], row[1]))
                .quick("60° from the normal", 1, trial -> oblique(trial, 60, row[6], row[1]))
                .ticks(WORLD, "sensing.towers.second.up=true", "period.days=1");
    }

    private static void crossed(Trial trial, double exact, boolean second, double shiftKm) {
        List<Attempt> done =
                trial.attempts(WORLD, "sensing.towers.second.up=" + second, "sensing.towers.second.fromKm=" + shiftKm);
        trial.proportion("seen", count(done, Attempt::seen), done.size(), exact, INDEPENDENT);
        int right = count(done, a -> a.seen() == (near(a.km, 0) || second && near(a.km, shiftKm)));
        trial.each("seen by place", right, done.size());
    }

    /** The second row lies shifted by each of ten evenly spread offsets in turn: exact, for the overlap is linear in between. */
    private static void independentOffset(Trial trial, double exact) {
        List<Attempt> done = new ArrayList<>();
        for (int i = 0; i < OFFSETS; i++) {
            done.addAll(trial.attempts(
                    WORLD,
                    "sensing.towers.second.up=true",
                    "sensing.towers.second.fromKm=" + (i + 0.5) * SPACING_KM / OFFSETS,
                    "period.days=1"));
        }
        trial.proportion("seen", count(done, Attempt::seen), done.size(), exact, new Wrong("staggered", 0.8));
    }

    /** Where a row is crossed at an angle from the normal, min(1, 2 R / (D cos angle)). */
    private static void oblique(Trial trial, double degrees, double exact, double normal) {
        Oblique oblique = new Oblique(Bench.of(WORLD).scenario(), Math.toRadians(degrees), trial.seed());
        int seen = 0;
        for (int i = 0; i < OBLIQUE_WALKERS; i++) {
            seen += oblique.seen(i) ? 1 : 0;
        }
        trial.proportion("seen", seen, OBLIQUE_WALKERS, exact, new Wrong("as along the normal", normal));
    }

    private static boolean near(double km, double shiftKm) {
        double inSpacing = ((km - shiftKm) % SPACING_KM + SPACING_KM) % SPACING_KM;
        return Math.abs(inSpacing - SPACING_KM / 2) <= RADIUS_KM;
    }
}
