/**
 * Legal traffic and the queues in which it waits.
 *
 * <p>Start reading at {@link cordon.trade.Crossing}. Knows no smugglers: a concealed load waits in the queue like any other
 * truck. May import {@code world} and what lies above it.
 */
package cordon.trade;
