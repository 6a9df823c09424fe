package cordon.verification;

import java.util.List;

/**
 * One comparison of a simulated value with an expected one, not yet judged.
 *
 * @param what what is compared
 * @param expected value of the closed form or table
 * @param simulated value that came out
 * @param n how many observations stand behind it
 * @param rule how far it may stray
 * @param scale standard error, or the tolerance
 * @param degrees degrees of freedom, where the rule has any
 * @param wrongs answers of known mistakes, which n must be able to tell from the expected one
 */
public record Check(
        String what,
        double expected,
        double simulated,
        long n,
        Rule rule,
        double scale,
        double degrees,
        List<Wrong> wrongs) {

    /** The answer that a known mistake gives. */
    public record Wrong(String mistake, double value) {}

    /** Copies the list. */
    public Check {
        wrongs = List.copyOf(wrongs);
    }

    /** Whether chance has a part in it. */
    boolean statistical() {
        return rule != Rule.STATED;
    }
}
