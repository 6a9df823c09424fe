package cordon.report;

import cordon.measures.RunResult;
import java.util.Arrays;
import java.util.List;

/** What is noted at the end of each counted day of a run that goes on, because its tables do not say it by day. Of one thread. */
public final class Diary {
    private final double[] incomeUsd;
    private final double[] alarms;
    private final double[] noUnit;
    private final int[][] crossed;
    private final int[][] seized;
    private int over;

    /** An empty one for a run of so many counted days. */
    public Diary(int days) {
        incomeUsd = unknown(days);
        alarms = unknown(days);
        noUnit = unknown(days);
        crossed = new int[days][];
        seized = new int[days][];
    }

    private static double[] unknown(int days) {
        double[] values = new double[days];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    /** Days that have been noted. */
    public int over() {
        return over;
    }

    /** Notes the next day. */
    public void note(RunResult atItsEnd) {
        var summary = atItsEnd.summary();
        incomeUsd[over] = summary.get("militiaIncomeUsd");
        alarms[over] = summary.get("genuineAlarms") + summary.get("nuisanceAlarms");
        noUnit[over] = summary.get("noUnit");
        List<Bin> bins = Bin.of(atItsEnd.lanes(), LiveLineChart.MOST_BINS);
        crossed[over] = bins.stream().mapToInt(bin -> (int) bin.crossed()).toArray();
        seized[over] = bins.stream().mapToInt(bin -> (int) bin.seized()).toArray();
        over++;
    }

    /** What has been noted so far, which never changes. */
    Days days() {
        return new Days(over, incomeUsd.clone(), alarms.clone(), noUnit.clone(), crossed.clone(), seized.clone());
    }

    /** What had come by the end of each day. */
    record Days(int over, double[] incomeUsd, double[] alarms, double[] noUnit, int[][] crossed, int[][] seized) {
        double[] crossed(int day) {
            return Arrays.stream(crossed[day]).asDoubleStream().toArray();
        }

        double[] seized(int day) {
            return Arrays.stream(seized[day]).asDoubleStream().toArray();
        }
    }
}
