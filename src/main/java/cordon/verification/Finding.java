package cordon.verification;

import java.util.Locale;

/** How a comparison came out. */
public enum Finding {
    /** The simulated value lies within the interval around the expected one, and known mistakes lie clear of it. */
    HOLDS,
    /** The simulated value lies outside. */
    FAILS,
    /** It lies within, but there are too few observations to refuse a known mistake. */
    UNDECIDED,
    /** The model has no such mechanism. */
    NOT_APPLICABLE,
    /** The program lacks what would be verified, so far. */
    NOT_YET;

    /** As people read it. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
