/**
 * Sealed records of what happened: the only seam between the model and what looks at it.
 *
 * <p>Times are minutes since the start of the counted period, negative in the warm-up. Events carry ids, never live
 * objects. Start reading at {@link cordon.events.Event}. May import {@code scenario} and what lies above it.
 */
package cordon.events;
