package cordon.planning;

import cordon.scenario.GroundSensorRow;
import cordon.scenario.Guards;
import cordon.scenario.Identified;
import cordon.scenario.Spaced;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Moving what one has: things are taken from a row of today's, evenly along it, instead of being bought. Known of patrols, and of what stands
 * at a spacing and is not dug in.
 */
final class Moving {
    private Moving() {}

    /** How many things a row has; empty where they cannot be taken one by one. */
    static OptionalInt has(Identified row, double frontierKm) {
        if (row instanceof Guards.PatrolRow patrols) {
            return OptionalInt.of((int) patrols.patrols(frontierKm));
        }
        boolean movable = row instanceof Spaced && !(row instanceof GroundSensorRow);
        return movable ? OptionalInt.of(((Spaced) row).count(frontierKm)) : OptionalInt.empty();
    }

    /** Whether so many can be taken from a row, of which something must be left. */
    static boolean canSpare(Identified row, int number, double frontierKm) {
        OptionalInt has = has(row, frontierKm);
        return has.isPresent() && number > 0 && number < has.getAsInt();
    }

    /**
     * What has to be set so that a row has so many fewer; those that are left stand wider apart.
     *
     * @param at the row's path
     * @return empty if it cannot spare them
     */
    static Optional<String> without(Identified row, String at, int number, double frontierKm) {
        if (!canSpare(row, number, frontierKm)) {
            return Optional.empty();
        }
        int left = has(row, frontierKm).orElseThrow() - number;
        if (row instanceof Spaced spaced) {
            double km = Math.min(spaced.toKm(), frontierKm) - spaced.fromKm();
            return Optional.of(at + ".spacingKm=" + km / left);
        }
        return Optional.of(at + ".count=" + left);
    }
}
