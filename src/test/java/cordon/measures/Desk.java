package cordon.measures;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.events.Fate;
import cordon.events.Outcome;
import cordon.events.SensorKind;
import cordon.scenario.Scenario;
import cordon.scenario.Way;
import cordon.scenario.yaml.ConfigTree;
import cordon.scenario.yaml.Resolver;
import java.util.HashMap;
import java.util.Map;

/** A small scenario, and short ways of writing down what happens in it. */
final class Desk {
    /** Length of its frontier, km: three lanes, the last one shorter. */
    static final double FRONTIER_KM = 25;

    static final String TEXT = """
            title: desk
            frontier: {straightKm: 25}
            period: {start: 2024-01-31T12:00:00, days: 2, warmUpDays: 3, seed: 7}
            grid: {laneKm: 10}
            barriers:
              layers:
                - {id: fence, usdPerKm: 1000}
                - {id: wall, usdPerKm: 9000}
              sections:
                - {id: old, fromKm: 0, toKm: 10, layers: [fence, wall]}
                - {id: site, fromKm: 20, toKm: 30, layers: [wall], begins: 2024-01-01T12:00:00, kmPerMonth: 1}
              repairUsd: 100
              crews: [{id: depot, km: 0}]
            places:
              - {id: town, name: Town, km: 5, offsetKm: 8, residents: 700}
              - {id: hub, name: Hub, km: 5, offsetKm: -8, residents: 50}
            modes:
              - {id: foot, target: human, ways: [open], speedKmh: 5, eyes: {sightNightKm: 1, sightDayKm: 1}}
              - {id: truck, target: vehicle, ways: [open, gate, crossing], speedKmh: 40}
            commodities:
              - {id: pills, name: Pills, unit: tablets, direction: inward, originUsd: 1, destinationUsd: 3}
              - {id: fuel, name: Fuel, unit: litres, direction: outward, originUsd: 0.5, destinationUsd: 2, treasuryUsd: 0.25}
            organisations:
              - {id: network}
              - {id: militia}
              - {id: locals, independents: true, sanctionShare: 0.1, expansion: {knowsFromKm: 0, knowsToKm: 15}}
            flows:
              - {id: in, organisation: network, commodity: pills, modes: [foot, truck], from: {place: hub}, to: {place: town}, perDay: 1}
              - {id: out, organisation: locals, commodity: fuel, modes: [truck], from: {place: town}, to: {place: hub}, perDay: 1}
              - {id: own, organisation: militia, commodity: pills, modes: [truck], from: {place: hub}, to: {place: town}, perDay: 1}
            gates:
              - {id: ford, name: Ford, militia: militia, km: 12, tollUsd: {truck: 300}}
            crossings:
              - {id: bridge, km: 20, inPerDay: 10, yard: {places: 50}}
            sensing:
              optics: [{id: eye}]
              towers: [{id: tower, optic: eye, fromKm: 0, toKm: 40, spacingKm: 10}]
            guards:
              posts: [{id: post, fromKm: 0, toKm: 10, spacingKm: 4, people: 2, sightNightKm: 1, sightDayKm: 1}]
              patrols:
                - {id: beat, fromKm: 0, toKm: 25, beatKm: 10, people: 3, sightNightKm: 1, sightDayKm: 1}
                - {id: extra, fromKm: 0, toKm: 5, beatKm: 10, sightNightKm: 1, sightDayKm: 1, plan: {kind: random}}
              teams: [{id: team, fromKm: 0, toKm: 20, spacingKm: 10, people: 5}]
              command: {operators: 6}
              signCutting: [{id: road, patrols: beat}]
            residents: [{id: shepherds, fromKm: 0, toKm: 25, perDay: 1}]
            interventions: [{id: raid, date: 2024-03-30T00:00, raid: {place: hub, guards: 5, seizeShare: 1}}]
            costs: {discountRate: 0.05, upkeepShare: 0.1, guardUsdPerYear: 1000, peoplePerSeat: 4}
            """;

    private final EventSink sink;
    private final Map<Long, Event.SetOut> starts = new HashMap<>();

    Desk(EventSink sink) {
        this.sink = sink;
    }

