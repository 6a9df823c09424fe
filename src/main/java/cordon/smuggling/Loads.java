package cordon.smuggling;

import cordon.scenario.Commodity;
import cordon.scenario.Flow;
import cordon.scenario.Mode;
import java.util.ArrayList;
import java.util.List;

/** How a consignment is divided into parties: the batches of a convoy, or as many equal loads as its mode needs. */
final class Loads {
    /** What one party carries. */
    record Share(int vehicles, double quantity) {}

    private Loads() {}

    /** The parties of a consignment; their quantities add up to its own. */
    static List<Share> of(Consignment consignment, Mode mode) {
        List<Share> shares = new ArrayList<>();
        if (consignment.flow().convoy().isPresent()) {
            int batch = consignment.flow().convoy().get().batch();
            for (int left = consignment.vehicles(); left > 0; left -= batch) {
                int vehicles = Math.min(batch, left);
                shares.add(new Share(vehicles, consignment.quantity() * vehicles / consignment.vehicles()));
            }
            return shares;
        }
        int parties = parties(consignment.flow(), mode, consignment.quantity());
        for (int i = 0; i < parties; i++) {
            shares.add(new Share(1, consignment.quantity() / parties));
        }
        return shares;
    }

    /** Parties in which this much of a flow goes; a convoy has its own batches and counts as one. */
    static int parties(Flow flow, Mode mode, double quantity) {
        return flow.convoy().isPresent() ? 1 : mode.load().parties(flow.commodity(), quantity);
    }

    /**
     * What is lost beside the load when all parties are caught, USD: nobody is punished for what flies alone.
     *
     * @param dearer what its owner pays for what costs others 1
     */
    static double penaltyUsd(Flow flow, Commodity commodity, Mode mode, int parties, double dearer) {
        int vehicles = flow.convoy().isPresent() ? flow.meanVehicles() : parties;
        double people = mode.flies() ? 0 : parties * commodity.penaltyUsd();
        return people + vehicles * mode.load().vehicleUsd() * dearer;
    }
}
