package cordon.smuggling;

import cordon.scenario.Commodity;
import cordon.scenario.Flow;
import cordon.scenario.Mode;
import java.util.ArrayList;
import java.util.List;

/** How a consignment is divided into loads, one for each party: the batches of a convoy, or as many equal loads as its mode needs. */
final class Loads {
    private Loads() {}

    /** Those of a consignment; their quantities add up to its own. */
    static List<Load> of(Consignment consignment, Mode mode) {
        List<Load> loads = new ArrayList<>();
        if (consignment.flow().convoy().isPresent()) {
            int batch = consignment.flow().convoy().get().batch();
            for (int left = consignment.vehicles(); left > 0; left -= batch) {
                int vehicles = Math.min(batch, left);
                double quantity = consignment.quantity() * vehicles / consignment.vehicles();
                loads.add(new Load(consignment, loads.size(), vehicles, quantity));
            }
            return loads;
        }
        int parties = parties(consignment.flow(), mode, consignment.quantity());
        for (int i = 0; i < parties; i++) {
            loads.add(new Load(consignment, i, 1, consignment.quantity() / parties));
        }
        return loads;
    }

    /** Parties in which this much of a flow goes; a convoy has its own batches and counts as one. */
    static int parties(Flow flow, Mode mode, double quantity) {
        return flow.convoy().isPresent() ? 1 : mode.load().parties(flow.commodity(), quantity);
    }

    /**
     * What is lost beside the load when all parties are caught, USD: nobody is punished for what flies alone.
     *
     * @param vehicles of all parties together
     * @param dearer what its owner pays for what costs others 1
     */
    static double penaltyUsd(Commodity commodity, Mode mode, int parties, int vehicles, double dearer) {
        double people = mode.flies() ? 0 : parties * commodity.penaltyUsd();
        return people + vehicles * mode.load().vehicleUsd() * dearer;
    }
}
