package cordon.gui;

import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.awt.event.WindowListener;
import sim.display.Console;

/**
 * MASON's console as a second set of buttons for the one run that there is. Closing it hides it; it neither opens checkpoints, of which Cordon has
 * none, nor ends the program.
 */
final class MasonConsole extends Console {
    private static final long serialVersionUID = 1L;

    private final transient Playback playback;

    MasonConsole(BorderGui gui, Playback playback) {
        super(gui);
        this.playback = playback;
        setJMenuBar(null);
        for (WindowListener listener : getWindowListeners()) {
            removeWindowListener(listener);
        }
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent e) {
                setVisible(false);
            }
        });
        setDefaultCloseOperation(HIDE_ON_CLOSE);
    }

    @Override
    public synchronized void pressPlay() {
        playback.play();
    }

    @Override
    public synchronized void pressPause() {
        playback.pause();
    }

    @Override
    public synchronized void pressStop() {
        playback.reset();
    }

    @Override
    public void doClose() {
        setVisible(false);
    }
}
