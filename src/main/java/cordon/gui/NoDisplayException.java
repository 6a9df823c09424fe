package cordon.gui;

/** There is no screen to open a window on. */
public final class NoDisplayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoDisplayException(Throwable cause) {
        super("no display: a window needs a screen (is DISPLAY set?); without one use 'cordon run'", cause);
    }
}
