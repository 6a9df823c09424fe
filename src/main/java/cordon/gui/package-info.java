/**
 * The live window: a run drawn while it goes on.
 *
 * <p>The model does not know this package. A run has a thread of its own ({@link cordon.gui.Playback}); between ticks that thread copies what is to be drawn
 * into a {@link cordon.gui.Snapshot}, and the window draws snapshots only, one {@link cordon.gui.Layer} after the other. So nothing that is drawn can
 * change a result, and nothing that the model does can hold up the window. Start reading at {@link cordon.gui.MainWindow}.
 *
 * <p>May import every package but the command line.
 */
package cordon.gui;
