package cordon.verification;

import static cordon.verification.Attempts.count;

import cordon.verification.Attempts.Attempt;
import cordon.verification.Check.Wrong;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A row of towers with a constant rate of detection, each of which is up for a share A of the time, in sojourns that are long against
 * a crossing: P = A (2 R / D) P_disc(b). Towers stay as they are within a run, so that runs are the sample.
 */
final class TowerAvailability {
    private static final String WORLD = "rows.yaml";
    private static final double RADIUS_M = 500;
    private static final double WALK_M_PER_S = 1.25;

    /** Mean time of failure and repair together, h. */
    private static final double CYCLE_H = 20_000;

    /** R / D, b, availability. */
    private static final double[][] ROWS = {{0.25, 2, 0.9}, {0.5, 5, 0.7}};

    private TowerAvailability() {}

    static Case rateAndAvailability() {
        Case law = Case.of("2.2", "Row with rate and availability")
                .source("product of chances and chord integral; `s02_row_rate_availability.csv`")
                .runs(
                        "People cross a row of 6,000 km of towers that fail, with a constant rate of detection; runs are the sample",
                        WORLD);
        for (double[] row : ROWS) {
            String name = "R/D = " + row[0] + ", b = " + row[1] + ", A = " + row[2];
            law = law.part(name, 30, row == ROWS[0] ? 8 : 0, trial -> seen(trial, row[0], row[1], row[2]));
        }
        return law.ticks(WORLD, settings(0.25, 2, 0.9));
    }

    private static String[] settings(double ratio, double b, double available) {
        double spacing = RADIUS_M / 1000 / ratio;
        return new String[] {
            "frontier.straightKm=6000",
            "period.days=1",
            "flows.walkers.perDay=4000",
            "grid.cellKm=10",
            "grid.depthKm=20",
            "grid.laneKm=100",
            "sensing.optics.disc.law=constant-rate",
            "sensing.optics.disc.ratePerS=" + b * WALK_M_PER_S / (2 * RADIUS_M),
            "sensing.towers.first.toKm=6000",
            "sensing.towers.first.spacingKm=" + spacing,
            "sensing.towers.first.mtbfHours=" + available * CYCLE_H,
            "sensing.towers.first.repairHours=" + (1 - available) * CYCLE_H,
            "flows.walkers.from={fromKm: 50, toKm: 5950, offsetKm: -1.5}",
            "flows.walkers.to={fromKm: 50, toKm: 5950, offsetKm: 1.5}"
        };
    }

    private static void seen(Trial trial, double ratio, double b, double available) {
        Bench bench = Bench.of(WORLD, settings(ratio, b, available));
        double[] shares = LongStream.of(trial.seeds())
                .mapToDouble(seed -> {
                    List<Attempt> done = bench.attempts(seed).done();
                    return count(done, Attempt::seen) / (double) done.size();
                })
                .toArray();
        trial.mean("seen", shares, exact(ratio, b, available), new Wrong("always up", exact(ratio, b, 1)));
    }

    private static double exact(double ratio, double b, double available) {
        return Table.row("s02_row_rate_availability.csv", r -> r[0] == ratio && r[1] == b && r[2] == available)[3];
    }
}