    static Scenario scenario() {
        return ConfigTree.read("desk", TEXT, Resolver.none()).bind(Scenario.class);
    }

    Desk on(Event event) {
        sink.on(event);
        return this;
    }

    Desk demanded(double atMin, long consignment, String flow, double quantity) {
        return on(new Event.Demanded(atMin, consignment, flow, quantity, usd(flow, quantity)));
    }

    Desk notSent(double atMin, long consignment, String flow, Event.NotSentWhy why, double quantity) {
        return on(new Event.NotSent(atMin, consignment, flow, terms(flow), why, 1, quantity, usd(flow, quantity)));
    }

    /** On foot or by truck between the crossings. */
    Desk setOut(double atMin, long attempt, long consignment, String flow, double km, double quantity) {
        String mode = flow.equals("in") ? "foot" : "truck";
        return setOut(atMin, attempt, consignment, flow, mode, Way.OPEN, "", km, quantity);
    }

    Desk setOut(
            double atMin,
            long attempt,
            long consignment,
            String flow,
            String mode,
            Way way,
            String where,
            double km,
            double quantity) {
        Event.SetOut start = new Event.SetOut(
                atMin,
                attempt,
                consignment,
                flow,
                terms(flow),
                mode,
                way,
                where,
                km,
                quantity,
                usd(flow, quantity),
                mode.equals("foot") ? 0 : 1,
                2);
        starts.put(attempt, start);
        return on(start);
    }

    Desk sighted(double atMin, long attempt, SensorKind kind, String sensor) {
        on(new Event.Sighted(atMin, attempt, kind, sensor, 5, 0.5));
        return kind.judged() ? on(new Event.AlarmRaised(atMin, attempt)) : this;
    }

    Desk assessed(double atMin, long track, boolean believed) {
        return on(new Event.Assessed(atMin, track, believed, 1, 1));
    }

    Desk dispatched(double atMin, long track, String unit) {
        return on(new Event.Dispatched(atMin, track, unit, 20));
    }

    Desk falselyBooked(double atMin, long track, boolean gotAway) {
        return on(new Event.FalselyBooked(atMin, track, gotAway));
    }

    Desk arrived(double atMin, long track, String unit, boolean met, double sinceAlarmMin) {
        return on(new Event.Arrived(atMin, track, unit, met, sinceAlarmMin));
    }

    Desk met(double atMin, long attempt, String unit, Event.EncounterResult result) {
        return on(new Event.Encounter(atMin, attempt, unit, result, 0, 0));
    }

    Desk crossed(double atMin, long attempt) {
        return on(new Event.CrossedLine(atMin, attempt, starts.get(attempt).km()));
    }

    Desk toll(double atMin, long attempt, double usd) {
        return on(new Event.TollPaid(atMin, attempt, "ford", "militia", usd));
    }

    /** Ends beyond the line. */
    Desk through(double atMin, long attempt, Outcome outcome, Fate fate) {
        return ended(atMin, attempt, true, outcome, fate);
    }

    /** Ends before the line. */
    Desk before(double atMin, long attempt, Outcome outcome, Fate fate) {
        return ended(atMin, attempt, false, outcome, fate);
    }

    private Desk ended(double atMin, long attempt, boolean crossed, Outcome outcome, Fate fate) {
        Event.SetOut s = starts.get(attempt);
        double offsetKm = crossed ? 2.5 : -1;
        return on(new Event.Ended(
                atMin,
                attempt,
                s.consignment(),
                s.flow(),
                s.mode(),
                s.way(),
                s.where(),
                s.km(),
                s.km() + 0.5,
                offsetKm,
                crossed,
                outcome,
                fate,
                s.quantity(),
                s.valueUsd(),
                s.atMin(),
                0,
                s.vehicles(),
                s.people(),
                0));
    }

    private static Event.Terms terms(String flow) {
        return switch (flow) {
            case "in" -> new Event.Terms("network", 1, 0, false);
            case "own" -> new Event.Terms("militia", 1, 0, false);
            default -> new Event.Terms("locals", 0.5, 0.25, false);
        };
    }

    private static double usd(String flow, double quantity) {
        return quantity * (flow.equals("out") ? 2 : 3);
    }
}
