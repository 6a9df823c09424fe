package cordon.experiment.analysis;

import cordon.statistics.ConfidenceInterval;
import cordon.statistics.LinearSensitivity;
import cordon.statistics.MorrisEffect;
import cordon.statistics.SobolIndex;
import cordon.statistics.UnitDesign;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much a measure, as a mean over the seeds of each point, depends on a factor.
 *
 * @param measure the measure
 * @param factor the factor
 * @param figure what is told
 * @param value with its 95 % interval
 * @param determination share of the variance that a regression explains; NaN where there is none
 */
public record Sensitivity(
        String measure, String factor, Figure figure, ConfidenceInterval value, double determination) {
    private static final long RESAMPLING_SEED = 1;

    /** What is told of a factor. */
    public enum Figure {
        /** Standardised regression coefficient. */
        REGRESSION("standardised regression coefficient"),
        /** Partial rank correlation coefficient. */
        PARTIAL_RANK("partial rank correlation"),
        /** Mean elementary effect. */
        MU("mean effect over the range (mu)"),
        /** Mean size of elementary effects. */
        MU_STAR("mean size of effects (mu*)"),
        /** Standard deviation of elementary effects. */
        SIGMA("deviation of effects (sigma)"),
        /** First Sobol index. */
        FIRST("share of variance, alone"),
        /** Total Sobol index. */
        TOTAL("share of variance, with interactions");

        private final String words;

        Figure(String words) {
            this.words = words;
        }

        /** For people. */
        public String words() {
            return words;
        }
    }

    /**
     * What the kind of the design allows to tell; nothing for factorials, for too few points, and for a measure that some point does not
     * give or that does not vary.
     *
     * @param outputs one mean per point
     */
    static List<Sensitivity> of(String measure, SampledDesign design, double[] outputs) {
        List<Sensitivity> found = new ArrayList<>();
        for (double output : outputs) {
            if (!Double.isFinite(output)) {
                return found;
            }
        }
        if (Arrays.stream(outputs).distinct().count() < 2 || tooFew(design.unit())) {
            return found;
        }
        switch (design.unit().kind()) {
            case LATIN_HYPERCUBE, SOBOL_SEQUENCE -> {
                double[][] rows = rows(design);
                add(
                        found,
                        measure,
                        design,
                        Figure.REGRESSION,
                        LinearSensitivity.standardised(rows, outputs, Comparison.LEVEL));
                add(
                        found,
                        measure,
                        design,
                        Figure.PARTIAL_RANK,
                        LinearSensitivity.partialRank(rows, outputs, Comparison.LEVEL));
            }
            case MORRIS -> {
                List<MorrisEffect> effects = MorrisEffect.of(design.unit(), outputs, Comparison.LEVEL, RESAMPLING_SEED);
                add(
                        found,
                        measure,
                        design,
                        Figure.MU,
                        effects.stream().map(MorrisEffect::mu).toList());
                add(
                        found,
                        measure,
                        design,
                        Figure.MU_STAR,
                        effects.stream().map(MorrisEffect::muStar).toList());
                add(
                        found,
                        measure,
                        design,
                        Figure.SIGMA,
                        effects.stream().map(MorrisEffect::sigma).toList());
            }
            case SALTELLI -> {
                List<SobolIndex> indices = SobolIndex.of(design.unit(), outputs, Comparison.LEVEL, RESAMPLING_SEED);
                add(
                        found,
                        measure,
                        design,
                        Figure.FIRST,
                        indices.stream().map(SobolIndex::first).toList());
                add(
                        found,
                        measure,
                        design,
                        Figure.TOTAL,
                        indices.stream().map(SobolIndex::total).toList());
            }
            default -> {}
        }
        return found;
    }

    /** Whether a design has too few points for an interval: of a regression three more than factors, else two groups. */
    private static boolean tooFew(UnitDesign unit) {
        return switch (unit.kind()) {
            case MORRIS, SALTELLI -> unit.groups() < 2;
            default -> unit.size() < unit.dimensions() + 3;
        };
    }

    private static double[][] rows(SampledDesign design) {
        double[][] rows = new double[design.unit().size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = design.unit().row(i);
        }
        return rows;
    }

    private static void add(
            List<Sensitivity> found, String measure, SampledDesign design, Figure figure, LinearSensitivity fit) {
        for (int i = 0; i < design.factors().size(); i++) {
            found.add(new Sensitivity(
                    measure, design.factors().get(i), figure, fit.coefficients().get(i), fit.determination()));
        }
    }

    private static void add(
            List<Sensitivity> found,
            String measure,
            SampledDesign design,
            Figure figure,
            List<ConfidenceInterval> values) {
        for (int i = 0; i < values.size(); i++) {
            found.add(new Sensitivity(measure, design.factors().get(i), figure, values.get(i), Double.NaN));
        }
    }
}
