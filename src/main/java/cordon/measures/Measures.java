package cordon.measures;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.scenario.Scenario;
import cordon.scenario.TimedScenario;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
    private final SanctionBook sanctions;
    private final GateBook gates;
    private final MilitiaProbe militias;
    private final IncidentProbe incidents;
    private final TunnelProbe tunnels;
    private final UtilisationProbe utilisation;
    private final Probe[] probes;
    private final Probe[] atAll;
    private final EndProbe[] atEnds;

    /** Measures of one run of a scenario in which nothing changes, on a frontier of this length in km. */
    public Measures(Scenario scenario, double frontierKm) {
        this(TimedScenario.unchanging(scenario), frontierKm);
    }

    /** Measures of one run of this scenario on a frontier of this length in km. */
    public Measures(TimedScenario timed, double frontierKm) {
        Scenario scenario = timed.start();
        FlowLines flows = new FlowLines(scenario);
        seed = scenario.period().seed();
        time = new CountedTime(scenario.period());
        Eras eras = new Eras(timed, time, frontierKm);
        utilisation = new UtilisationProbe(time, eras);
        journeys = new Journeys(flows);
        commodities = new CommodityProbe(scenario, flows);
        daily = new DailyProbe(time, scenario.commodities());
        reported = new ReportedProbe(time, eras);
        lanes = new LaneProbe(scenario, frontierKm);
        gates = new GateBook(timed, time, frontierKm);
        passages = new PassageProbe(eras.last(), gates);
        funnel = new FunnelProbe();
        sanctions = new SanctionBook(scenario);
        militias = new MilitiaProbe(eras.last(), flows, time, eras, sanctions);
        incidents = new IncidentProbe(scenario.commodities());
        tunnels = new TunnelProbe(scenario);
        probes = new Probe[] {
            commodities,
            new ConsignmentProbe(scenario.commodities()),
            daily,
            reported,
            lanes,
            passages,
            funnel,
            new SensorProbe(eras),
            new SeizureProbe(scenario.commodities()),
            new ModeProbe(scenario.modes()),
            new HourProbe(time),
            new ResponseProbe(),
            utilisation,
            new PatrolProbe(time, eras),
            new BarrierProbe(time, eras),
            militias,
            new ExpansionProbe(scenario.organisations(), eras),
            tunnels,
            incidents,
            new TradeProbe(eras),
            new RaidProbe(scenario, flows),
            new HarmProbe(scenario, eras, gates),
            new OwnEyesProbe(eras),
            new CostProbe(time, eras)
        };
        atEnds = probes(EndProbe.class::isInstance).toArray(EndProbe[]::new);
        atAll = probes(probe -> !(probe instanceof EndProbe)).toArray(Probe[]::new);
    }

    @Override
    public void on(Event event) {
        Journey journey = journeys.on(event);
        tunnels.hear(event);
        sanctions.on(event);
        gates.hear(event);
        utilisation.hear(event);
        if (time.counts(event.atMin())) {
            for (Probe probe : atAll) {
                probe.on(event, journey);
            }
            if (event instanceof Event.Ended e) {
                for (EndProbe probe : atEnds) {
                    probe.ended(e, journey);
                }
            }
        }
    }

    private Stream<Probe> probes(Predicate<Probe> which) {
        return Stream.of(probes).filter(which);
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
                funnel.tableInOtherOrder(),
                militias.rows(),
                incidents.rows(),
                summary.values());
    }
}
