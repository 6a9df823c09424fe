/**
 * Estimates with their uncertainty: intervals and survival times.
 *
 * <p>Knows nothing of borders and imports nothing of this project. Start reading at
 * {@link cordon.statistics.ConfidenceInterval}.
 */
package cordon.statistics;
