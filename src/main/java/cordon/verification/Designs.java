package cordon.verification;

import cordon.statistics.DesignKind;
import cordon.statistics.UnitDesign;
import cordon.verification.Check.Wrong;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Designs that fill the unit cube evenly. */
final class Designs {
    private static final double ROUNDING = 1e-12;
    private static final int MOST_POINTS = 100;

    private Designs() {}

    static Case latinHypercube() {
        return Case.of("8.4", "Latin hypercube samples")
                .source("McKay, Beckman and Conover 1979; `s08_lhs_variance.csv`")
                .runs("The class of the statistics, called directly")
                .quick("strata", 1, trial -> strata(trial, DesignKind.LATIN_HYPERCUBE, 1, 7, 50, 1000))
                .quick("squared error of a mean", 2000, Designs::squaredError);
    }

    /** 1 / (12 n^3) against 1 / (12 n) of simple random points. */
    private static void squaredError(Trial trial) {
        for (double[] row : Table.rows("s08_lhs_variance.csv")) {
            int n = (int) row[0];
            if (n <= MOST_POINTS) {
                double[] squares = Arrays.stream(trial.seeds())
                        .mapToDouble(seed -> mean(DesignKind.LATIN_HYPERCUBE.points(n, 1, seed)) - 0.5)
                        .map(error -> 12.0 * n * n * n * error * error)
                        .toArray();
                trial.mean("n = " + n + ", times 12 n³", squares, 1, new Wrong("simple random", (double) n * n));
            }
        }
    }

    private static double mean(UnitDesign design) {
        return IntStream.range(0, design.size())
                .mapToDouble(row -> design.at(row, 0))
                .average()
                .orElseThrow();
    }

    static Case sobolSequence() {
        return Case.of("8.5", "Sobol' sequence")
                .source("Joe and Kuo 2008, new-joe-kuo-6.21201; `s08_sobol_joekuo_first16_d10.csv`")
                .runs(
                        "The class of the statistics, called directly; its shift is that of the origin, which comes first")
                .quick("first sixteen points", 1, Designs::firstPoints)
                .quick("strata", 1, trial -> strata(trial, DesignKind.SOBOL_SEQUENCE, 1, 2, 16, 256, 1024));
    }

    private static void firstPoints(Trial trial) {
        List<double[]> rows = Table.rows("s08_sobol_joekuo_first16_d10.csv");
        UnitDesign design = DesignKind.SOBOL_SEQUENCE.points(rows.size(), 10, trial.seed());
        for (int column = 0; column < design.dimensions(); column++) {
            int axis = column;
            double[] found = IntStream.range(0, rows.size())
                    .mapToDouble(row -> design.at(row, axis) - design.at(0, axis))
                    .map(place -> place < 0 ? place + 1 : place)
                    .toArray();
            double[] expected = rows.stream().mapToDouble(row -> row[axis + 1]).toArray();
            trial.within("axis " + (axis + 1), found, expected, ROUNDING);
        }
    }

    /** Each n-th of each of ten axes holds one of n points. */
    private static void strata(Trial trial, DesignKind kind, int... sizes) {
        for (int n : sizes) {
            UnitDesign design = kind.points(n, 10, trial.seed());
            long held = IntStream.range(0, design.dimensions())
                    .mapToLong(column -> IntStream.range(0, n)
                            .map(row -> (int) Math.floor(design.at(row, column) * n))
                            .distinct()
                            .count())
                    .sum();
            trial.each("n = " + n + ", with one point", held, 10L * n);
        }
    }
}
