package cordon.report;

import cordon.frontier.Frontier;
import cordon.measures.Outcomes;
import cordon.measures.RunResult;
import cordon.measures.RunResult.ReportedRow;
import cordon.scenario.Commodity;
import cordon.scenario.Scenario;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What live charts draw of a run and of those that it is held against: the days that are over, day by day. It never changes and is small, so that
 * of many runs it can be kept. Where a series has no value, or its day is not over, it has not a number.
 */
public final class Course {
    /** Days over which what comes by the day is averaged, so that one course can be told from another. */
    static final int MEAN_DAYS = 7;

    private final int daysOver;
    private final Map<String, double[]> delivered = new LinkedHashMap<>();
    private final Map<String, double[]> seized = new LinkedHashMap<>();
    private final double[] attempts;
    private final double[] partiesSeized;
    private final double[] partiesDelivered;
    private final double[] caught;
    private final double[] gotAway;
    private final Diary.Days diary;

    private Course(RunView run, Diary.Days diary) {
        this.diary = diary;
        daysOver = diary.over();
        for (Commodity commodity : run.scenario().commodities()) {
            String id = commodity.id();
            delivered.put(id, over(run.daily(id::equals, o -> o.delivered().quantity())));
            seized.put(id, over(run.daily(id::equals, o -> o.seized().quantity())));
        }
        attempts = inward(run, o -> o.attempts().count());
        partiesDelivered = inward(run, o -> o.delivered().count());
        partiesSeized = inward(run, o -> o.seized().count());
        caught = books(run.result(), ReportedRow::caught);
        gotAway = books(run.result(), ReportedRow::gotAway);
    }

    /**
     * The course of a run up to now.
     *
     * @param result its tables of now, or later
     */
    public static Course of(Scenario scenario, Frontier frontier, RunResult result, Diary diary) {
        return new Course(new RunView(scenario, frontier, result), diary.days());
    }

    private double[] inward(RunView run, ToDoubleFunction<Outcomes> number) {
        return over(run.daily(run::isInward, number));
    }

    private double[] books(RunResult result, ToDoubleFunction<ReportedRow> number) {
        return over(result.reportedDaily().stream().mapToDouble(number).toArray());
    }

    private double[] over(double[] perDay) {
        Arrays.fill(perDay, Math.min(daysOver, perDay.length), perDay.length, Double.NaN);
        return perDay;
    }

    /** Counted days that are over. */
    public int daysOver() {
        return daysOver;
    }

    /** What of a commodity had arrived by the end of each day. */
    double[] delivered(String commodity) {
        return sums(delivered.get(commodity));
    }

    /** What of a commodity had been seized by the end of each day. */
    double[] seized(String commodity) {
        return sums(seized.get(commodity));
    }

    /** Parties that the agency caught, by day. */
    double[] caught() {
        return caught;
    }

    /** Parties that the agency knows to have got away, by day. */
    double[] gotAway() {
        return gotAway;
    }

    /** By the end of each day, the seized share of inward parties whose attempts have ended. */
    public double[] trueRate() {
        return share(partiesSeized, attempts);
    }

    /** By the end of each day, caught / (caught + known got away). */
    public double[] reportedRate() {
        double[] known = new double[caught.length];
        Arrays.setAll(known, day -> caught[day] + gotAway[day]);
        return share(caught, known);
    }

    private static double[] share(double[] part, double[] whole) {
        double[] above = sums(part);
        double[] below = sums(whole);
        double[] share = new double[part.length];
        Arrays.setAll(share, day -> below[day] > 0 ? above[day] / below[day] : Double.NaN);
        return share;
    }

    private static double[] sums(double[] perDay) {
        double[] sums = perDay.clone();
        for (int day = 1; day < sums.length; day++) {
            sums[day] += sums[day - 1];
        }
        return sums;
    }

    /** Inward parties that were seized by the end of each day. */
    public double[] partiesSeized() {
        return sums(partiesSeized);
    }

    /** Inward parties that had arrived by the end of each day. */
    public double[] deliveredParties() {
        return sums(partiesDelivered);
    }

    /** What those who hold gates have earned by the end of each day, in USD. */
    public double[] incomeUsd() {
        return diary.incomeUsd();
    }

    /** Alarms, true and false, by the end of each day. */
    public double[] alarms() {
        return diary.alarms();
    }

    /** Believed alarms for which no unit was free, by the end of each day. */
    public double[] noUnit() {
        return diary.noUnit();
    }

    /** By bin of the line, who had crossed it there by the end of a day. */
    double[] crossed(int day) {
        return diary.crossed(day);
    }

    /** By bin of the line, who had been seized there by the end of a day. */
    double[] seizedAt(int day) {
        return diary.seized(day);
    }

    /** From what had come by the end of each day, how much came on each of the last {@link #MEAN_DAYS} days. */
    static double[] perDay(double[] sums) {
        double[] means = new double[sums.length];
        for (int day = 0; day < means.length; day++) {
            double before = day < MEAN_DAYS ? 0 : sums[day - MEAN_DAYS];
            means[day] = (sums[day] - before) / Math.min(day + 1, MEAN_DAYS);
        }
        return means;
    }
}
