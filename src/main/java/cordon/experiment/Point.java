package cordon.experiment;

import cordon.scenario.TimedScenario;
import java.util.List;

/**
 * One combination of levels.
 *
 * @param id the ids of its levels, joined by {@code /}
 * @param levels the ids of its levels in the order of the factors
 * @param scenario what is run there
 */
public record Point(String id, List<String> levels, TimedScenario scenario) {
    /** Copies the list. */
    public Point {
        levels = List.copyOf(levels);
    }
}
