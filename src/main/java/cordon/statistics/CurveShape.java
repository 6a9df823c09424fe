package cordon.statistics;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/**
 * Is a falling curve broken (flat, a straight fall, a flat residue) or smooth (logistic)? Both have four parameters: first level,
 * last level, and where and how steeply it falls. Each is fitted by least squares to the means over half of the replications and tried on
 * the other half.
 */
public final class CurveShape {
    private static final int EVALUATIONS = 20_000;
    private static final double TOLERANCE = 1e-10;

    private CurveShape() {}

    /** Four numbers that make a curve. */
    @FunctionalInterface
    interface Family {
        DoubleUnaryOperator curve(double first, double last, double middle, double width);
    }

    /** Flat until middle - width/2, then straight, flat from middle + width/2. */
    static DoubleUnaryOperator broken(double first, double last, double middle, double width) {
        return x -> {
            double share = width == 0 ? (x < middle ? 0 : 1) : 0.5 + (x - middle) / width;
            return first + (last - first) * Math.max(0, Math.min(1, share));
        };
    }

    /** Logistic with the same slope in its middle as the broken curve of this width. */
    static DoubleUnaryOperator logistic(double first, double last, double middle, double width) {
        double scale = Math.max(1e-12, width / 4);
        return x -> first + (last - first) / (1 + StrictMath.exp(-(x - middle) / scale));
    }

    /**
     * How much better the broken curve predicts each held-out replication: sum of squared errors of the logistic curve minus that of
     * the broken one.
     *
     * @param x the number at each point
     * @param values one row per point, one column per replication; even columns are fitted, odd ones held out
     * @return one number per held-out replication, above 0 where the broken curve is nearer; NaN where a value is missing
     */
    public static double[] advantageOfBroken(double[] x, double[][] values) {
        double[] means = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double[] row = values[i];
            means[i] = mean(row);
        }
        DoubleUnaryOperator broken = fit(CurveShape::broken, x, means);
        DoubleUnaryOperator logistic = fit(CurveShape::logistic, x, means);
        double[] advantage = new double[values[0].length / 2];
        for (int r = 0; r < advantage.length; r++) {
            int column = 2 * r + 1;
            double[] seen =
                    Arrays.stream(values).mapToDouble(row -> row[column]).toArray();
            advantage[r] = squares(logistic, x, seen) - squares(broken, x, seen);
        }
        return advantage;
    }

    private static double mean(double[] row) {
        double sum = 0;
        int n = 0;
        for (int column = 0; column < row.length; column += 2) {
            if (Double.isFinite(row[column])) {
                sum += row[column];
                n++;
            }
        }
        return sum / n;
    }

    /** Least squares from several starts, so that a flat stretch does not hold the search. */
    static DoubleUnaryOperator fit(Family family, double[] x, double[] y) {
        double low = Arrays.stream(x).min().orElseThrow();
        double span = Arrays.stream(x).max().orElseThrow() - low;
        double size = Math.max(1e-9, Arrays.stream(y).map(Math::abs).max().orElseThrow());
        MultivariateFunction loss =
                p -> squares(family.curve(p[0] * size, p[1] * size, low + p[2] * span, Math.abs(p[3]) * span), x, y)
                        / (size * size);
        PointValuePair best = null;
        for (double middle = 0.1; middle < 1; middle += 0.1) {
            for (double width : new double[] {0.05, 0.3, 1}) {
                double[] start = {y[0] / size, y[y.length - 1] / size, middle, width};
                PointValuePair found = new SimplexOptimizer(TOLERANCE, TOLERANCE)
                        .optimize(
                                new MaxEval(EVALUATIONS),
                                new ObjectiveFunction(loss),
                                GoalType.MINIMIZE,
                                new InitialGuess(start),
                                new NelderMeadSimplex(4, 0.1));
                best = best == null || found.getValue() < best.getValue() ? found : best;
            }
        }
        double[] p = best.getPoint();
        return family.curve(p[0] * size, p[1] * size, low + p[2] * span, Math.abs(p[3]) * span);
    }

    private static double squares(DoubleUnaryOperator curve, double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double error = y[i] - curve.applyAsDouble(x[i]);
            sum += error * error;
        }
        return sum;
    }
}
