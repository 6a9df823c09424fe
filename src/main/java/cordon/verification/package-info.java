/**
 * Closed forms and published tables that special cases of the model must reproduce: the proof that the program computes what the
 * model says.
 *
 * <p>A {@link cordon.verification.Case} has parts that each run something, most of them a scenario from YAML through the code that runs any
 * scenario, and compare what comes out with what is known; a {@link cordon.verification.SuiteRunner} runs them and judges. Nothing here is
 * known to the model. Start reading at {@link cordon.verification.Suite}. May import everything up to {@code experiment}.
 */
package cordon.verification;
