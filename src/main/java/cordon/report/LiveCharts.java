package cordon.report;

import java.util.Locale;

/** The charts of a run that is not over. */
public enum LiveCharts {
    /** What gets through each day. */
    THROUGHPUT("Throughput"),
    /** The seizure rate, true and reported. */
    SEIZURE_RATE("Seizure rate"),
    /** Where the line is crossed. */
    LINE("Along the line"),
    /** What those who hold gates earn. */
    MILITIA_INCOME("Militia income"),
    /** How many alarms come, and for how many no unit is free. */
    ALARM_LOAD("Alarm load");

    private final String words;

    LiveCharts(String words) {
        this.words = words;
    }

    /** Its name for people. */
    public String words() {
        return words;
    }

    /** Its name in files, such as {@code seizure-rate}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Of a run as it is. */
    public Chart of(LiveRun run) {
        return switch (this) {
            case THROUGHPUT -> new LiveThroughputChart(run);
            case SEIZURE_RATE -> new LiveRateChart(run, true);
            case LINE -> new LiveLineChart(run, true);
            case MILITIA_INCOME -> new LiveIncomeChart(run);
            case ALARM_LOAD -> new LiveAlarmsChart(run);
        };
    }

    /** As the agency has it: its books, the rate that follows from them, where it has seized, its alarms; not what others earn. */
    public Chart ofTheAgency(LiveRun run) {
        return switch (this) {
            case THROUGHPUT -> new LiveBooksChart(run);
            case SEIZURE_RATE -> new LiveRateChart(run, false);
            case LINE -> new LiveLineChart(run, false);
            case MILITIA_INCOME -> new RestingChart(words, "not known to the agency");
            case ALARM_LOAD -> new LiveAlarmsChart(run);
        };
    }

    /** Nothing in its place: a smuggler sees only what is his. */
    public Chart resting() {
        return new RestingChart(words, "not known to a smuggler, who sees only what is his");
    }
}
