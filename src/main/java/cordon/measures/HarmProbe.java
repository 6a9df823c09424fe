package cordon.measures;

import cordon.events.Event;
import cordon.events.Outcome;
import cordon.scenario.Gate;
import cordon.scenario.Organisation;
import cordon.scenario.Place;
import cordon.scenario.Scenario;
import java.util.List;

/**
 * Harm to the state's guards, to militias, to other smugglers and to civilians, in one table.
 *
 * <p>A militia is an organisation that holds a gate. Casualties among civilians are not modelled.
 */
final class HarmProbe implements Probe {
    private final boolean[] militia;
    private final long exposed;
    private long guardsLost;
    private long militiaLost;
    private long smugglersLost;
    private long civilianStops;
    private final boolean inhabited;
    private long alarms;
    private long trucks;
    private double waitedMin;

    HarmProbe(Scenario scenario) {
        List<Organisation> organisations = scenario.organisations();
        militia = new boolean[organisations.size()];
        for (Gate gate : scenario.gates()) {
            militia[Scenario.indexOf(organisations, gate.militia())] = true;
        }
        inhabited = !scenario.residents().isEmpty();
        exposed = scenario.places().stream().mapToLong(Place::residents).sum();
    }

    @Override
    public void on(Event event, Journey journey) {
        if (event instanceof Event.Encounter e) {
            guardsLost += e.guardsLost();
            fell(e.smugglersLost(), journey);
        } else if (event instanceof Event.Casualties e) {
            guardsLost += e.guardsLost();
            militiaLost += e.militiaLost();
        } else if (event instanceof Event.Raided e) {
            guardsLost += e.guardsLost();
            smugglersLost += e.defendersLost();
        } else if (event instanceof Event.VehiclesLost e) {
            fell(e.people(), journey);
        } else if (event instanceof Event.Ended e && e.outcome() == Outcome.DESTROYED) {
            fell(e.people(), journey);
        } else if (event instanceof Event.CivilianStopped) {
            civilianStops++;
        } else if (event instanceof Event.Nuisance e) {
            alarms += e.row().startsWith("residents-") ? 1 : 0;
        } else if (event instanceof Event.TruckServed e) {
            trucks++;
            waitedMin += e.waitedMin();
        }
    }

    private void fell(int people, Journey journey) {
        if (militia[journey.organisation()]) {
            militiaLost += people;
        } else {
            smugglersLost += people;
        }
    }

    @Override
    public void summarise(Summary summary) {
        summary.put("harm.state.casualties", guardsLost)
                .put("harm.militia.casualties", militiaLost)
                .put("harm.smugglers.casualties", smugglersLost)
                .put("harm.civilians.stops", civilianStops)
                .put("harm.civilians.legalTrucks", trucks)
                .putRatio("harm.civilians.truckWaitMeanMin", waitedMin, trucks)
                .put("harm.civilians.exposed", exposed);
        if (inhabited) {
            summary.put("harm.civilians.alarms", alarms);
        }
    }
}
