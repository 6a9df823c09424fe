/**
 * The tick.
 *
 * <p>{@link cordon.engine.Stage} is what all runs of a scenario share; {@link cordon.engine.BorderSim} is one run. Start reading at
 * {@link cordon.engine.BorderSim#tick}. May import all model packages; nothing of the model may import it.
 */
package cordon.engine;
