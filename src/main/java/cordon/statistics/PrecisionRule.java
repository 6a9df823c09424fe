package cordon.statistics;

import java.util.Optional;

/**
 * Until Student's t interval of the mean is narrow enough, and stays so while some more replications look ahead.
 *
 * <p>After the first number n at which it is, it must be so at each of the next f(n) too, where f(n) = {@code lookAhead} up to n = 100 and
 * floor({@code lookAhead} n / 100) above. Source: Hoad, Robinson and Davies (2010), Journal of the Operational Research Society 61,
 * 1632-1644, who advise {@code lookAhead} = 5 (their kLimit).
 *
 * @param target half-width of the interval, over the mean's size or in its unit; for an error of at most g of the true mean take
 *     g / (1 + g) (Law, Simulation Modeling and Analysis, 2015, section 9.4.1)
 * @param relative whether the target is a share of the mean
 * @param level of the interval
 * @param least replications before which the rule does not judge
 * @param cap replications at which it stops in any case
 * @param lookAhead further replications up to n = 100; 0 for none
 */
public record PrecisionRule(double target, boolean relative, double level, int least, int cap, int lookAhead)
        implements StoppingRule {

    /** The target is above 0 and the numbers are in order. */
    public PrecisionRule {
        ConfidenceInterval.requireLevel(level);
        if (!(target > 0)) {
            throw new IllegalArgumentException("a half-width lies above 0, not at " + target);
        }
        if (least < 2 || cap < least || lookAhead < 0) {
            throw new IllegalArgumentException("replications go from 2 or more up to a cap, not from " + least + " to "
                    + cap + ", and look ahead by 0 or more, not " + lookAhead);
        }
    }

    @Override
    public Optional<Stop> after(double[] values) {
        double z = ConfidenceInterval.normalQuantile(level);
        double mean = 0;
        double squares = 0;
        int since = 0;
        for (int n = 1; n <= values.length; n++) {
            double gap = values[n - 1] - mean;
            mean += gap / n;
            squares += gap * (values[n - 1] - mean);
            boolean narrow = n >= least && isNarrow(n, mean, Math.sqrt(squares / (n - 1.0) / n), z);
            since = narrow ? since == 0 ? n : since : 0;
            if (since > 0 && n - since >= ahead(since)) {
                return Optional.of(Stop.at(n, Reason.PRECISION_REACHED, values, level));
            }
            if (n == cap) {
                return Optional.of(Stop.at(n, Reason.CAP_REACHED, values, level));
            }
        }
        return Optional.empty();
    }

    /** Student's quantile is found only where the smaller normal one would do. */
    private boolean isNarrow(int n, double mean, double standardError, double z) {
        double allowed = relative ? target * Math.abs(mean) : target;
        return z * standardError <= allowed && ConfidenceInterval.tQuantile(n - 1, level) * standardError <= allowed;
    }

    private int ahead(int n) {
        return n <= 100 ? lookAhead : (int) Math.floor(lookAhead * (double) n / 100);
    }
}
