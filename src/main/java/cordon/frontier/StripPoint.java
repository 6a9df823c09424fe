package cordon.frontier;

/**
 * A place in the strip along a frontier, the plane in which the model lives.
 *
 * @param km chainage: kilometres along the line from its start
 * @param offsetKm kilometres across the line, positive on the guarded side
 */
public record StripPoint(double km, double offsetKm) {}
