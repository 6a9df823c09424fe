package cordon.experiment;

import cordon.statistics.ConfidenceInterval;

/**
 * What the runs say about one criterion.
 *
 * @param id the criterion
 * @param says what it claims, for people
 * @param expected the claim in figures, such as {@code above 0}
 * @param interval estimate and interval of the figure; ends are NaN when there are too few seeds
 * @param finding whether the claim holds
 * @param note what else must be known, or empty
 */
public record Verdict(
        String id, String says, String expected, ConfidenceInterval interval, Finding finding, String note) {

    /** How a claim fares. */
    public enum Finding {
        /** The whole interval lies where it was expected. */
        HOLDS,
        /** The interval contains the bound. */
        UNDECIDED,
        /** The whole interval lies on the other side. */
        FAILS
    }

    /** The same with something more that must be known. */
    Verdict noting(String more) {
        return new Verdict(id, says, expected, interval, finding, note.isEmpty() ? more : note + "; " + more);
    }

    /** The finding of an interval that is expected above (or below) a bound. */
    static Finding of(ConfidenceInterval interval, boolean above, double bound) {
        if (above ? interval.low() > bound : interval.high() < bound) {
            return Finding.HOLDS;
        }
        return (above ? interval.high() < bound : interval.low() > bound) ? Finding.FAILS : Finding.UNDECIDED;
    }
}
