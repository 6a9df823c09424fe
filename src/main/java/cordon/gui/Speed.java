package cordon.gui;

import java.util.List;

/** How fast the clock of a run goes: simulated minutes in a second; the last is as fast as the computer can. */
record Speed(double minPerS, String words) {
    /** All speeds, the slowest first. */
    static final List<Speed> ALL = List.of(
            new Speed(10, "10 min/s"),
            new Speed(20, "20 min/s"),
            new Speed(30, "30 min/s"),
            new Speed(60, "1 h/s"),
            new Speed(120, "2 h/s"),
            new Speed(240, "4 h/s"),
            new Speed(480, "8 h/s"),
            new Speed(1440, "1 day/s"),
            new Speed(2880, "2 days/s"),
            new Speed(7200, "5 days/s"),
            new Speed(14400, "10 days/s"),
            new Speed(Double.POSITIVE_INFINITY, "fastest"));

    /** Where the slider stands at first: slow enough to follow one party. */
    static final int FIRST = 2;
}
