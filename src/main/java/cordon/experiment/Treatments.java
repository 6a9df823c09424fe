package cordon.experiment;

import cordon.statistics.ConfidenceInterval;
import cordon.statistics.RatioOfMeans;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a treated stretch moves and deters, seed by seed against the untreated point. Shares and costs are ratios of sums over the seeds
 * that ended at both points; they are empty where the 95 % interval of the denominator does not lie above 0.
 */
final class Treatments {
    private static final Batch NONE = new Batch(List.of(), false);
    private static final double LEVEL = 0.95;
    private static final double DAYS_PER_YEAR = 365.25;

    private final DesignedBatch batch;

    Treatments(DesignedBatch batch) {
        this.batch = batch;
    }

    /** One row per treatment and bin outside the treated stretch: (treated - untreated)+ / (untreated - treated in the stretch). */
    String displacement() {
        StringBuilder csv = new StringBuilder(
                "treatment,fromKm,toKm,untreatedAttempts,treatedAttempts,displacedShare,low,high,n\n");
        for (Design.Treatment treatment : batch.design().treatments()) {
            List<Long> seeds = seeds(treatment);
            List<LaneCounts.Lane> bins =
                    seeds.isEmpty() ? List.of() : batch.lanes().of(treatment.untreated(), seeds.get(0));
            double[] fall = difference(
                    seeds,
                    seed -> within(treatment, treatment.untreated(), seed),
                    seed -> within(treatment, treatment.treated(), seed));
            for (int i = 0; i < bins.size(); i++) {
                if (!treatment.covers(bins.get(i).middleKm())) {
                    lane(csv, treatment, seeds, bins.get(i), i, fall);
                }
            }
        }
        return csv.toString();
    }

    private void lane(
            StringBuilder csv,
            Design.Treatment treatment,
            List<Long> seeds,
            LaneCounts.Lane bin,
            int index,
            double[] fall) {
        ToDoubleFunction<Long> before = seed -> lane(treatment.untreated(), seed, index);
        ToDoubleFunction<Long> after = seed -> lane(treatment.treated(), seed, index);
        ConfidenceInterval share = RatioOfMeans.of(difference(seeds, after, before), fall, LEVEL);
        row(
                csv,
                treatment.id(),
                bin.fromKm(),
                bin.toKm(),
                mean(seeds, before),
                mean(seeds, after),
                positive(share.estimate()),
                positive(share.low()),
                positive(share.high()));
        csv.append(',').append(seeds.size()).append('\n');
    }

    /** One row per treatment: what guarding cost more over the period, for each attempt that was not made. */
    String deterrence() {
        StringBuilder csv = new StringBuilder(
                "treatment,untreatedAttempts,treatedAttempts,untreatedCostUsd,treatedCostUsd,usdPerDeterredAttempt,low,high,n\n");
        for (Design.Treatment treatment : batch.design().treatments()) {
            List<Long> seeds = seeds(treatment);
            ToDoubleFunction<Long> before = seed -> value(treatment.untreated(), seed, "attempts");
            ToDoubleFunction<Long> after = seed -> value(treatment.treated(), seed, "attempts");
            ToDoubleFunction<Long> cost = seed -> costUsd(treatment.untreated(), seed);
            ToDoubleFunction<Long> more = seed -> costUsd(treatment.treated(), seed);
            ConfidenceInterval each =
                    RatioOfMeans.of(difference(seeds, more, cost), difference(seeds, before, after), LEVEL);
            row(
                    csv,
                    treatment.id(),
                    mean(seeds, before),
                    mean(seeds, after),
                    mean(seeds, cost),
                    mean(seeds, more),
                    each.estimate(),
                    each.low(),
                    each.high());
            csv.append(',').append(seeds.size()).append('\n');
        }
        return csv.toString();
    }

    private List<Long> seeds(Design.Treatment treatment) {
        return seeds(batch, treatment);
    }

    /** Seeds under which both points of a treatment ended with a result. */
    static List<Long> seeds(DesignedBatch batch, Design.Treatment treatment) {
        List<Long> seeds = new ArrayList<>();
        for (Batch.Row row :
                batch.batches().getOrDefault(treatment.untreated(), NONE).rows()) {
            int bins = batch.lanes().of(treatment.untreated(), row.seed()).size();
            if (bins > 0 && batch.lanes().of(treatment.treated(), row.seed()).size() == bins) {
                seeds.add(row.seed());
            }
        }
        return seeds;
    }

    private double within(Design.Treatment treatment, String point, long seed) {
        return batch.lanes().of(point, seed).stream()
                .filter(lane -> treatment.covers(lane.middleKm()))
                .mapToDouble(LaneCounts.Lane::attempts)
                .sum();
    }

    private double lane(String point, long seed, int index) {
        return batch.lanes().of(point, seed).get(index).attempts();
    }

    private double value(String point, long seed, String measure) {
        return batch.batches().get(point).rows().stream()
                .filter(row -> row.seed() == seed)
                .mapToDouble(row -> row.summary().get(measure))
                .findFirst()
                .orElseThrow();
    }

    private double costUsd(String point, long seed) {
        return value(point, seed, "guardCostUsdPerYear") * value(point, seed, "days") / DAYS_PER_YEAR;
    }

    private static double[] difference(List<Long> seeds, ToDoubleFunction<Long> of, ToDoubleFunction<Long> less) {
        return seeds.stream()
                .mapToDouble(seed -> of.applyAsDouble(seed) - less.applyAsDouble(seed))
                .toArray();
    }

    private static double mean(List<Long> seeds, ToDoubleFunction<Long> of) {
        return seeds.stream().mapToDouble(of).average().orElse(Double.NaN);
    }

    private static double positive(double share) {
        return Double.isNaN(share) ? share : Math.max(0, share);
    }

    private static void row(StringBuilder csv, String id, double... values) {
        csv.append(id);
        for (double value : values) {
            csv.append(',').append(BatchTables.number(value));
        }
    }
}
