/**
 * The command line: one class per verb, and the only place that prints.
 *
 * <p>Start reading at {@link cordon.cli.Main}. May import everything.
 */
package cordon.cli;
