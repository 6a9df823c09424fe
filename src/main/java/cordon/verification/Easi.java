package cordon.verification;

import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Estimate of adversary sequence interruption (Garcia, Design and Evaluation of Physical Protection Systems): P = sum over tasks i of
 * prod_{j &lt; i} (1 - D_j) D_i C P(R | i), with D the chance of detection, C that of communication and P(R | i) = Phi((TR - RFT) /
 * sqrt(var TR + var RFT)) that the response takes less time than what is left of the tasks.
 *
 * @param communicated chance of communication C
 * @param anew whether C is drawn anew at each detection; otherwise it has failed for good
 * @param tasks tasks from first to last
 */
record Easi(double communicated, boolean anew, List<Task> tasks) {

    /**
     * A task.
     *
     * @param detected chance of detection
     * @param intime chance that a response called by it is in time
     */
    record Task(double detected, double intime) {}

    /** Chance of interruption. */
    double interrupted() {
        double sum = 0;
        double open = 1;
        for (Task task : tasks) {
            sum += open * task.detected * communicated * task.intime;
            open *= 1 - task.detected * (anew ? communicated : 1);
        }
        return sum;
    }

    /** Chance that normal times leave enough. */
    static double inTime(double leftS, double leftSd, double responseS, double responseSd) {
        return new NormalDistribution(null, 0, 1)
                .cumulativeProbability((leftS - responseS) / Math.hypot(leftSd, responseSd));
    }
}
