package cordon.interdiction;

import cordon.random.Draws;
import cordon.random.Purpose;

/**
 * Whether a unit does its duty by a party: one state for each pair, by one draw, whichever mechanisms set its chances. Bribery comes
 * first; influence acts on those who cannot be bought, and takes no payment.
 */
final class Integrity {
    /** States of a unit towards a party. */
    enum State {
        HONEST,
        BOUGHT,
        LOOKS_AWAY
    }

    private Integrity() {}

    /** The state of the pair with this key. */
    static State of(double bribableShare, double influence, Draws draws, long key) {
        double u = draws.uniform(Purpose.INTEGRITY, key, 0);
        if (u < bribableShare) {
            return State.BOUGHT;
        }
        return u < bribableShare + (1 - bribableShare) * influence ? State.LOOKS_AWAY : State.HONEST;
    }
}
