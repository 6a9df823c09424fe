package cordon.engine;

/**
 * How much a run has done.
 *
 * @param partyTicks parties under way, summed over ticks
 * @param detections times a party was noticed
 * @param encounters times guards met a party
 */
public record Work(long partyTicks, long detections, long encounters) {}
