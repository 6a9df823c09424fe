package cordon.scenario.yaml;

import cordon.scenario.Parts;
import cordon.scenario.Problem;
import cordon.scenario.References;
import java.util.List;
import java.util.Optional;

/**
 * What a tree binds to.
 *
 * @param record the whole, if there is no problem
 * @param low what could be bound, with the lower of two stand-ins for each value that could not; see {@link Reading}
 * @param high the same with the other stand-ins
 * @param references the ids that are defined
 * @param problems everything that is wrong
 */
record Binding(Optional<Object> record, Parts low, Parts high, References references, List<Problem> problems) {}
