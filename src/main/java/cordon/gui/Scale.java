package cordon.gui;

import cordon.scenario.Key;

/** Where a number stands on a slider: evenly between its bounds, or by its logarithm where they lie decades apart. */
record Scale(double least, double most, boolean whole) {
    /** Positions of a slider, from 0. */
    static final int STEPS = 200;

    private static final double DECADES = 100;
    private static final int DIGITS = 3;

    static Scale of(Key key, boolean whole) {
        return new Scale(key.min(), key.max(), whole);
    }

    /** Whether it goes by the logarithm; from 0 by that of the number plus the smallest share of the range that is told apart. */
    boolean logarithmic() {
        return least >= 0 && most >= DECADES && (least == 0 || most / least >= DECADES);
    }

    private double shift() {
        return least > 0 ? 0 : whole ? 1 : most / (DECADES * DECADES);
    }

    /** Position of a number, which may lie outside. */
    int position(double value) {
        double within = Math.max(least, Math.min(most, value));
        double share = logarithmic()
                ? Math.log((within + shift()) / (least + shift())) / Math.log((most + shift()) / (least + shift()))
                : (within - least) / (most - least);
        return (int) Math.round(share * STEPS);
    }

    /** Number at a position, in three digits. */
    double value(int position) {
        double share = position / (double) STEPS;
        double value = logarithmic()
                ? (least + shift()) * Math.pow((most + shift()) / (least + shift()), share) - shift()
                : least + share * (most - least);
        return Math.max(least, Math.min(most, whole ? Math.rint(value) : rounded(value)));
    }

    private double rounded(double value) {
        if (value == 0) {
            return 0;
        }
        double range = logarithmic() ? Math.abs(value) + shift() : most - least;
        double unit = Math.pow(10, Math.floor(Math.log10(range)) + 1 - DIGITS);
        return unit >= 1
                ? Math.rint(value / unit) * unit
                : Math.rint(value * Math.rint(1 / unit)) / Math.rint(1 / unit);
    }
}
