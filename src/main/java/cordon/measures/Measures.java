package cordon.measures;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.scenario.Scenario;
import cordon.scenario.TimedScenario;
import java.util.List;

/**
 * Turns the events of one run into its tables.
 *
 * <p>The warm-up does not count: an attempt counts by the instant at which it ends, everything else by the instant at which
 * it happens. The definitions stand in the probes, one per table.
 */
public final class Measures implements EventSink {
    private final long seed;
    private final CountedTime time;
    private final Eras eras;
    private final Journeys journeys;
    private final CommodityProbe commodities;
    private final BalanceProbe balance;
    private final DailyProbe daily;
    private final ReportedProbe reported;
    private final LaneProbe lanes;
    private final PassageProbe passages;
    private final FunnelProbe funnel;
    private final MilitiaProbe militias;
    private final IncidentProbe incidents;
    private final List<Probe> probes;
    private final Hearing always = new Hearing();
    private final Hearing counted = new Hearing();

    /** Measures of one run of a scenario in which nothing changes, on a frontier of this length in km. */
    public Measures(Scenario scenario, double frontierKm) {
        this(TimedScenario.unchanging(scenario), frontierKm);
    }

    /** Measures of the run of this scenario under its own seed, on a frontier of this length in km. */
    public Measures(TimedScenario timed, double frontierKm) {
        this(timed, timed.start().period().seed(), frontierKm);
    }

    /** Measures of one run of this scenario under any seed, on a frontier of this length in km. */
    public Measures(TimedScenario timed, long ofSeed, double frontierKm) {
        this(timed, ofSeed, frontierKm, false);
    }

    /** Measures of a run that may be {@linkplain #continueAs continued} as another scenario says; they are the same, but remember more. */
    public static Measures changeable(TimedScenario timed, long ofSeed, double frontierKm) {
        return new Measures(timed, ofSeed, frontierKm, true);
    }

    private Measures(TimedScenario timed, long ofSeed, double frontierKm, boolean mayChange) {
        Scenario scenario = timed.start();
        FlowLines flows = new FlowLines(scenario);
        seed = ofSeed;
        time = new CountedTime(scenario.period());
        Timeline timeline = new Timeline(timed, time, mayChange);
        eras = new Eras(timed, timeline, time, frontierKm);
        journeys = new Journeys(flows);
        commodities = new CommodityProbe(scenario, flows);
        balance = new BalanceProbe(new LoadBook(scenario, flows, timeline), new TravelBook(scenario, flows));
        daily = new DailyProbe(time, scenario.commodities());
        reported = new ReportedProbe(time, eras);
        lanes = new LaneProbe(scenario, frontierKm);
        GateBook gates = new GateBook(timed, timeline, time, frontierKm);
        gates.listen(always);
        passages = new PassageProbe(eras, gates);
        funnel = new FunnelProbe();
        militias = new MilitiaProbe(flows, time, eras, new SanctionBook(scenario));
        incidents = new IncidentProbe(scenario.commodities());
        probes = List.of(
                commodities,
                balance,
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
                new UtilisationProbe(time, eras),
                new PatrolProbe(time, eras),
                new BarrierProbe(time, eras),
                militias,
                new ExpansionProbe(scenario.organisations(), eras),
                new TunnelProbe(scenario),
                incidents,
                new TradeProbe(eras),
                new RoadProbe(eras),
                new RaidProbe(scenario, flows),
                new HarmProbe(scenario, eras, gates),
                new OwnEyesProbe(eras),
                new CostProbe(time, eras));
        for (Probe probe : probes) {
            probe.listenAlways(always);
            probe.listen(counted);
        }
    }

    /** From now on changes come as another scenario has them that has had the same ones so far. */
    public void continueAs(TimedScenario then) {
        eras.become(then);
    }

    @Override
    public void on(Event event) {
        Journey journey = journeys.on(event);
        always.tell(event, journey);
        if (time.counts(event.atMin())) {
            counted.tell(event, journey);
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
                balance.loads(),
                balance.travellers(),
                daily.rows(),
                reported.rows(),
                lanes.rows(),
                passages.rows(),
                funnel.table(),
                funnel.tableInOtherOrder(),
                militias.rows(),
                incidents.seizures(),
                incidents.unseizedPassages(),
                summary.values());
    }
}
