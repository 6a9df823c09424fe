package cordon.experiment;

import java.io.IOException;
import java.util.Locale;

/** What the user asked for cannot be done; the message is one line that says why and what would help. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the line to show. */
    public RefusedException(String message) {
        super(message);
    }

    /** A file or directory cannot be used as wanted, for this cause. */
    public static RefusedException of(String what, IOException cause) {
        String kind = cause.getClass().getSimpleName().replace("Exception", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        String text = cause.getMessage() + (kind.equals("IO") ? "" : " (" + kind.toLowerCase(Locale.ROOT) + ")");
        return new RefusedException(what + ": " + text.replaceAll("\\p{Cntrl}+", " "));
    }
}
