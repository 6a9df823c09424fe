package cordon.statistics;

import java.util.function.ToDoubleFunction;

/** Functions on the unit cube whose sensitivity is known. */
final class Functions {
    private Functions() {}

    /** Ishigami and Homma (1990), its three variables uniform from -pi to pi. */
    static ToDoubleFunction<double[]> ishigami(double a, double b) {
        return u -> {
            double x1 = Math.PI * (2 * u[0] - 1);
            double x2 = Math.PI * (2 * u[1] - 1);
            double x3 = Math.PI * (2 * u[2] - 1);
            return Math.sin(x1) + a * Math.pow(Math.sin(x2), 2) + b * Math.pow(x3, 4) * Math.sin(x1);
        };
    }

    /** Sobol's G function. */
    static ToDoubleFunction<double[]> sobolG(double... a) {
        return u -> {
            double product = 1;
            for (int i = 0; i < a.length; i++) {
                product *= (Math.abs(4 * u[i] - 2) + a[i]) / (1 + a[i]);
            }
            return product;
        };
    }

    /** 4 x1 + 3 x2 + 2 x3 + x4. */
    static double linear(double[] u) {
        return 4 * u[0] + 3 * u[1] + 2 * u[2] + u[3];
    }

    static double[] evaluate(UnitDesign design, ToDoubleFunction<double[]> function) {
        double[] outputs = new double[design.size()];
        for (int row = 0; row < outputs.length; row++) {
            outputs[row] = function.applyAsDouble(design.row(row));
        }
        return outputs;
    }
}
