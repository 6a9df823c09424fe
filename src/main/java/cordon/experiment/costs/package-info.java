/**
 * What a run costs the computer, and how that grows with what stands in the scenario. It measures processor time, and so is the one place
 * whose results differ from call to call. Start at {@link cordon.experiment.costs.CostCurves}.
 */
package cordon.experiment.costs;
