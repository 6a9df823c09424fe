package cordon.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A logarithmic scale between two places of a picture.
 *
 * @param low the value at the first place, above 0
 * @param high the value at the second place, above the first
 * @param fromPx first place
 * @param toPx second place
 */
record LogScale(double low, double high, double fromPx, double toPx) {
    /** The place of a value. */
    double px(double value) {
        return fromPx + (toPx - fromPx) * Math.log(value / low) / Math.log(high / low);
    }

    /** All 1, 2 and 5 times a power of ten on the scale. */
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int power = (int) Math.floor(Math.log10(low)); power <= Math.log10(high); power++) {
            for (int factor : new int[] {1, 2, 5}) {
                double tick = factor * Math.pow(10, power);
                if (tick >= low && tick <= high) {
                    ticks.add(tick);
                }
            }
        }
        return ticks;
    }
}
