package cordon.experiment.analysis;

import cordon.statistics.UnitDesign;
import java.util.List;

/**
 * Points that were not crossed but chosen by a design of the unit cube.
 *
 * @param unit the design, one row per point
 * @param factors one name per column
 * @param points ids, one per row
 */
public record SampledDesign(UnitDesign unit, List<String> factors, List<String> points) {
    /** Names must be as many as columns and rows. */
    public SampledDesign {
        factors = List.copyOf(factors);
        points = List.copyOf(points);
        if (factors.size() != unit.dimensions() || points.size() != unit.size()) {
            throw new IllegalArgumentException("a design of " + unit.size() + " points of " + unit.dimensions()
                    + " factors cannot have " + points.size() + " and " + factors.size() + " names");
        }
    }
}
