package cordon.experiment;

import cordon.experiment.store.StoredRun;
import cordon.statistics.ConfidenceInterval;
import cordon.statistics.RatioOfMeans;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a treated stretch moves and deters, seed by seed against the untreated point. Shares and costs are ratios of sums over the seeds
 * that ended at both points; they are empty where the 95 % interval of the denominator does not lie above 0.
 */
final class Treatments {
    private static final double LEVEL = 0.95;
    private static final double DAYS_PER_YEAR = 365.25;

    private final List<Pairs> treatments;

    Treatments(List<Pairs> treatments) {
        this.treatments = treatments;
    }

    /** One row per treatment and bin outside the treated stretch: (treated - untreated)+ / (untreated - treated in the stretch). */
    String displacement() {
        StringBuilder csv = new StringBuilder(
                "treatment,fromKm,toKm,untreatedAttempts,treatedAttempts,displacedShare,low,high,n\n");
        for (Pairs pairs : treatments) {
            List<Pairs.Lane> bins = pairs.lanes();
            double[] fall = pairs.fall(run -> within(pairs.treatment(), run));
            for (int i = 0; i < bins.size(); i++) {
                if (!pairs.treatment().covers(bins.get(i).middleKm())) {
                    lane(csv, pairs, bins.get(i), i, fall);
                }
            }
        }
        return csv.toString();
    }

    private static void lane(StringBuilder csv, Pairs pairs, Pairs.Lane bin, int index, double[] fall) {
        ToDoubleFunction<StoredRun> attempts = run -> Pairs.attempts(run, index);
        ConfidenceInterval share = RatioOfMeans.of(pairs.rise(attempts), fall, LEVEL);
        row(
                csv,
                pairs.treatment().id(),
                bin.fromKm(),
                bin.toKm(),
                pairs.untreated(attempts),
                pairs.treated(attempts),
                positive(share.estimate()),
                positive(share.low()),
                positive(share.high()));
        csv.append(',').append(pairs.size()).append('\n');
    }

    /** One row per treatment: what guarding cost more over the period, for each attempt that was not made. */
    String deterrence() {
        StringBuilder csv = new StringBuilder(
                "treatment,untreatedAttempts,treatedAttempts,untreatedCostUsd,treatedCostUsd,usdPerDeterredAttempt,low,high,n\n");
        for (Pairs pairs : treatments) {
            ToDoubleFunction<StoredRun> attempts = run -> Pairs.measure(run, "attempts");
            ConfidenceInterval each = RatioOfMeans.of(pairs.rise(Treatments::costUsd), pairs.fall(attempts), LEVEL);
            row(
                    csv,
                    pairs.treatment().id(),
                    pairs.untreated(attempts),
                    pairs.treated(attempts),
                    pairs.untreated(Treatments::costUsd),
                    pairs.treated(Treatments::costUsd),
                    each.estimate(),
                    each.low(),
                    each.high());
            csv.append(',').append(pairs.size()).append('\n');
        }
        return csv.toString();
    }

    private static double within(Design.Treatment treatment, StoredRun run) {
        double sum = 0;
        for (double[] lane : run.lanes().rows()) {
            sum += treatment.covers((lane[0] + lane[1]) / 2) ? lane[2] : 0;
        }
        return sum;
    }

    private static double costUsd(StoredRun run) {
        return Pairs.measure(run, "guardCostUsdPerYear") * Pairs.measure(run, "days") / DAYS_PER_YEAR;
    }

    private static double positive(double share) {
        return Double.isNaN(share) ? share : Math.max(0, share);
    }

    private static void row(StringBuilder csv, String id, double... values) {
        csv.append(id);
        for (double value : values) {
            csv.append(',').append(Csv.number(value));
        }
    }
}
