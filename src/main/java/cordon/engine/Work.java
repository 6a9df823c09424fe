package cordon.engine;

/**
 * How much a run computed.
 *
 * @param partyTicks parties moved, summed over ticks
 * @param detections sightings
 * @param encounters meetings of units and parties
 */
public record Work(long partyTicks, long detections, long encounters) {}
