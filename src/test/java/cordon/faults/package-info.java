/**
 * Proof that the proofs can fail: mistakes are put into the program on purpose, one at a time, and a case of verification or a story must
 * then fail. {@code mvn -Pfaults -DskipTests verify exec:exec} runs them all.
 */
package cordon.faults;
