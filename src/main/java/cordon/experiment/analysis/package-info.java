/**
 * What the runs of experiments say: samples of measures, comparison of two of them, and the effects of what was varied. It knows numbers,
 * not pictures. Start at {@link cordon.experiment.analysis.Comparison}.
 */
package cordon.experiment.analysis;
