package cordon.smuggling;

import cordon.scenario.Commodity;
import cordon.scenario.Flow;
import cordon.scenario.Organisation;
import cordon.scenario.Scenario;
import cordon.scenario.Splitting;
import cordon.world.World;

/** Who decides on a way: a consignment of a flow, of the quantity that stands for its class, or a part of one, and the mind of its organisation. */
final class Sender {
    private final Flow flow;
    private final Commodity commodity;
    private final Organisation organisation;
    private final Minds.Mind mind;
    private final double quantity;
    private final int[] parties;
    private final double[] penaltyUsd;

    /** The sender of a flow who has so much to send; {@code part} tells whether in the parts into which a consignment is split. */
    Sender(World world, Scenario scenario, Minds minds, int flowIndex, double whole, boolean part) {
        flow = scenario.flows().get(flowIndex);
        commodity = scenario.commodity(flow.commodity());
        organisation = scenario.organisation(flow.organisation());
        mind = minds.of(flow.organisation());
        quantity = whole / (part ? parts(organisation) : 1);
        parties = world.modes().stream()
                .mapToInt(mode -> Loads.parties(flow, mode, quantity))
                .toArray();
        penaltyUsd = new double[parties.length];
        for (int mode = 0; mode < parties.length; mode++) {
            penaltyUsd[mode] = Loads.penaltyUsd(flow, commodity, world.modes().get(mode), parties[mode], dearer());
        }
    }

    /** Parts into which an organisation splits a consignment. */
    static int parts(Organisation organisation) {
        return organisation.splitting().map(Splitting::parties).orElse(1);
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

    /** Quantity in the commodity's unit. */
    double quantity() {
        return quantity;
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
