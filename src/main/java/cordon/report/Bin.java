package cordon.report;

import cordon.measures.RunResult.LaneRow;
import java.util.ArrayList;
import java.util.List;

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

    double middleKm() {
        return (fromKm + toKm) / 2;
    }

    double lengthKm() {
        return toKm - fromKm;
    }
}
