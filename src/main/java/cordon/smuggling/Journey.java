package cordon.smuggling;

import cordon.scenario.Mode;
import cordon.world.Path;

/**
 * A planned journey.
 *
 * @param roadMin time on roads before the approach
 */
record Journey(Option option, Mode mode, int column, double km, Path approach, Path inside, double roadMin) {}
