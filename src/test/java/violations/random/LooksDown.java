package violations.random;

import violations.world.Sloppy;

/** Imports from below, and closes a circle. */
public final class LooksDown {
    Sloppy below;
}
