package cordon.smuggling;

import cordon.scenario.Organisation;
import cordon.scenario.Way;
import java.util.ArrayList;
import java.util.List;

/**
 * What an organisation believes of the risk on each lane, gate, crossing, tunnel and door, by mode: a discounted Beta memory of the
 * fates of its own parties, and of those that it hears of.
 *
 * <p>The chance of loss is (w m + S) / (w + N), where S and N are discounted losses and fates near the place, w the weight of
 * the prior and m the mean over the mode's places, itself (a + sum S) / (a + b + sum N) with the prior Beta(a, b) (as in NarcoLogic:
 * Magliocca et al. 2019, PNAS 116:7784, here with a kernel over distance). What happened today counts from midnight on.
 */
public final class Beliefs {
    private record Fate(int mode, int cell, boolean open, boolean lost, double weight) {}

    private Organisation organisation;
    private final int lanes;
    private final double laneKm;
    private final int cells;
    private final int[] firstCell;
    private final double[][] lost;
    private final double[][] tried;
    private final double[] allLost;
    private final double[] allTried;
    private final List<Fate> today = new ArrayList<>();

    /** {@code places} are the numbers of lanes, gates, crossings, ..., in the order of {@link Way}. */
    Beliefs(Organisation organisation, int modes, double laneKm, int... places) {
        this.organisation = organisation;
        this.lanes = places[Way.OPEN.ordinal()];
        this.laneKm = laneKm;
        this.firstCell = new int[places.length];
        int count = 0;
        for (int way = 0; way < places.length; way++) {
            firstCell[way] = count;
            count += places[way];
        }
        this.cells = count;
        this.lost = new double[modes][cells];
        this.tried = new double[modes][cells];
        this.allLost = new double[modes];
        this.allTried = new double[modes];
    }

    /** Takes over a dated change of the organisation. */
    void change(Organisation changed) {
        organisation = changed;
    }

    private int cell(Way way, int place) {
        return firstCell[way.ordinal()] + place;
    }

    /** Believed chance of losing a party that goes this way. */
    public double risk(int mode, Way way, int place) {
        double weight = organisation.priorSeized() + organisation.priorSafe();
        double mean = (organisation.priorSeized() + allLost[mode]) / (weight + allTried[mode]);
        int cell = cell(way, place);
        return (weight * mean + lost[mode][cell]) / (weight + tried[mode][cell]);
    }

    /** Notes a fate with a weight, to be learned from at midnight. */
    void note(int mode, Way way, int place, boolean wasLost, double weight) {
        today.add(new Fate(mode, cell(way, place), way == Way.OPEN, wasLost, weight));
    }

    /** Forgets a day's worth and learns from the day's fates. */
    void learn() {
        double keep = StrictMath.pow(0.5, 1 / organisation.halfLifeDays());
        for (int mode = 0; mode < lost.length; mode++) {
            for (int cell = 0; cell < cells && allTried[mode] > 0; cell++) {
                lost[mode][cell] *= keep;
                tried[mode][cell] *= keep;
            }
            allLost[mode] *= keep;
            allTried[mode] *= keep;
        }
        today.forEach(this::learn);
        today.clear();
    }

    private void learn(Fate fate) {
        allTried[fate.mode] += fate.weight;
        allLost[fate.mode] += fate.lost ? fate.weight : 0;
        if (!fate.open) {
            add(fate, fate.cell, fate.weight);
            return;
        }
        int reach = (int) Math.floor(organisation.kernelKm() / laneKm);
        for (int lane = Math.max(0, fate.cell - reach); lane <= Math.min(lanes - 1, fate.cell + reach); lane++) {
            double distance = laneKm * Math.abs(lane - fate.cell);
            double near = distance == 0 ? 1 : 1 - distance / organisation.kernelKm();
            if (near > 0) {
                add(fate, lane, fate.weight * near);
            }
        }
    }

    private void add(Fate fate, int cell, double weight) {
        tried[fate.mode][cell] += weight;
        lost[fate.mode][cell] += fate.lost ? weight : 0;
    }
}
