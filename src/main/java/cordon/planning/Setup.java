package cordon.planning;

import cordon.experiment.Point;
import java.util.List;

/**
 * A candidate as a scenario.
 *
 * @param candidate what was decided
 * @param name what it is, for people
 * @param point the scenario, by base and settings
 * @param stretches where something was put
 * @param usdPerYear what guarding costs a year: annuities, upkeep and pay
 * @param capitalUsd capital in all that guards
 */
public record Setup(
        Candidate candidate, String name, Point point, List<Stretch> stretches, double usdPerYear, double capitalUsd) {
    /** Copies the list. */
    public Setup {
        stretches = List.copyOf(stretches);
    }
}
