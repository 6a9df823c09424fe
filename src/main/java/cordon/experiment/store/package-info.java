/**
 * The file of runs of an experiment, {@code runs.sqlite}: it alone knows SQLite.
 *
 * <p>{@link cordon.experiment.store.RunStore} writes, one process at a time; {@link cordon.experiment.store.StoredRuns} reads, also
 * while another process writes. What a run means is not known here: a run is tables of named numbers under a key. Imports nothing of
 * Cordon.
 */
package cordon.experiment.store;
