package cordon.experiment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The seeds of an experiment.
 *
 * @param first the first
 * @param last the last, included
 */
public record SeedRange(long first, long last) {
    private static final long MOST = 1_000_000;
    private static final Pattern COUNT = Pattern.compile("\\d{1,7}");
    private static final Pattern RANGE = Pattern.compile("(-?\\d{1,18})\\.\\.(-?\\d{1,18})");

    /**
     * From one to a million seeds.
     *
     * @throws RefusedException if there are fewer or more
     */
    public SeedRange {
        if (last < first || last - first >= MOST) {
            throw new RefusedException("seeds must be from 1 to " + MOST + " in number, such as 20 or 101..120");
        }
    }

    /**
     * Reads {@code 20}, which means the seeds 1 to 20, or {@code 101..120}.
     *
     * @throws RefusedException if it is neither
     */
    public static SeedRange parse(String text) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return new SeedRange(Long.parseLong(range.group(1)), Long.parseLong(range.group(2)));
        }
        if (COUNT.matcher(text).matches()) {
            return new SeedRange(1, Long.parseLong(text));
        }
        throw new RefusedException(
                "--seeds must be a number such as 20, or a range such as 101..120 (was '" + text + "')");
    }

    /** How many. */
    public int size() {
        return (int) (last - first + 1);
    }

    @Override
    public String toString() {
        return first + ".." + last;
    }
}
