package cordon.interdiction;

import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.scenario.Direction;
import cordon.smuggling.Party;
import cordon.world.Motion;
import java.util.HashMap;
import java.util.Map;

/**
 * Where command thinks that inward parties will cross. The error is normal when a party is first seen and shrinks in proportion to the
 * distance that is left when it is seen again (a guessed heading; assumed).
 */
final class Predictions {
    private record Guess(double firstLeftKm, double km) {}

    private final Draws draws;
    private final double lengthKm;
    private final Map<Party, Guess> guesses = new HashMap<>();
    private double errorKm;

    Predictions(Draws draws, double lengthKm) {
        this.draws = draws;
        this.lengthKm = lengthKm;
    }

    /** Takes over the standard deviation that holds for sightings from now on; 0 means that the place is known. */
    void change(double standardDeviationKm) {
        errorKm = standardDeviationKm;
    }

    /** A party has been seen; whether command guesses anew. */
    boolean seen(Party party, double nowMin) {
        if (errorKm == 0 || party.crossed() || party.direction() == Direction.OUTWARD) {
            return false;
        }
        Motion motion = party.motion();
        double left = StrictMath.hypot(motion.kmAt(nowMin) - party.km(), motion.offsetKmAt(nowMin));
        Guess before = guesses.get(party);
        double first = before == null ? left : before.firstLeftKm;
        double off = first == 0 ? 0 : errorKm * left / first * draws.normal(Purpose.PREDICTED_PLACE, party.key(), 0);
        guesses.put(party, new Guess(first, Math.max(0, Math.min(lengthKm, party.km() + off))));
        return true;
    }

    /** Where command expects a party. */
    double km(Party party) {
        Guess guess = guesses.get(party);
        return guess == null ? party.km() : guess.km;
    }

    void forget(Party party) {
        guesses.remove(party);
    }
}
