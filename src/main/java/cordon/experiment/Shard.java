package cordon.experiment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of the runs of an experiment, so that several machines share them.
 *
 * @param index which part, from 1
 * @param count how many parts there are
 */
public record Shard(int index, int count) {
    /** Everything. */
    public static final Shard ALL = new Shard(1, 1);

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

    /**
     * One of at least one.
     *
     * @throws RefusedException if there is no such part
     */
    public Shard {
        if (index < 1 || index > count) {
            throw new RefusedException(
                    "--shard must be such as 2/8, from 1/8 to 8/8 (was '" + index + "/" + count + "')");
        }
    }

    /**
     * Reads {@code 2/8}.
     *
     * @throws RefusedException if it is something else
     */
    public static Shard parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new RefusedException("--shard must be such as 2/8 (was '" + text + "')");
        }
        return new Shard(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
    }

    /** Whether it has the thing with this number, counted from 0. */
    public boolean has(long number) {
        return number % count == index - 1;
    }

    /** Whether it is not all. */
    public boolean partial() {
        return count > 1;
    }

    @Override
    public String toString() {
        return index + "/" + count;
    }
}
