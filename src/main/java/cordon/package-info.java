/** Cordon: an agent-based simulation of border interdiction. */
package cordon;
