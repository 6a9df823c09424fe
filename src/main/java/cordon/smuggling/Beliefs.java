package cordon.smuggling;

import cordon.scenario.Organisation;
import cordon.scenario.Way;
import java.util.Arrays;

/**
 * What an organisation believes of the risk on each lane, gate, crossing, tunnel and door, by mode: a discounted Beta memory of the
 * fates of its own parties, and of those that it hears of.
 *
 * <p>The chance of loss is (w m + S) / (w + N), where S and N are discounted losses and fates near the place, w the weight of
 * the prior and m the mean over the mode's places, itself (a + sum S) / (a + b + sum N) with the prior Beta(a, b) (as in NarcoLogic:
 * Magliocca et al. 2019, PNAS 116:7784, here with a kernel over distance). What happened today counts from midnight on.
 */
public final class Beliefs {
    private Organisation organisation;
    private final int lanes;
    private final double laneKm;
    private final int cells;
    private final int[] firstCell;
    private final double[][] lost;
    private final double[][] tried;
    private final double[] allLost;
    private final double[] allTried;
    private final Fates today = new Fates();

    /** {@code places} are the numbers of lanes, gates, crossings, ..., in the order of {@link Way}. */
    public Beliefs(Organisation organisation, int modes, double laneKm, int... places) {
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
    public void note(int mode, Way way, int place, boolean wasLost, double weight) {
        today.add(mode, cell(way, place), wasLost, weight);
    }

    /** Forgets a day's worth and learns from the day's fates. */
    public void learn() {
        double keep = StrictMath.pow(0.5, 1 / organisation.halfLifeDays());
        for (int mode = 0; mode < lost.length; mode++) {
            for (int cell = 0; cell < cells && allTried[mode] > 0; cell++) {
                lost[mode][cell] *= keep;
                tried[mode][cell] *= keep;
            }
            allLost[mode] *= keep;
            allTried[mode] *= keep;
        }
        int reach = (int) Math.floor(organisation.kernelKm() / laneKm);
        for (int i = 0; i < today.size; i++) {
            learn(today.mode[i], today.cell[i], today.lost[i], today.weight[i], reach);
        }
        today.size = 0;
    }

    private void learn(int mode, int cell, boolean wasLost, double weight, int reach) {
        allTried[mode] += weight;
        allLost[mode] += wasLost ? weight : 0;
        if (cell >= lanes) {
            add(mode, cell, wasLost, weight);
            return;
        }
        for (int lane = Math.max(0, cell - reach); lane <= Math.min(lanes - 1, cell + reach); lane++) {
            double distance = laneKm * Math.abs(lane - cell);
            double near = distance == 0 ? 1 : 1 - distance / organisation.kernelKm();
            if (near > 0) {
                add(mode, lane, wasLost, weight * near);
            }
        }
    }

    private void add(int mode, int cell, boolean wasLost, double weight) {
        tried[mode][cell] += weight;
        lost[mode][cell] += wasLost ? weight : 0;
    }

    /** A day's fates, in the order in which they came. */
    private static final class Fates {
        private int[] mode = new int[16];
        private int[] cell = new int[16];
        private boolean[] lost = new boolean[16];
        private double[] weight = new double[16];
        private int size;

        void add(int ofMode, int inCell, boolean wasLost, double weighing) {
            if (size == mode.length) {
                mode = Arrays.copyOf(mode, 2 * size);
                cell = Arrays.copyOf(cell, 2 * size);
                lost = Arrays.copyOf(lost, 2 * size);
                weight = Arrays.copyOf(weight, 2 * size);
            }
            mode[size] = ofMode;
            cell[size] = inCell;
            lost[size] = wasLost;
            weight[size++] = weighing;
        }
    }
}
