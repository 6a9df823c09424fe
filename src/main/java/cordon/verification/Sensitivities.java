package cordon.verification;

import cordon.statistics.DesignKind;
import cordon.statistics.LinearSensitivity;
import cordon.statistics.MorrisEffect;
import cordon.statistics.SobolIndex;
import cordon.statistics.UnitDesign;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Sensitivity indices of functions for which they are known. */
final class Sensitivities {
    private static final String LINEAR = "s08_linear_indices.csv";
    private static final double EXACT = 1e-9;

    /** Estimates may stray by four root mean square errors, which were measured apart from this program. */
    private static final double ERRORS = 4;

    private Sensitivities() {}

    static Case indices() {
        return Case.of("8.3", "Sobol' indices, Morris effects, regression coefficients")
                .source(
                        "Sobol' 1993; Ishigami and Homma 1990; Saltelli et al. 2010; `s08_sobolG.csv`, `s08_ishigami.csv`,"
                                + " `s08_linear_indices.csv`, `s08_sobol_estimator_rmse.csv`")
                .runs(
                        "The classes of the statistics on functions; the index that is furthest off, to four root mean square errors")
                .quick("1024 points", 2, trial -> functions(trial, 1024))
                .quick("4096 points", 1, trial -> functions(trial, 4096))
                .part("16384 points", 1, 0, trial -> functions(trial, 16384))
                .quick("linear function", 1, Sensitivities::linear);
    }

    private static void functions(Trial trial, int n) {
        double[] row = Table.row("s08_ishigami.csv", r -> r[0] == 7 && r[1] == 0.1);
        List<double[]> g = Table.rows("s08_sobolG.csv", "a=0 1 4.5 9");
        for (long seed : trial.seeds()) {
            double[] first = {row[4], row[5], row[6]};
            double[] total = {row[8], row[9], row[10]};
            compare(trial, "Ishigami", n, seed, Sensitivities::ishigami, first, total);
            compare(trial, "Sobol-G", n, seed, u -> sobolG(u, column(g, 2)), column(g, 4), column(g, 5));
        }
    }

    private static void compare(
            Trial trial,
            String name,
            int n,
            long seed,
            ToDoubleFunction<double[]> function,
            double[] first,
            double[] total) {
        UnitDesign design = DesignKind.SALTELLI.points(n, first.length, seed);
        List<SobolIndex> found = SobolIndex.of(design, outputs(design, function), 0.95, seed);
        double[] rmse = rmse(name, n);
        double[] firsts =
                found.stream().mapToDouble(index -> index.first().estimate()).toArray();
        double[] totals =
                found.stream().mapToDouble(index -> index.total().estimate()).toArray();
        trial.within(name + ", first", firsts, first, ERRORS * rmse[0]);
        trial.within(name + ", total", totals, total, ERRORS * rmse[1]);
    }

    /** Root mean square errors of first and total indices from a shifted sequence. */
    private static double[] rmse(String name, int n) {
        return Table.cells("s08_sobol_estimator_rmse.csv").stream()
                .filter(row -> row[0].startsWith(name) && row[1].equals(String.valueOf(n)))
                .filter(row -> row[2].equals("sobol-randomshift"))
                .map(row -> new double[] {Double.parseDouble(row[3]), Double.parseDouble(row[4])})
                .findFirst()
                .orElseThrow();
    }

    /** All methods agree on 4 x1 + 3 x2 + 2 x3 + x4; squares of the coefficients are exact on a balanced grid. */
    private static void linear(Trial trial) {
        List<double[]> rows = Table.rows(LINEAR, "Y=4x1");
        double[] indices = column(rows, 3);
        compare(trial, "Ishigami", 1024, trial.seed(), Sensitivities::sum, indices, indices);
        UnitDesign design = DesignKind.MORRIS.points(10, 4, trial.seed());
        List<MorrisEffect> effects = MorrisEffect.of(design, outputs(design, Sensitivities::sum), 0.95, trial.seed());
        trial.within(
                "Morris, mu",
                effects.stream().mapToDouble(e -> e.mu().estimate()).toArray(),
                column(rows, 5),
                EXACT);
        trial.within(
                "Morris, mu*",
                effects.stream().mapToDouble(e -> e.muStar().estimate()).toArray(),
                column(rows, 6),
                EXACT);
        trial.within(
                "Morris, sigma",
                effects.stream().mapToDouble(e -> e.sigma().estimate()).toArray(),
                column(rows, 7),
                EXACT);
        UnitDesign grid = DesignKind.FULL_FACTORIAL.points(5, 4, trial.seed());
        double[][] factors = IntStream.range(0, grid.size()).mapToObj(grid::row).toArray(double[][]::new);
        LinearSensitivity found = LinearSensitivity.standardised(factors, outputs(grid, Sensitivities::sum), 0.95);
        double[] squares = found.coefficients().stream()
                .mapToDouble(c -> c.estimate() * c.estimate())
                .toArray();
        trial.within("squares of the coefficients", squares, indices, 1e-6);
        trial.within("determination", found.determination(), 1, EXACT, 1);
    }

    private static double[] outputs(UnitDesign design, ToDoubleFunction<double[]> function) {
        return IntStream.range(0, design.size())
                .mapToDouble(row -> function.applyAsDouble(design.row(row)))
                .toArray();
    }

    private static double[] column(List<double[]> rows, int index) {
        return rows.stream().mapToDouble(row -> row[index]).toArray();
    }

    /** With 7 and .1, variables uniform from -pi to pi. */
    private static double ishigami(double[] u) {
        double[] x = Arrays.stream(u).map(v -> Math.PI * (2 * v - 1)).toArray();
        return Math.sin(x[0]) * (1 + 0.1 * Math.pow(x[2], 4)) + 7 * Math.pow(Math.sin(x[1]), 2);
    }

    private static double sobolG(double[] u, double[] a) {
        double product = 1;
        for (int i = 0; i < a.length; i++) {
            product *= (Math.abs(4 * u[i] - 2) + a[i]) / (1 + a[i]);
        }
        return product;
    }

    private static double sum(double[] u) {
        return 4 * u[0] + 3 * u[1] + 2 * u[2] + u[3];
    }
}
