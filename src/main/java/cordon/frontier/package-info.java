/**
 * The line that is guarded: a catalogue of the world's land borders, and the strip coordinates
 * (chainage along the line, offset across it) in which the model lives.
 *
 * <p>Not here: terrain, cells, barriers or anything that moves; longitude and latitude only place
 * things and draw maps. Start reading at {@link cordon.frontier.Frontier}. This package imports
 * nothing else of Cordon.
 */
package cordon.frontier;
