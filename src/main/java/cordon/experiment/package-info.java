/**
 * Runs as functions of a scenario and a seed, many of them at once, and the directory that a result goes into.
 *
 * <p>A {@link cordon.experiment.Replication} is one run; a {@link cordon.experiment.Campaign} makes those of an experiment and
 * stores each; {@link cordon.experiment.ResultDirectory} lets a result appear whole or not at all, and {@link
 * cordon.experiment.Manifest} says how it came about. No charts here (see {@code report}) and nothing printed. May import
 * everything up to {@code measures}.
 */
package cordon.experiment;
