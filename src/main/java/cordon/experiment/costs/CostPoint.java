package cordon.experiment.costs;

/**
 * What a run costs with so much of a factor.
 *
 * @param factor what there is more or less of
 * @param times how many times as much as in the scenario
 * @param amount how much that is
 * @param seconds processor time of the thread that simulates, s per simulated year: the least of all runs
 * @param most the most of all runs, by which to judge how quiet the computer was
 */
public record CostPoint(CostFactor factor, double times, double amount, double seconds, double most) {}
