package cordon.measures;

import cordon.events.Event;
import cordon.scenario.OfficialCrossing;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Which share of their time those who guard, judge, inspect and hold people are at it: busy time over available time, both within the
 * counted period and over all its {@linkplain Eras eras}. Patrols are available while they are out, and for them only that counts as busy.
 * Missing where there are none of a kind.
 */
final class UtilisationProbe implements Probe {
    private static final String[] KINDS = {"post", "patrol", "team"};

    private final CountedTime time;
    private final Eras eras;
    private final double[] busyMin = new double[KINDS.length];
    private final Map<String, Double> orderedMin = new TreeMap<>();
    private double judgingMin;
    private double servingMin;
    private double heldPeopleMin;

    UtilisationProbe(CountedTime time, Eras eras) {
        this.time = time;
        this.eras = eras;
    }

    @Override
    public void listen(Hearing counted) {
        counted.on(Event.Assessed.class, e -> judgingMin += counted(e.workedMin(), e.atMin()));
        counted.on(Event.TruckServed.class, e -> servingMin += counted(e.servedMin(), e.atMin()));
        counted.on(Event.Freed.class, this::freed);
    }

    private void freed(Event.Freed event) {
        int kind = kind(event.unit());
        if (kind >= 0) {
            busyMin[kind] += counted(event.busyMin(), event.atMin()) - counted(event.overtimeMin(), event.atMin());
        }
    }

    /** Minutes that lie in the counted period, of so many that end at a counted instant. */
    private static double counted(double minutes, double atMin) {
        return Math.min(minutes, atMin);
    }

    @Override
    public void listenAlways(Hearing always) {
        always.on(Event.Dispatched.class, e -> orderedMin.put(e.unit(), e.atMin()));
        always.on(Event.Freed.class, e -> orderedMin.remove(e.unit()));
        always.on(Event.Encounter.class, this::met);
    }

    private void met(Event.Encounter event) {
        if (event.detained() > 0) {
            double hours = eras.at(event.atMin()).guards().command().custodyHours();
            double until = Math.min(time.minutes(), event.atMin() + 60 * hours);
            heldPeopleMin += event.detained() * Math.max(0, until - Math.max(0, event.atMin()));
        }
    }

    /** Position in {@link #KINDS} of a unit by its id, such as {@code team-east-2}; -1 for others. */
    private static int kind(String unit) {
        for (int i = 0; i < KINDS.length; i++) {
            if (unit.startsWith(KINDS[i]) && unit.charAt(KINDS[i].length()) == '-') {
                return i;
            }
        }
        return -1;
    }

    /** Time of a kind of unit under orders; who is out at the end counts until then. */
    private double busyMin(int kind) {
        double sum = busyMin[kind];
        for (Map.Entry<String, Double> out : orderedMin.entrySet()) {
            sum += kind(out.getKey()) == kind ? time.minutes() - Math.max(0, out.getValue()) : 0;
        }
        return sum;
    }

    /** Lanes of all official crossings on the line in both directions, each for the share of the day in which it is open. */
    private static double lanesOpen(Eras.Era era) {
        double lanes = 0;
        for (OfficialCrossing crossing : era.scenario().crossings()) {
            double openShare = (crossing.closesHour() - crossing.opensHour()) / 24;
            lanes += crossing.open() && era.onLine(crossing.km()) ? 2 * crossing.lanes() * openShare : 0;
        }
        return lanes;
    }

    @Override
    public void summarise(Summary summary) {
        put(summary, "postUtilisation", busyMin(0), era -> era.holdings().posts());
        put(summary, "patrolUtilisation", busyMin(1), era -> era.holdings().patrolsOut());
        put(summary, "teamUtilisation", busyMin(2), era -> era.holdings().teams());
        put(summary, "operatorUtilisation", judgingMin, UtilisationProbe::operators);
        put(summary, "inspectionLaneUtilisation", servingMin, UtilisationProbe::lanesOpen);
        put(summary, "custodyUtilisation", heldPeopleMin, UtilisationProbe::custodyPlaces);
        summary.put("custodyMeanPeople", heldPeopleMin / time.minutes());
    }

    private void put(Summary summary, String name, double usedMin, ToDoubleFunction<Eras.Era> available) {
        summary.putRatio(name, usedMin, eras.mean(available) * time.minutes());
    }

    private static double operators(Eras.Era era) {
        return era.scenario().guards().command().operators();
    }

    private static double custodyPlaces(Eras.Era era) {
        return era.scenario().guards().command().custodyPlaces();
    }
}
