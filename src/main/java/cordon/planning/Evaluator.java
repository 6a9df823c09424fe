package cordon.planning;

import java.util.List;

/** Tells what candidates give. The search knows no more of the world than this. */
interface Evaluator {
    /** A candidate under a seed. */
    record Trial(Candidate candidate, long seed) {}

    /**
     * What each trial gives: a number for each objective, then for each limit; NaN where it failed.
     *
     * @throws cordon.experiment.InterruptedRunException if it was told to stop
     */
    List<double[]> evaluate(List<Trial> trials);
}
