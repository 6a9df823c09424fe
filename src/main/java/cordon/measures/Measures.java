package cordon.measures;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.scenario.Scenario;

/**
 * Turns the events of one run into its tables.
 *
 * <p>The warm-up does not count: an attempt counts by the instant at which it ends, everything else by the instant at which
 * it happens. The definitions stand in the probes, one per table.
 */
public final class Measures implements EventSink {
    private final long seed;
    private final CountedTime time;
    private final Journeys journeys;
    private final CommodityProbe commodities;
    private final DailyProbe daily;
    private final ReportedProbe reported;
    private final LaneProbe lanes;
    private final PassageProbe passages;
    private final FunnelProbe funnel;
    private final MilitiaProbe militias;
    private final IncidentProbe incidents;
    private final Probe[] probes;
    private final Probe[] onlyOfEnds;
    private final Probe[] ofMore;

    /** Measures of one run of this scenario on a frontier of this length in km. */
    public Measures(Scenario scenario, double frontierKm) {
        FlowLines flows = new FlowLines(scenario);
        Holdings holdings = Holdings.of(scenario, frontierKm);
        seed = scenario.period().seed();
        time = new CountedTime(scenario.period());
        journeys = new Journeys(flows);
        commodities = new CommodityProbe(scenario, flows);
        daily = new DailyProbe(time, scenario.commodities());
        reported = new ReportedProbe(time);
        lanes = new LaneProbe(scenario, frontierKm);
        passages = new PassageProbe(scenario);
        funnel = new FunnelProbe();
        militias = new MilitiaProbe(scenario, time);
        incidents = new IncidentProbe(scenario.commodities());
        Probe barriers =
                new BarrierProbe(time, holdings.barrierKm(), scenario.barriers().repairUsd());
        Probe consignments = new ConsignmentProbe(scenario.commodities());
        Probe sensors = new SensorProbe();
        Probe responses = new ResponseProbe(time, holdings.teams());
        Probe harm = new HarmProbe(scenario);
        Probe costs = new CostProbe(time, holdings, scenario.costs());
        probes = new Probe[] {
            commodities,
            consignments,
            daily,
            reported,
            lanes,
            passages,
            funnel,
            sensors,
            responses,
            barriers,
            militias,
            incidents,
            harm,
            costs
        };
        onlyOfEnds = new Probe[] {consignments, daily, lanes, funnel, sensors, incidents, costs};
        ofMore = new Probe[] {commodities, reported, passages, responses, barriers, militias, harm};
    }

    @Override
    public void on(Event event) {
        Journey journey = journeys.on(event);
        if (time.counts(event.atMin())) {
            tell(ofMore, event, journey);
            if (event instanceof Event.Ended) {
                tell(onlyOfEnds, event, journey);
            }
        }
    }

    private static void tell(Probe[] probes, Event event, Journey journey) {
        for (Probe probe : probes) {
            probe.on(event, journey);
        }
    }

    /** The tables of what has happened so far. */
    public RunResult result() {
        Summary summary = new Summary();
        for (Probe probe : probes) {
            probe.summarise(summary);
        }
        return new RunResult(
                seed,
                time.days(),
                commodities.rows(),
                daily.rows(),
                reported.rows(),
                lanes.rows(),
                passages.rows(),
                funnel.table(),
                militias.rows(),
                incidents.rows(),
                summary.values());
    }
}
