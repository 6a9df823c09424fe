package cordon.measures;

import cordon.events.Event;
import cordon.scenario.Mode;
import cordon.scenario.Scenario;
import cordon.scenario.Way;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Attempts between the crossings by bin of the frontier and by mode, and how evenly the crossings are spread. */
final class LaneProbe implements Probe {
    private static final double ROUNDING = 1e-9;

    private final double laneKm;
    private final double frontierKm;
    private final int lanes;
    private final List<String> modes = new ArrayList<>();
    private final Map<String, Integer> modeRows = new HashMap<>();
    private final OutcomeTable outcomes;
    private final long[] crossed;
    private final long[] byMode;
    private final long[] byWay = new long[Way.values().length];
    private final long[] all;
    private final Set<Way> ways = EnumSet.noneOf(Way.class);
    private final boolean evaded;

    LaneProbe(Scenario scenario, double frontierKm) {
        this.frontierKm = frontierKm;
        laneKm = scenario.grid().laneKm();
        lanes = (int) Math.max(1, Math.ceil(frontierKm / laneKm - ROUNDING));
        for (Mode mode : scenario.modes()) {
            modeRows.put(mode.id(), modes.size());
            modes.add(mode.id());
            ways.addAll(mode.ways());
        }
        all = new long[modes.size()];
        evaded = ways.contains(Way.TUNNEL)
                || ways.contains(Way.BRIBE)
                || scenario.modes().stream()
                        .anyMatch(m -> m.flies() || !m.craft().waters().isEmpty());
        outcomes = new OutcomeTable(lanes);
        crossed = new long[lanes];
        byMode = new long[lanes * modes.size()];
    }

    @Override
    public void on(Event event, Journey journey) {
        if (event instanceof Event.Ended e) {
            byWay[e.way().ordinal()]++;
            all[modeRows.get(e.mode())]++;
            if (e.way() == Way.OPEN) {
                between(e);
            }
        }
    }

    private void between(Event.Ended event) {
        int lane = Math.min(lanes - 1, Math.max(0, (int) (event.km() / laneKm)));
        outcomes.add(lane, event);
        crossed[lane] += event.crossed() ? 1 : 0;
        byMode[lane * modes.size() + modeRows.get(event.mode())]++;
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

    private Map<String, Long> modesOf(int lane) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int i = 0; i < modes.size(); i++) {
            counts.put(modes.get(i), byMode[lane * modes.size() + i]);
        }
        return Collections.unmodifiableMap(counts);
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
        if (evaded) {
            for (int mode = 0; mode < modes.size(); mode++) {
                summary.putRatio("share." + modes.get(mode), all[mode], attempts);
            }
        }
        summary.put("spreadLanes", spread(crossed));
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
