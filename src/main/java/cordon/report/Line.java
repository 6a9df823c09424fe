package cordon.report;

import java.awt.Color;
import java.awt.Stroke;

/**
 * A line over days, labelled at its end.
 *
 * @param label text at the end of the line; may be empty
 * @param perDay one value per day; not a number is a gap
 */
record Line(String label, double[] perDay, Color colour, Stroke stroke) {
    /** The last day with a value, or -1. */
    int lastDay() {
        int day = perDay.length - 1;
        while (day >= 0 && Double.isNaN(perDay[day])) {
            day--;
        }
        return day;
    }

    /** The last value, or not a number. */
    double last() {
        int day = lastDay();
        return day < 0 ? Double.NaN : perDay[day];
    }

    /** The greatest value, or 0. */
    double top() {
        double top = 0;
        for (double value : perDay) {
            top = value > top ? value : top;
        }
        return top;
    }
}
