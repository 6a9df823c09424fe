package cordon.measures;

import cordon.events.Event;
import cordon.events.Event.EncounterResult;
import cordon.events.Outcome;
import cordon.measures.Harm.Side;
import cordon.scenario.Place;
import cordon.scenario.Scenario;

/**
 * Harm to the state's guards, to militias, to other smugglers, to the people whom these carry and to civilians, by the same kinds for all.
 *
 * <p>A militia is an organisation that holds a gate at some time of the counted period. <em>Stops</em>: encounters in which guards reached a party and did not stand off,
 * look away or find nobody, on the side of the party and, where it carries people, on theirs; civilians whom they stopped. <em>Exposed</em>: guards
 * on shift, garrisons of gates that work, crews and escorts of parties that ended and people whom they carried (once for each attempt), residents of places.
 */
final class HarmProbe implements Probe {
    private final boolean[] militia;
    private final boolean[] people;
    private final GateBook gates;
    private final boolean inhabited;
    private final long[] fallen = new long[Side.values().length];
    private final long[] stops = new long[Side.values().length];
    private final double[] exposed = new double[Side.values().length];
    private long alarms;
    private long trucks;
    private double waitedMin;

    HarmProbe(Scenario scenario, Eras eras, GateBook gates) {
        this.gates = gates;
        militia = eras.militias();
        people = new boolean[scenario.commodities().size()];
        for (int i = 0; i < people.length; i++) {
            people[i] = scenario.commodities().get(i).people();
        }
        inhabited = eras.ever(each -> !each.residents().isEmpty());
        exposed[Side.STATE.ordinal()] = eras.mean(era -> era.holdings().seats());
        exposed[Side.CIVILIANS.ordinal()] =
                scenario.places().stream().mapToLong(Place::residents).sum();
    }

    @Override
    public void on(Event event, Journey journey) {
        if (event instanceof Event.Encounter e) {
            fallen[Side.STATE.ordinal()] += e.guardsLost();
            fallen[side(journey)] += e.smugglersLost();
            stopped(e.result(), journey);
        } else if (event instanceof Event.Casualties e) {
            fallen[Side.STATE.ordinal()] += e.guardsLost();
            fallen[Side.MILITIA.ordinal()] += e.militiaLost();
        } else if (event instanceof Event.Raided e) {
            fallen[Side.STATE.ordinal()] += e.guardsLost();
            fallen[Side.SMUGGLERS.ordinal()] += e.defendersLost();
        } else if (event instanceof Event.VehiclesLost e) {
            fell(e.people(), e.carried(), journey);
        } else if (event instanceof Event.Ended e) {
            if (e.outcome() == Outcome.DESTROYED) {
                fell(e.people(), e.carried(), journey);
            }
            exposed[side(journey)] += e.people() - e.carried();
            exposed[Side.CARRIED.ordinal()] += e.carried();
        } else {
            onCivilians(event);
        }
    }

    private void fell(int lost, int carried, Journey journey) {
        fallen[side(journey)] += lost - carried;
        fallen[Side.CARRIED.ordinal()] += carried;
    }

    private void stopped(EncounterResult result, Journey journey) {
        if (stops(result)) {
            stops[side(journey)]++;
            stops[Side.CARRIED.ordinal()] += people[journey.commodity()] ? 1 : 0;
        }
    }

    private void onCivilians(Event event) {
        if (event instanceof Event.CivilianStopped) {
            stops[Side.CIVILIANS.ordinal()]++;
        } else if (event instanceof Event.Nuisance e) {
            alarms += e.civilian() ? 1 : 0;
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
            double men = side == Side.MILITIA ? gates.meanMen() : 0;
            summary.put(Harm.headline(side, "exposed"), men + exposed[side.ordinal()]);
        }
        if (inhabited) {
            summary.put("harm.civilians.alarms", alarms);
        }
    }
}
