package cordon.gui;

import cordon.engine.BorderSim;
import cordon.scenario.Flow;
import cordon.scenario.Mode;
import cordon.scenario.Scenario;
import cordon.scenario.Way;
import cordon.world.Strip;

/**
 * What an organisation believes of the open line.
 *
 * @param laneKm length of a lane
 * @param risk by lane the least believed chance of losing a load, by any of its modes; NaN where it knows no lane or goes by none
 */
record Belief(String organisation, double laneKm, double[] risk) {
    /** Copies what an organisation believes now; the caller holds the lock of the run's schedule, or is its thread. */
    static Belief of(BorderSim sim, Scenario scenario, Strip strip, int organisation) {
        String id = scenario.organisations().get(organisation).id();
        double[] risk = new double[strip.lanes()];
        for (int lane = 0; lane < risk.length; lane++) {
            risk[lane] =
                    sim.minds().knows(organisation, lane) ? least(sim, scenario, id, organisation, lane) : Double.NaN;
        }
        return new Belief(new Names(scenario).organisation(organisation), strip.laneKm(), risk);
    }

    private static double least(BorderSim sim, Scenario scenario, String id, int organisation, int lane) {
        double least = Double.NaN;
        for (int m = 0; m < scenario.modes().size(); m++) {
            Mode mode = scenario.modes().get(m);
            if (mode.ways().contains(Way.OPEN) && goes(scenario, id, mode)) {
                double risk = sim.beliefs(organisation).risk(m, Way.OPEN, lane);
                least = Double.isNaN(least) ? risk : Math.min(least, risk);
            }
        }
        return least;
    }

    private static boolean goes(Scenario scenario, String organisation, Mode mode) {
        for (Flow flow : scenario.flows()) {
            if (flow.organisation().equals(organisation) && flow.modes().contains(mode.id())) {
                return true;
            }
        }
        return false;
    }
}
