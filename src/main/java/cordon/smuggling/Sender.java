package cordon.smuggling;

import cordon.scenario.Commodity;
import cordon.scenario.Flow;
import cordon.scenario.Mode;
import cordon.scenario.Organisation;
import cordon.world.World;

/**
 * Who decides on a way: so much of a kind of consignment, the organisation that sends it, and what it has weighed of late.
 */
final class Sender {
    private final Flow flow;
    private final Commodity commodity;
    private final Organisation organisation;
    private final Minds.Mind mind;
    private final double quantity;
    private final double share;
    private final int vehicles;
    private final int[] parties;
    private final double[] penaltyUsd;
    private final Prospects[] prospects;

    /**
     * The sender of so much.
     *
     * @param organisation the owner of its kind, as it is now
     * @param share of what was demanded at once
     * @param vehicles that go together, 1 without a convoy
     */
    Sender(
            World world,
            Consignment.Kind kind,
            Organisation organisation,
            Minds.Mind mind,
            double quantity,
            double share,
            int vehicles) {
        this.flow = kind.spec();
        this.commodity = kind.commodity();
        this.organisation = organisation;
        this.mind = mind;
        this.quantity = quantity;
        this.share = share;
        this.vehicles = vehicles;
        this.prospects = new Prospects[world.strip().lanes()];
        this.parties = new int[world.modes().size()];
        this.penaltyUsd = new double[parties.length];
        for (int m = 0; m < parties.length; m++) {
            Mode mode = world.modes().get(m);
            parties[m] = Loads.parties(flow, mode, quantity);
            int lost = flow.convoy().isPresent() ? vehicles : parties[m];
            penaltyUsd[m] = Loads.penaltyUsd(commodity, mode, parties[m], lost, dearer());
        }
    }

    Flow flow() {
        return flow;
    }

    Organisation organisation() {
        return organisation;
    }

    Minds.Mind mind() {
        return mind;
    }

    /** What it has weighed, by lane of origin; null where it was not asked. */
    Prospects[] prospects() {
        return prospects;
    }

    /** Quantity in the commodity's unit. */
    double quantity() {
        return quantity;
    }

    /** What share that is of what was demanded at once. */
    double share() {
        return share;
    }

    /** Vehicles that go together, 1 without a convoy. */
    int vehicles() {
        return vehicles;
    }

    /** Parties in which the quantity goes by a mode. */
    int parties(int mode) {
        return parties[mode];
    }

    /** What is lost beside the load when all parties of a mode are caught, USD. */
    double penaltyUsd(int mode) {
        return penaltyUsd[mode];
    }

    /** Value at the destination, USD. */
    double valueUsd() {
        return quantity * commodity.destinationUsd();
    }

    /** What the load cost where it sets out, USD. */
    double stakeUsd() {
        return quantity * commodity.originUsd() * dearer();
    }

    /** What one unit cost there, USD. */
    double unitStakeUsd() {
        return commodity.originUsd() * dearer();
    }

    /** What a sanctioned organisation pays for what costs others 1. */
    double dearer() {
        return 1 + organisation.sanctionShare();
    }

    /** Noise of its choices, USD. */
    double noiseUsd() {
        double margin = quantity * (commodity.destinationUsd() - commodity.originUsd());
        return organisation.choiceNoise() * Math.max(1, Math.abs(margin));
    }
}
