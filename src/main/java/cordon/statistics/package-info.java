/**
 * The mathematics of experiments: estimates with their uncertainty, and how to choose what to run.
 *
 * <p>In the order of an experiment: {@link cordon.statistics.FactorRange} says what a factor may be; {@link
 * cordon.statistics.DesignKind} chooses points of the unit cube; {@link cordon.statistics.StoppingRule} says when there are
 * enough replications; {@link cordon.statistics.ConfidenceInterval} and {@link cordon.statistics.Bootstrap} estimate;
 * {@link cordon.statistics.PairedDifference} and {@link cordon.statistics.Multiplicity} compare; {@link
 * cordon.statistics.MorrisEffect}, {@link cordon.statistics.SobolIndex} and {@link cordon.statistics.LinearSensitivity}
 * tell which factors matter; {@link cordon.statistics.PosteriorWeights} tells which values agree with what was observed.
 *
 * <p>Knows nothing of borders and imports of this project only {@link cordon.random}. Start reading at {@link
 * cordon.statistics.ConfidenceInterval}.
 */
package cordon.statistics;
