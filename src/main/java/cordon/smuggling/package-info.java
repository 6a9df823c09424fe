/**
 * The smuggling side: demand, consignments and attempts, choice, beliefs, gates.
 *
 * <p>{@link cordon.smuggling.Dispatch} turns demand into parties that set out; {@link cordon.smuggling.Choice} decides where
 * and how; {@link cordon.smuggling.Beliefs} learns from their fates. Start reading at {@link cordon.smuggling.Party}. May import
 * {@code sensing}, {@code trade} and what lies above them, but not {@code enforcement}: smugglers see guards only through what
 * happened to them.
 */
package cordon.smuggling;
