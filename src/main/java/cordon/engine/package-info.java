/** The tick. */
package cordon.engine;
