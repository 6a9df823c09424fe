package cordon.enforcement;

import java.util.Map;
import java.util.TreeMap;

/**
 * What guards themselves know of crossings between the gates: arrests and known got-aways, counted by day and lane. Never the truth:
 * what nobody noticed is not in it.
 */
public final class ReportedHistory {
    private final double lengthKm;
    private final double laneKm;
    private final int lanes;
    private final Map<Integer, int[]> days = new TreeMap<>();

    /** An empty history for a line of this length. */
    public ReportedHistory(double lengthKm, double laneKm) {
        this.lengthKm = lengthKm;
        this.laneKm = laneKm;
        this.lanes = Math.max(1, (int) StrictMath.ceil(lengthKm / laneKm - 1e-9));
    }

    /** Enters a report about a place. */
    public void report(int day, double km) {
        days.computeIfAbsent(day, d -> new int[lanes])[laneAt(km)]++;
    }

    private int laneAt(double km) {
        return Math.max(0, Math.min(lanes - 1, (int) StrictMath.floor(km / laneKm)));
    }

    /**
     * Reports of all days before this one for each beat of a layout: each day's worth halves with every half-life, and a lane's
     * reports lie evenly on it.
     */
    double[] before(int day, double halfLifeDays, BeatLayout layout) {
        double[] byLane = new double[lanes];
        days.forEach((then, counts) -> {
            if (then < day) {
                double worth = StrictMath.pow(0.5, (day - then) / halfLifeDays);
                for (int lane = 0; lane < lanes; lane++) {
                    byLane[lane] += worth * counts[lane];
                }
            }
        });
        double[] byBeat = new double[layout.beats()];
        for (int i = 0; i < byBeat.length; i++) {
            byBeat[i] = on(layout.beat(i), byLane);
        }
        return byBeat;
    }

    private double on(BeatLayout.Stretch stretch, double[] byLane) {
        double sum = 0;
        for (int lane = laneAt(stretch.fromKm()); lane <= laneAt(stretch.toKm()); lane++) {
            double from = lane * laneKm;
            double to = Math.min(from + laneKm, lengthKm);
            double overlap = Math.min(stretch.toKm(), to) - Math.max(stretch.fromKm(), from);
            sum += byLane[lane] * Math.max(0, overlap) / (to - from);
        }
        return sum;
    }
}
