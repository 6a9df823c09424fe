package cordon.measures;

import cordon.events.Event;
import cordon.events.Event.EncounterResult;
import cordon.events.Outcome;
import cordon.measures.Harm.Side;
import cordon.scenario.Gate;
import cordon.scenario.Place;
import cordon.scenario.Scenario;

/**
 * Harm to the state's guards, to militias, to other smugglers and to civilians, by the same kinds for all.
 *
 * <p>A militia is an organisation that holds a gate at some time of the counted period. <em>Stops</em>: encounters in which guards reached a party and did not stand off,
 * look away or find nobody; civilians whom they stopped. <em>Exposed</em>: guards on shift, garrisons, people of parties that ended (once
 * for each attempt), residents of places.
 */
final class HarmProbe implements Probe {
    private final boolean[] militia;
    private final boolean inhabited;
    private final long[] fallen = new long[Side.values().length];
    private final long[] stops = new long[Side.values().length];
    private final double[] exposed = new double[Side.values().length];
    private long alarms;
    private long trucks;
    private double waitedMin;

    HarmProbe(Scenario scenario, Eras eras) {
        militia = eras.militias();
        inhabited = eras.ever(each -> !each.residents().isEmpty());
        exposed[Side.MILITIA.ordinal()] = eras.mean(
                era -> era.scenario().gates().stream().mapToInt(Gate::garrison).sum());
        exposed[Side.STATE.ordinal()] = eras.mean(era -> era.holdings().seats());
        exposed[Side.CIVILIANS.ordinal()] =
                scenario.places().stream().mapToLong(Place::residents).sum();
    }

    @Override
    public void listen(Hearing counted) {
        counted.on(Event.Encounter.class, this::on);
        counted.on(Event.Casualties.class, this::on);
        counted.on(Event.Raided.class, this::on);
        counted.on(Event.VehiclesLost.class, this::on);
        counted.on(Event.Ended.class, this::on);
        counted.on(Event.CivilianStopped.class, this::on);
        counted.on(Event.Nuisance.class, this::on);
        counted.on(Event.TruckServed.class, this::on);
    }

    private void on(Event event, Journey journey) {
        if (event instanceof Event.Encounter e) {
            fallen[Side.STATE.ordinal()] += e.guardsLost();
            fallen[side(journey)] += e.smugglersLost();
            stops[side(journey)] += stops(e.result()) ? 1 : 0;
        } else if (event instanceof Event.Casualties e) {
            fallen[Side.STATE.ordinal()] += e.guardsLost();
            fallen[Side.MILITIA.ordinal()] += e.militiaLost();
        } else if (event instanceof Event.Raided e) {
            fallen[Side.STATE.ordinal()] += e.guardsLost();
            fallen[Side.SMUGGLERS.ordinal()] += e.defendersLost();
        } else if (event instanceof Event.VehiclesLost e) {
            fallen[side(journey)] += e.people();
        } else if (event instanceof Event.Ended e) {
            fallen[side(journey)] += e.outcome() == Outcome.DESTROYED ? e.people() : 0;
            exposed[side(journey)] += e.people();
        } else {
            onCivilians(event);
        }
    }

    private void onCivilians(Event event) {
        if (event instanceof Event.CivilianStopped) {
            stops[Side.CIVILIANS.ordinal()]++;
        } else if (event instanceof Event.Nuisance e) {
            alarms += e.row().startsWith("residents-") ? 1 : 0;
        } else if (event instanceof Event.TruckServed e) {
            trucks++;
            waitedMin += e.waitedMin();
        }
    }

    private int side(Journey journey) {
        return (militia[journey.organisation()] ? Side.MILITIA : Side.SMUGGLERS).ordinal();
    }

    private static boolean stops(EncounterResult result) {
        return switch (result) {
            case STOOD_OFF, LOOKED_AWAY, TAKEN -> false;
            case ARRESTED, RELEASED, BOUGHT, ESCAPED, DUMPED, TURNED_BACK, REPELLED, DESTROYED -> true;
        };
    }

    @Override
    public void summarise(Summary summary) {
        for (Side side : Side.values()) {
            summary.put(Harm.headline(side, "casualties"), fallen[side.ordinal()]);
        }
        for (Side side : Side.values()) {
            summary.put(Harm.headline(side, "stops"), stops[side.ordinal()]);
        }
        for (Side side : Side.values()) {
            summary.put(Harm.headline(side, "legalTrucks"), side == Side.CIVILIANS ? trucks : 0);
        }
        for (Side side : Side.values()) {
            double meanMin = side == Side.CIVILIANS ? Summary.ratio(waitedMin, trucks) : 0;
            summary.put(Harm.headline(side, "truckWaitMeanMin"), meanMin);
        }
        for (Side side : Side.values()) {
            summary.put(Harm.headline(side, "exposed"), exposed[side.ordinal()]);
        }
        if (inhabited) {
            summary.put("harm.civilians.alarms", alarms);
        }
    }
}
