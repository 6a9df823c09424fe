/**
 * Probes that turn events into the catalogue of measures.
 *
 * <p>Start reading at {@link cordon.measures.Measures}; what a run gives is {@link cordon.measures.RunResult}, which
 * {@link cordon.measures.ResultTables} writes as CSV and {@link cordon.measures.SummaryNames} explains. Three further
 * listeners stand beside it: {@link cordon.measures.PartyRecords} streams one record per attempt,
 * {@link cordon.measures.IncidentRecords} one per seizure or passage of the line, and {@link cordon.measures.Ledger} audits that nothing is lost. May import only {@code events}, {@code scenario},
 * {@code frontier} and {@code statistics}: never a live agent.
 */
package cordon.measures;
