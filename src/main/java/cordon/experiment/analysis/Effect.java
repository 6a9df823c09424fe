package cordon.experiment.analysis;

import cordon.statistics.ConfidenceInterval;
import java.util.List;

/**
 * What a level of a factor, or a pair of levels of two factors, does to a measure in an experiment in which all levels are crossed.
 *
 * @param measure the measure
 * @param factors one factor, or two
 * @param levels one level of each
 * @param shift mean over the points with these levels less the mean over all points
 * @param interaction of two factors what remains of the shift after those of either level alone; of one factor the shift
 */
public record Effect(
        String measure,
        List<String> factors,
        List<String> levels,
        ConfidenceInterval shift,
        ConfidenceInterval interaction) {
    /** Copies the lists. */
    public Effect {
        factors = List.copyOf(factors);
        levels = List.copyOf(levels);
    }
}
