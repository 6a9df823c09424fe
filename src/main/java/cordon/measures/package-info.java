/**
 * Probes that turn events into the catalogue of measures.
 *
 * <p>Start reading at {@link cordon.measures.Measures}; what a run gives is {@link cordon.measures.RunResult}. May import
 * only {@code events}, {@code scenario}, {@code frontier} and {@code statistics}: never a live agent.
 */
package cordon.measures;
