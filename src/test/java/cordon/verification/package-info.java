/**
 * Closed forms that special cases of the model must reproduce, from YAML through the code that runs scenarios.
 *
 * <p>Proportions and means are accepted within 99.9 % of their sampling error, with fixed seeds and numbers of parties such
 * that the nearest wrong answer would be refused. Start reading at {@link cordon.verification.Bench}.
 */
package cordon.verification;
