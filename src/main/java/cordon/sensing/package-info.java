/**
 * What cameras can resolve, the hazard fields that sum them, and the look ahead that finds when a party is seen.
 *
 * <p>Sensors see targets only through {@link cordon.sensing.Exposure} and a motion; they know no smugglers. Because weather,
 * light and failures do not depend on what anybody does, the instant of the next sighting follows from a motion as soon as it is
 * known. Start reading at {@link cordon.sensing.Surveillance}. May import {@code world} and what lies above it.
 */
package cordon.sensing;
