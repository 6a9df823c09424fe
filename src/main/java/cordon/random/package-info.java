/**
 * Keyed draws: a draw is a pure function of (seed, purpose, key, index), never a step of a stream.
 *
 * <p>So two scenarios with one seed meet the same demand, weather and luck, whatever else differs between them. Start
 * reading at {@link cordon.random.Draws}. Imports nothing of Cordon.
 */
package cordon.random;
