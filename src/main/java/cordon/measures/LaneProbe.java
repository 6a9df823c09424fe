package cordon.measures;

import cordon.events.Event;
import cordon.scenario.Mode;
import cordon.scenario.Scenario;
import cordon.scenario.Way;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.distribution.HypergeometricDistribution;

/** Attempts between the crossings by bin of the frontier and by mode, and how evenly the crossings are spread. */
final class LaneProbe implements Probe {
    private static final double ROUNDING = 1e-9;
    private static final int SAMPLE = 100;

    /** A chance that adds nothing to a sum of about 1 in double precision. */
    private static final double NO_CHANCE = 1e-18;

    private final double laneKm;
    private final double frontierKm;
    private final int lanes;
    private final List<String> modes = new ArrayList<>();
    private final Map<String, Integer> modeRows = new HashMap<>();
    private final OutcomeTable outcomes;
    private final long[] crossed;
    private final OutcomeTable byMode;
    private final long[] byWay = new long[Way.values().length];
    private final Set<Way> ways = EnumSet.noneOf(Way.class);

    LaneProbe(Scenario scenario, double frontierKm) {
        this.frontierKm = frontierKm;
        laneKm = scenario.grid().laneKm();
        lanes = (int) Math.max(1, Math.ceil(frontierKm / laneKm - ROUNDING));
        for (Mode mode : scenario.modes()) {
            modeRows.put(mode.id(), modes.size());
            modes.add(mode.id());
            ways.addAll(mode.ways());
        }
        outcomes = new OutcomeTable(lanes);
        crossed = new long[lanes];
        byMode = new OutcomeTable(lanes * modes.size());
    }

    @Override
    public void listen(Hearing counted) {
        counted.on(Event.Ended.class, this::ended);
    }

    private void ended(Event.Ended event, Journey journey) {
        byWay[event.way().ordinal()]++;
        if (event.way() == Way.OPEN) {
            between(event, journey);
        }
    }

    private void between(Event.Ended event, Journey journey) {
        int lane = Math.min(lanes - 1, Math.max(0, (int) (event.km() / laneKm)));
        outcomes.add(lane, event, journey);
        crossed[lane] += event.crossed() ? 1 : 0;
        byMode.add(lane * modes.size() + modeRows.get(event.mode()), event, journey);
    }

    /** The table. */
    List<RunResult.LaneRow> rows() {
        List<RunResult.LaneRow> rows = new ArrayList<>();
        for (int lane = 0; lane < lanes; lane++) {
            double toKm = Math.min(frontierKm, (lane + 1) * laneKm);
            rows.add(new RunResult.LaneRow(lane * laneKm, toKm, outcomes.row(lane), crossed[lane], modesOf(lane)));
        }
        return rows;
    }

    private Map<String, Outcomes> modesOf(int lane) {
        Map<String, Outcomes> rows = new LinkedHashMap<>();
        for (int i = 0; i < modes.size(); i++) {
            rows.put(modes.get(i), byMode.row(lane * modes.size() + i));
        }
        return Collections.unmodifiableMap(rows);
    }

    @Override
    public void summarise(Summary summary) {
        long attempts = 0;
        for (long count : byWay) {
            attempts += count;
        }
        summary.putRatio("shareOpen", byWay[Way.OPEN.ordinal()], attempts)
                .putRatio("shareGate", byWay[Way.GATE.ordinal()], attempts)
                .putRatio("shareCrossing", byWay[Way.CROSSING.ordinal()], attempts);
        if (ways.contains(Way.TUNNEL)) {
            summary.putRatio("shareTunnel", byWay[Way.TUNNEL.ordinal()], attempts);
        }
        if (ways.contains(Way.BRIBE)) {
            summary.putRatio("shareBribe", byWay[Way.BRIBE.ordinal()], attempts);
        }
        summary.put("spreadLanes", spread(crossed))
                .put("spreadLanesIn100", rarefiedSpread(crossed, SAMPLE))
                .put("activeLanesIn100", rarefied(crossed, SAMPLE));
    }

    /**
     * Expected number of lanes that a sample of crossings, drawn without replacement, would touch, so that more crossings alone do
     * not make more lanes (Hurlbert 1971, Ecology 52:577); NaN with fewer crossings than the sample.
     */
    static double rarefied(long[] counts, int sample) {
        long total = 0;
        for (long count : counts) {
            total += count;
        }
        if (total < sample) {
            return Double.NaN;
        }
        double lanes = 0;
        for (long count : counts) {
            double missed = 1;
            for (int i = 0; i < sample && missed > 0; i++) {
                missed *= Math.max(0, total - count - i) / (double) (total - i);
            }
            lanes += 1 - missed;
        }
        return lanes;
    }

    /**
     * exp(expected entropy) of a sample of crossings drawn without replacement: {@link #spread} at equal numbers of crossings, of which more
     * alone do not make more spread. Each lane's number in the sample is hypergeometric; NaN with fewer crossings than the sample.
     */
    static double rarefiedSpread(long[] counts, int sample) {
        long total = 0;
        for (long count : counts) {
            total += count;
        }
        if (total < sample) {
            return Double.NaN;
        }
        long[] sorted = counts.clone();
        Arrays.sort(sorted);
        double entropy = 0;
        double ofLane = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                ofLane = sorted[i] == 0 ? 0 : expectedEntropy(total, sorted[i], sample);
            }
            entropy += ofLane;
        }
        return StrictMath.exp(entropy);
    }

    /** What a lane with so many of all crossings adds to the entropy of a sample, in the mean. */
    private static double expectedEntropy(long total, long count, int sample) {
        HypergeometricDistribution drawn = new HypergeometricDistribution(null, (int) total, (int) count, sample);
        double mean = drawn.getNumericalMean();
        double entropy = 0;
        double chance = 1;
        for (int k = 1; k < sample && k <= count && (k < mean + 1 || chance > NO_CHANCE); k++) {
            chance = drawn.probability(k);
            entropy -= chance * k / sample * StrictMath.log((double) k / sample);
        }
        return entropy;
    }

    /** exp(entropy): the number of equally used lanes that would be as spread; NaN without crossings. */
    static double spread(long[] counts) {
        double sum = 0;
        for (long count : counts) {
            sum += count;
        }
        double entropy = 0;
        for (long count : counts) {
            entropy -= count == 0 ? 0 : count / sum * StrictMath.log(count / sum);
        }
        return sum == 0 ? Double.NaN : StrictMath.exp(entropy);
    }
}
