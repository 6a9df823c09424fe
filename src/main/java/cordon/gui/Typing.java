package cordon.gui;

import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.text.JTextComponent;

/** Keeps keys that are typed into a field from being taken for orders. */
final class Typing {
    private Typing() {}

    /** Whether the event of now is a plain key pressed in a text field. */
    static boolean now() {
        return EventQueue.getCurrentEvent() instanceof KeyEvent key
                && (key.getModifiersEx() & (InputEvent.CTRL_DOWN_MASK | InputEvent.META_DOWN_MASK)) == 0
                && KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner() instanceof JTextComponent;
    }
}
