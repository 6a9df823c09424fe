package violations.measures;

import violations.enforcement.Clairvoyant;

/** A measure of what no event tells. */
public final class Peeks {
    Clairvoyant guard;
}
