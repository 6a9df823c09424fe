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
 * <p>A militia is an organisation that holds a gate at some time of the counted period; defenders of depots count as other smugglers. <em>Stops</em>: encounters in which guards reached a party and did not stand off,
 * look away or find nobody, on the side of the party and, where it carries people, on theirs; civilians whom they stopped. <em>Exposed</em>: guards
 * on shift, garrisons of gates that work, crews and escorts with whom parties that ended had set out and people whom they carried (once for each attempt), residents of places.
 */
final class HarmProbe implements Probe {
    private final Eras eras;
    private final GateBook gates;
    private final long[] fallenOf;
    private final long[] stopsOf;
    private final long[] exposedOf;
    private final double residents;
    private final long[] fallen = new long[Side.values().length];
    private final long[] stops = new long[Side.values().length];
    private long carriedExposed;
    private long alarms;
    private long trucks;
    private double waitedMin;

    HarmProbe(Scenario scenario, Eras eras, GateBook gates) {
        this.gates = gates;
        this.eras = eras;
        int organisations = scenario.organisations().size();
        fallenOf = new long[organisations];
        stopsOf = new long[organisations];
        exposedOf = new long[organisations];
        residents = scenario.places().stream().mapToLong(Place::residents).sum();
    }

    @Override
    public void listen(Hearing counted) {
        counted.on(Event.Encounter.class, this::met);
        counted.on(Event.Casualties.class, e -> fell(e.guardsLost(), Side.MILITIA, e.militiaLost()));
        counted.on(Event.GateRazed.class, e -> fell(0, Side.MILITIA, e.militiaLost()));
        counted.on(Event.Raided.class, e -> fell(e.guardsLost(), Side.SMUGGLERS, e.defendersLost()));
        counted.on(Event.VehiclesLost.class, (e, journey) -> fell(e.people(), e.carried(), journey));
        counted.on(Event.Ended.class, this::ended);
        counted.on(Event.CivilianStopped.class, e -> stops[Side.CIVILIANS.ordinal()]++);
        counted.on(Event.Nuisance.class, e -> alarms += e.civilian() ? 1 : 0);
        counted.on(Event.TruckServed.class, this::served);
    }

    private void met(Event.Encounter event, Journey journey) {
        fallen[Side.STATE.ordinal()] += event.guardsLost();
        fallenOf[journey.organisation()] += event.smugglersLost();
        stopped(event.result(), journey);
    }

    private void ended(Event.Ended event, Journey journey) {
        if (event.outcome() == Outcome.DESTROYED) {
            fell(event.people(), event.carried(), journey);
        }
        int carried = event.carried() + journey.lostCarried();
        exposedOf[journey.organisation()] += event.people() + journey.lostPeople() - carried;
        carriedExposed += carried;
    }

    private void served(Event.TruckServed event) {
        trucks++;
        waitedMin += event.waitedMin();
    }

    private void fell(int guards, Side other, int lost) {
        fallen[Side.STATE.ordinal()] += guards;
        fallen[other.ordinal()] += lost;
    }

    private void fell(int lost, int carried, Journey journey) {
        fallenOf[journey.organisation()] += lost - carried;
        fallen[Side.CARRIED.ordinal()] += carried;
    }

    private void stopped(EncounterResult result, Journey journey) {
        if (stops(result)) {
            stopsOf[journey.organisation()]++;
            stops[Side.CARRIED.ordinal()] += journey.terms().people() ? 1 : 0;
        }
    }

    /** What fell to the organisations of a side: militias, or other smugglers; no other side has any. */
    private static long of(Side side, long[] byOrganisation, boolean[] militia) {
        long sum = 0;
        for (int i = 0; i < militia.length; i++) {
            sum += side == (militia[i] ? Side.MILITIA : Side.SMUGGLERS) ? byOrganisation[i] : 0;
        }
        return sum;
    }

    private double exposed(Side side, boolean[] militia) {
        return switch (side) {
            case STATE -> eras.mean(era -> era.holdings().seats());
            case CARRIED -> carriedExposed;
            case CIVILIANS -> residents;
            case MILITIA -> gates.meanMen() + of(side, exposedOf, militia);
            case SMUGGLERS -> of(side, exposedOf, militia);
        };
    }

    private static boolean stops(EncounterResult result) {
        return switch (result) {
            case STOOD_OFF, LOOKED_AWAY, TAKEN -> false;
            case ARRESTED, RELEASED, BOUGHT, ESCAPED, DUMPED, TURNED_BACK, REPELLED, DESTROYED -> true;
        };
    }

    @Override
    public void summarise(Summary summary) {
        boolean[] militia = eras.militias();
        for (Side side : Side.values()) {
            summary.put(Harm.headline(side, "casualties"), fallen[side.ordinal()] + of(side, fallenOf, militia));
        }
        for (Side side : Side.values()) {
            summary.put(Harm.headline(side, "stops"), stops[side.ordinal()] + of(side, stopsOf, militia));
        }
        for (Side side : Side.values()) {
            summary.put(Harm.headline(side, "legalTrucks"), side == Side.CIVILIANS ? trucks : 0);
        }
        for (Side side : Side.values()) {
            double meanMin = side == Side.CIVILIANS ? Summary.ratio(waitedMin, trucks) : 0;
            summary.put(Harm.headline(side, "truckWaitMeanMin"), meanMin);
        }
        for (Side side : Side.values()) {
            summary.put(Harm.headline(side, "exposed"), exposed(side, militia));
        }
        if (eras.ever(each -> !each.residents().isEmpty())) {
            summary.put("harm.civilians.alarms", alarms);
        }
    }
}
