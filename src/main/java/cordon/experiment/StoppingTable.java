package cordon.experiment;

import cordon.experiment.store.StoredPoint;
import cordon.statistics.ConfidenceInterval;
import java.util.Locale;

/** Why the runs of each point were enough: a row per point and measure that was to be known well. */
final class StoppingTable {
    private StoppingTable() {}

    static String of(Results results) {
        Stopping stopping = new Stopping(results.design().replications().orElseThrow());
        StringBuilder csv =
                new StringBuilder("point,replications,measure,wanted,enoughAt,reason,mean,low,high,halfWidth,level\n");
        for (StoredPoint point : results.points()) {
            for (Replications.Precision precision : stopping.until()) {
                double[] values = results.values(point.id(), precision.measure());
                stopping.judge(precision, values).ifPresent(judged -> row(csv, point, values.length, judged));
            }
        }
        return csv.toString();
    }

    private static void row(StringBuilder csv, StoredPoint point, int replications, Stopping.Judged judged) {
        ConfidenceInterval interval = judged.interval();
        csv.append(String.join(
                ",",
                Csv.text(point.id()),
                Integer.toString(replications),
                Csv.text(judged.precision().measure()),
                judged.precision().halfWidth(),
                Integer.toString(judged.n()),
                judged.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Csv.number(interval.estimate()),
                Csv.number(interval.low()),
                Csv.number(interval.high()),
                Csv.number((interval.high() - interval.low()) / 2),
                Csv.number(interval.level())));
        csv.append('\n');
    }
}
