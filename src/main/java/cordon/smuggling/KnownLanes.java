package cordon.smuggling;

import cordon.scenario.Expansion;
import cordon.world.Strip;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The lanes that an organisation knows, and what it sent and lost this month. */
final class KnownLanes {
    private final boolean[] known;
    private double sentUsd;
    private double lostUsd;

    /** At first the lanes whose middle lies on its stretch; without a stretch all. */
    KnownLanes(Optional<Expansion> expansion, Strip strip) {
        known = new boolean[strip.lanes()];
        for (int lane = 0; lane < known.length; lane++) {
            double km = strip.laneMiddleKm(lane);
            known[lane] = expansion
                    .map(e -> km >= e.knowsFromKm() && km <= e.knowsToKm())
                    .orElse(true);
        }
    }

    boolean knows(int lane) {
        return known[lane];
    }

    /** Books an attempt that has ended: the value that was sent for good, and what of it was not delivered. */
    void note(double attemptUsd, double notDeliveredUsd) {
        sentUsd += attemptUsd;
        lostUsd += notDeliveredUsd;
    }

    /** Share of this month's value that was lost; 0 when nothing was sent. */
    double lostShare() {
        return sentUsd > 0 ? lostUsd / sentUsd : 0;
    }

    /** Begins a new month. */
    void newMonth() {
        sentUsd = 0;
        lostUsd = 0;
    }

    /** Gives up the known lanes with the worst margins below 0, ties in order of chainage, but not the last; gives those given up. */
    int[] drop(double[] marginUsd, int most) {
        List<Integer> worstFirst = IntStream.range(0, known.length)
                .filter(lane -> known[lane])
                .boxed()
                .sorted((a, b) -> Double.compare(marginUsd[a], marginUsd[b]))
                .toList();
        int[] dropped = worstFirst.stream()
                .limit(Math.max(0, Math.min(most, worstFirst.size() - 1)))
                .filter(lane -> marginUsd[lane] < 0)
                .mapToInt(Integer::intValue)
                .toArray();
        Arrays.stream(dropped).forEach(lane -> known[lane] = false);
        return dropped;
    }

    /** Opens the unknown lanes with the best margins above 0, ties in order of chainage; gives those opened. */
    int[] open(double[] marginUsd, int most) {
        List<Integer> unknown = IntStream.range(0, known.length)
                .filter(lane -> !known[lane] && marginUsd[lane] > 0)
                .boxed()
                .sorted((a, b) -> Double.compare(marginUsd[b], marginUsd[a]))
                .toList();
        int[] opened = unknown.stream().limit(most).mapToInt(Integer::intValue).toArray();
        Arrays.stream(opened).forEach(lane -> known[lane] = true);
        return opened;
    }
}
