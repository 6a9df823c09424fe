package cordon.report;

import java.util.Arrays;

/** Trailing windows over daily series, with a gap (not a number) where data are too few. */
final class Trailing {
    /** Length of a window, in days. */
    static final int DAYS = 28;
    /** Fewest attempts in a window. */
    static final int LEAST_ATTEMPTS = 20;
    /** At the start of a run windows are shorter, but never shorter than this. */
    static final int LEAST_DAYS = 7;

    private Trailing() {}

    /** Per day, the sum of {@code part} over the sum of {@code whole} in the window that ends on it. */
    static double[] ratio(double[] part, double[] whole, double[] attempts) {
        double[] result = new double[part.length];
        for (int day = 0; day < result.length; day++) {
            result[day] = enough(attempts, day) ? sum(part, day) / sum(whole, day) : Double.NaN;
        }
        return result;
    }

    /** Per day, the mean of {@code amount} a day in the window that ends on it. */
    static double[] perDay(double[] amount, double[] attempts) {
        double[] days = new double[amount.length];
        Arrays.fill(days, 1);
        return ratio(amount, days, attempts);
    }

    private static boolean enough(double[] attempts, int day) {
        return day + 1 >= LEAST_DAYS && sum(attempts, day) >= LEAST_ATTEMPTS;
    }

    private static double sum(double[] values, int day) {
        double sum = 0;
        for (int i = Math.max(0, day - DAYS + 1); i <= day; i++) {
            sum += values[i];
        }
        return sum;
    }
}
