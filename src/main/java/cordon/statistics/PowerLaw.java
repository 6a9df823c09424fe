package cordon.statistics;

/**
 * y = c x^b, fitted by least squares to the logarithms, so that each factor of two counts alike.
 *
 * @param exponent b; 1 means in proportion, 0 not at all
 * @param coefficient c
 */
public record PowerLaw(double exponent, double coefficient) {
    /**
     * The law through these points.
     *
     * @param x at least two different values, all above 0
     * @param y as many, all above 0
     */
    public static PowerLaw fit(double[] x, double[] y) {
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < x.length; i++) {
            meanX += StrictMath.log(x[i]) / x.length;
            meanY += StrictMath.log(y[i]) / x.length;
        }
        double product = 0;
        double square = 0;
        for (int i = 0; i < x.length; i++) {
            double aside = StrictMath.log(x[i]) - meanX;
            product += aside * (StrictMath.log(y[i]) - meanY);
            square += aside * aside;
        }
        double exponent = product / square;
        return new PowerLaw(exponent, StrictMath.exp(meanY - exponent * meanX));
    }

    /** The fitted y at an x. */
    public double at(double x) {
        return coefficient * StrictMath.pow(x, exponent);
    }
}
