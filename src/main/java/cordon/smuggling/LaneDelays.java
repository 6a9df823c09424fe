package cordon.smuggling;

import cordon.world.BarrierLayout;
import cordon.world.World;
import java.util.Arrays;

/** Mean delays of lanes at the barrier, by mode, as they stand on one day; each found when first asked for. */
final class LaneDelays {
    private final World world;
    private final BarrierLayout barriers;
    private final double[][] delayMin;
    private int knownDay = Integer.MIN_VALUE;

    LaneDelays(World world, BarrierLayout barriers) {
        this.world = world;
        this.barriers = barriers;
        this.delayMin = new double[world.modes().size()][world.strip().lanes()];
    }

    /** Mean over the lane's passable columns, min; infinite when it has none. */
    double meanMin(int mode, int lane, double nowMin, int day) {
        if (knownDay != day) {
            for (double[] row : delayMin) {
                Arrays.fill(row, Double.NaN);
            }
            knownDay = day;
        }
        if (Double.isNaN(delayMin[mode][lane])) {
            delayMin[mode][lane] = mean(mode, lane, nowMin);
        }
        return delayMin[mode][lane];
    }

    private double mean(int mode, int lane, double nowMin) {
        double sum = 0;
        int passable = 0;
        for (int column = world.strip().firstColumn(lane);
                column < world.strip().endColumn(lane);
                column++) {
            double delay = barriers.meanDelayMin(column, mode, nowMin);
            if (Double.isFinite(delay)) {
                sum += delay;
                passable++;
            }
        }
        return passable == 0 ? Double.POSITIVE_INFINITY : sum / passable;
    }
}
