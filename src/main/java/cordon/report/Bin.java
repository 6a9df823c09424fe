package cordon.report;

import cordon.measures.RunResult.LaneRow;
import java.util.ArrayList;
import java.util.List;
import org.jfree.data.xy.DefaultIntervalXYDataset;

/** Neighbouring lanes drawn as one: who crossed there between the crossings, and who was seized. */
record Bin(double fromKm, double toKm, long crossed, long seized) {
    /** All lanes in as many bins as there are lanes, but no more than this; each but the last of equally many lanes. */
    static List<Bin> of(List<LaneRow> lanes, int most) {
        int together = Math.max(1, (lanes.size() + most - 1) / most);
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i += together) {
            List<LaneRow> some = lanes.subList(i, Math.min(lanes.size(), i + together));
            bins.add(new Bin(
                    some.get(0).fromKm(),
                    some.get(some.size() - 1).toKm(),
                    some.stream().mapToLong(LaneRow::crossed).sum(),
                    some.stream()
                            .mapToLong(lane -> lane.outcomes().seized().count())
                            .sum()));
        }
        return bins;
    }

    /** The same as one sees it who does not know who crossed. */
    Bin withoutCrossed() {
        return new Bin(fromKm, toKm, 0, seized);
    }

    double middleKm() {
        return (fromKm + toKm) / 2;
    }

    double lengthKm() {
        return toKm - fromKm;
    }

    /** Bars for an axis along the line: crossings upwards, seizures downwards. */
    static DefaultIntervalXYDataset dataset(List<Bin> bins) {
        double[][] crossed = new double[6][bins.size()];
        double[][] seized = new double[6][bins.size()];
        for (int i = 0; i < bins.size(); i++) {
            Bin bin = bins.get(i);
            double air = 0.08 * bin.lengthKm();
            double[] x = {bin.middleKm(), bin.fromKm() + air, bin.toKm() - air};
            for (int j = 0; j < 3; j++) {
                crossed[j][i] = x[j];
                seized[j][i] = x[j];
                crossed[3 + j][i] = bin.crossed();
                seized[3 + j][i] = -bin.seized();
            }
        }
        DefaultIntervalXYDataset data = new DefaultIntervalXYDataset();
        data.addSeries("crossed", crossed);
        data.addSeries("seized", seized);
        return data;
    }
}
