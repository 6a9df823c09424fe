package cordon.world;

/**
 * A place where journeys start or end, in the strip.
 *
 * @param id the place's id
 * @param km chainage
 * @param offsetKm offset, at most the strip's depth
 * @param beyondKm road distance to the place itself when it lies beyond the strip
 */
public record Hub(String id, double km, double offsetKm, double beyondKm) {}
