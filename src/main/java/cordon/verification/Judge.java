package cordon.verification;

import cordon.verification.Check.Wrong;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Judges the comparisons of one case together: a right program fails the case with a chance of .1 % at most. So each of m comparisons
 * in which chance has a part is judged at .1 % / m (Bonferroni; the quantiles z(m) of table s08_multiplicity.csv, 3.2905 for m =
 * 1). The verdict on a case does not depend on which other cases are run.
 */
final class Judge {
    /** Chance that a right program fails a case. */
    static final double ERROR = 0.001;

    /**
     * Half-widths that must lie between the expected value and that of a known mistake. A program with the mistake is then refused with
     * a chance of 99.8 % for one comparison, of more for many.
     */
    static final double CLEAR = 1.9;

    private Judge() {}

    /** Judges all comparisons of a case. */
    static List<Verdict> judge(List<Check> checks) {
        double error = error(checks);
        return checks.stream().map(check -> judge(check, error)).toList();
    }

    /** The chance of error that is left to each comparison. */
    static double error(List<Check> checks) {
        return ERROR / Math.max(1, checks.stream().filter(Check::statistical).count());
    }

    private static Verdict judge(Check check, double error) {
        double half = check.rule().halfWidth(check.scale(), check.degrees(), error);
        if (half == Double.POSITIVE_INFINITY) {
            return new Verdict(check, half, Finding.UNDECIDED, "too few for an interval");
        }
        if (!(Math.abs(check.simulated() - check.expected()) <= half)) {
            return new Verdict(check, half, Finding.FAILS, "");
        }
        return near(check, half)
                .map(wrong -> new Verdict(check, half, Finding.UNDECIDED, tooFew(wrong)))
                .orElseGet(() -> new Verdict(check, half, Finding.HOLDS, ""));
    }

    private static Optional<Wrong> near(Check check, double half) {
        return check.wrongs().stream()
                .filter(wrong -> Math.abs(wrong.value() - check.expected()) < CLEAR * half)
                .findFirst();
    }

    private static String tooFew(Wrong wrong) {
        return String.format(Locale.ROOT, "too few to refuse %.6f (%s)", wrong.value(), wrong.mistake());
    }
}
