package cordon.measures;

import cordon.scenario.Period;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The counted period: which instants count, on which day and in which calendar month they lie. */
final class CountedTime {
    private static final double MINUTES_PER_DAY = 1440;
    private static final double SECONDS = 60;
    private static final double DAYS_PER_YEAR = 365.25;
    private static final long SECONDS_PER_DAY = 86_400;
    private static final int SECONDS_PER_HOUR = 3_600;

    private final LocalDateTime start;
    private final long startSecond;
    private final int days;
    private final List<String> months = new ArrayList<>();
    private final double[] monthEndMin;
    private long namedDay = Long.MIN_VALUE;
    private String nameOfDay;

    CountedTime(Period period) {
        start = period.start();
        startSecond = start.toEpochSecond(ZoneOffset.UTC);
        days = period.days();
        LocalDateTime end = period.start().plusDays(days);
        YearMonth month = YearMonth.from(period.start());
        List<Double> ends = new ArrayList<>();
        do {
            months.add(month.toString());
            month = month.plusMonths(1);
            ends.add((double) Duration.between(period.start(), month.atDay(1).atStartOfDay())
                    .toMinutes());
        } while (month.atDay(1).atStartOfDay().isBefore(end));
        monthEndMin = ends.stream().mapToDouble(d -> d).toArray();
    }

    /** Days counted. */
    int days() {
        return days;
    }

    /** Counted minutes. */
    double minutes() {
        return days * MINUTES_PER_DAY;
    }

    /** Length in years of 365.25 days. */
    double years() {
        return days / DAYS_PER_YEAR;
    }

    /** Minutes since the start of a local date and time. */
    double minuteOf(LocalDateTime date) {
        return Duration.between(start, date).toSeconds() / SECONDS;
    }

    /** Whether an instant lies in the counted period. */
    boolean counts(double atMin) {
        return atMin >= 0 && atMin < minutes();
    }

    /** Day, from 0, of a counted instant. */
    int day(double atMin) {
        return (int) (atMin / MINUTES_PER_DAY);
    }

    /** Names of the calendar months that the period touches, such as "2024-02". */
    List<String> months() {
        return months;
    }

    /** Position in {@link #months()} of a counted instant. */
    int month(double atMin) {
        int month = 0;
        while (atMin >= monthEndMin[month]) {
            month++;
        }
        return month;
    }

    /** Hour of the day, 0 to 23, in which any instant lies. */
    int hour(double atMin) {
        return secondOfDay(second(atMin)) / SECONDS_PER_HOUR;
    }

    /** Local date and time of any instant, to the second. */
    String date(double atMin) {
        long second = second(atMin);
        long day = Math.floorDiv(second, SECONDS_PER_DAY);
        if (day != namedDay) {
            namedDay = day;
            nameOfDay = LocalDate.ofEpochDay(day).toString();
        }
        int of = secondOfDay(second);
        char[] time = "T00:00:00".toCharArray();
        twoDigits(time, 1, of / SECONDS_PER_HOUR);
        twoDigits(time, 4, of / 60 % 60);
        twoDigits(time, 7, of % 60);
        return nameOfDay.concat(new String(time));
    }

    private static void twoDigits(char[] text, int at, int number) {
        text[at] = (char) ('0' + number / 10);
        text[at + 1] = (char) ('0' + number % 10);
    }

    /** Local seconds since the beginning of 1970. */
    private long second(double atMin) {
        return startSecond + Math.round(atMin * SECONDS);
    }

    private static int secondOfDay(long second) {
        return (int) Math.floorMod(second, SECONDS_PER_DAY);
    }
}
