package cordon.experiment.store;

import java.util.List;
import java.util.Map;

/**
 * A point of an experiment and the runs that belong to it: those with its digest and a seed of its range.
 *
 * @param id its name
 * @param levels what was varied, factor to level or value
 * @param base the scenario from which it comes, as a command line names it
 * @param settings what it changes there, such as {@code period.days=30}
 * @param config digest of all that its runs depend on but their seed
 * @param firstSeed the first seed
 * @param lastSeed the last seed, included
 */
public record StoredPoint(
        String id,
        Map<String, String> levels,
        String base,
        List<String> settings,
        String config,
        long firstSeed,
        long lastSeed) {

    /** The same with another last seed. */
    public StoredPoint upTo(long seed) {
        return new StoredPoint(id, levels, base, settings, config, firstSeed, seed);
    }
}
