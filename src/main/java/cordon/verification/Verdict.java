package cordon.verification;

/**
 * A comparison and how it came out.
 *
 * @param check what was compared
 * @param halfWidth the greatest distance from the expected value that was accepted
 * @param finding the verdict
 * @param note why, where it is not plain, or empty
 */
public record Verdict(Check check, double halfWidth, Finding finding, String note) {

    /** Distance from the expected value in half-widths; 1 is the limit. */
    public double stretch() {
        return Math.abs(check.simulated() - check.expected()) / halfWidth;
    }
}
