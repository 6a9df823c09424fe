/** Benchmarks; see {@code performance.md} for how to run them and for what was measured. */
package cordon.benchmarks;
