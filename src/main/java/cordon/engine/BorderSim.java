package cordon.engine;

import cordon.enforcement.Command;
import cordon.events.Event;
import cordon.events.EventSink;
import cordon.interdiction.DepotRaid;
import cordon.interdiction.Encounters;
import cordon.interdiction.FalseAlarms;
import cordon.interdiction.GateAssault;
import cordon.interdiction.GateDemolition;
import cordon.random.Draws;
import cordon.sensing.Attention;
import cordon.sensing.DiscSensors;
import cordon.sensing.Outages;
import cordon.sensing.Surveillance;
import cordon.smuggling.Beliefs;
import cordon.smuggling.Dispatch;
import cordon.smuggling.Gates;
import cordon.smuggling.Minds;
import cordon.smuggling.Party;
import cordon.smuggling.Tunnels;
import cordon.trade.Crossing;
import cordon.world.Agenda;
import cordon.world.Calendar;
import cordon.world.Weather;
import cordon.world.World;
import java.util.ArrayList;
import java.util.List;
import sim.engine.SimState;

/**
 * One run of a scenario with one seed: a pure function that tells what happens to its sink.
 *
 * <p>A tick is a batch: sources have put what they bring before its end on the agenda, which is resolved in order of exact
 * instants. Results do not depend on where ticks begin. MASON schedules this one step, so that no observer can shuffle it.
 */
public final class BorderSim extends SimState {
    private final transient Stage stage;
    private final double foresightMin;
    private final transient Agenda agenda;
    private final transient EventSink sink;
    private final transient Draws draws;
    private final transient Weather weather;
    private final transient Command command;
    private final transient Lookout lookout;
    private final transient Journeys journeys;
    private final transient Dispatch dispatch;
    private final transient Gaps gaps;
    private final transient Gates gates;
    private final transient GateAssault assault;
    private final transient GateDemolition demolition;
    private final transient DepotRaid raid;
    private final transient Sanctions sanctions;
    private final transient List<Crossing> crossings = new ArrayList<>();
    private final transient Changes changes;
    private final transient WeatherTurns weatherTurns;
    private final transient TowerTurns towerTurns;
    private final transient Midnights midnights;
    private final transient LegalTraffic legalTraffic;
    private final transient FalseAlarms falseAlarms;
    private final transient NuisanceAlarms nuisanceAlarms;
    private final transient ShiftChanges shiftChanges;
    private final transient Reports reports;
    private final transient Civilians civilians;
    private final double firstMin;
    private final double lastMin;
    private long ticks;
    private double nowMin;
    private double foreseenMin = Double.NEGATIVE_INFINITY;
    private long partyTicks;
    private long detections;
    private long encounters;

    /** A run on a stage with a seed of 64 bits; all events go to the sink, in order. */
    public BorderSim(Stage stage, long seed, EventSink listener) {
        this(stage, seed, listener, Calendar.DAY_MIN);
    }

    /** A run that may be {@linkplain #continueAs continued} as another scenario says. It gives the same events, but never looks beyond a tick and so takes longer. */
    public static BorderSim changeable(Stage stage, long seed, EventSink listener) {
        return new BorderSim(stage, seed, listener, 0);
    }

    private BorderSim(Stage stage, long seed, EventSink listener, double foresightMin) {
        super(seed);
        this.stage = stage;
        this.foresightMin = foresightMin;
        this.sink = EventSink.all(this::heed, listener);
        this.draws = new Draws(seed);
        this.firstMin = world().calendar().firstMin();
        this.lastMin = world().calendar().lastMin();
        this.nowMin = firstMin;
        agenda = new Agenda(firstMin, lastMin);
        var scenario = stage.scenario();
        weather = new Weather(scenario.sky(), world().calendar(), draws);
        command = new Command(world(), weather, draws);
        lookout = new Lookout(command);
        gates = new Gates(scenario.gates(), world().calendar(), world().strip(), draws, sink);
        scenario.crossings().forEach(c -> crossings.add(new Crossing(c, world().calendar(), draws)));
        Encounters meetings = new Encounters(draws, sink, gates);
        Tunnels tunnels = new Tunnels(world(), scenario, agenda, draws, sink);
        Trails trails = new Trails(agenda, draws, weather, lastMin, command);
        gaps = new Gaps(world().strip(), agenda, sink, draws);
        journeys = new Journeys(
                world(), agenda, sink, draws, weather, lookout, command, trails, meetings, gaps, gates, crossings,
                tunnels);
        dispatch = new Dispatch(
                world(), scenario, gates, weather, draws, agenda, sink, crossings, tunnels, journeys::depart);
        journeys.dispatchedBy(dispatch);
        changes = new Changes(stage.phases());
        weatherTurns = new WeatherTurns(weather, agenda, sink, dispatch, firstMin);
        towerTurns = new TowerTurns(agenda, sink);
        midnights = new Midnights(world().calendar(), agenda, sink, gates, dispatch, journeys);
        assault = new GateAssault(gates, draws, sink);
        demolition = new GateDemolition(gates, draws, sink);
        raid = new DepotRaid(dispatch, draws, sink);
        sanctions = new Sanctions(sink);
        TradeAtGates tradeAtGates = new TradeAtGates(agenda, sink, draws, gates, world().modes());
        Traders traders = new Traders(agenda, sink, draws, tradeAtGates, dispatch);
        legalTraffic = new LegalTraffic(crossings, world(), draws, agenda, traders);
        shiftChanges = new ShiftChanges(world().calendar(), agenda, sink, command, journeys);
        reports = new Reports(mayChange() || Reports.wanted(stage.phases()), world().calendar(), command.history());
        falseAlarms = new FalseAlarms(agenda, sink, command, draws, journeys::returning, journeys.pursuits()::freed);
        nuisanceAlarms = new NuisanceAlarms(world(), draws, agenda, falseAlarms);
        civilians = new Civilians(world(), draws, agenda, sink, lookout, command, falseAlarms, trails);
        change(changes.first());
    }

    /**
     * One tick: the whole order of the model. Things of one instant happen in the order of {@link Agenda.Rank}.
     *
     * @return whether the period goes on
     */
    public boolean tick() {
        double end =
                Math.min(lastMin, firstMin + ++ticks * stage.scenario().period().tickMin());
        while (nowMin < end) {
            double until = changes.cut(nowMin, end);
            if (until > foreseenMin) {
                foresee(changes.cut(nowMin, Math.min(lastMin, until + foresightMin)));
            }
            agenda.resolve(until);
            nowMin = until;
            changes.at(until).forEach(this::change);
        }
        partyTicks += journeys.underWay().size();
        return nowMin < lastMin;
    }

    private boolean mayChange() {
        return foresightMin == 0;
    }

    /**
     * From now on changes come as another stage has them, as if the scenario had had them from its start.
     *
     * @param then {@linkplain Stage#changed made} from the stage of this run; the changes that it has before now are those that this run has had
     * @throws IllegalStateException if this run is not {@linkplain #changeable}
     * @throws IllegalArgumentException if this run has already passed a change in which the two differ
     */
    public void continueAs(Stage then) {
        if (!mayChange()) {
            throw new IllegalStateException("this run has looked ahead");
        }
        changes.replace(then.phases(), nowMin);
    }

    /** Sources put on the agenda what they bring before an instant, up to which the scenario stays as it is. */
    private void foresee(double untilMin) {
        weatherTurns.until(untilMin);
        towerTurns.until(untilMin);
        midnights.until(untilMin);
        dispatch.demandUntil(untilMin);
        legalTraffic.until(untilMin);
        nuisanceAlarms.until(untilMin);
        journeys.roadChecks().until(untilMin);
        civilians.until(untilMin);
        foreseenMin = untilMin;
    }

    private void change(Stage.Phase phase) {
        if (lookout.surveillance() != null) {
            journeys.settle();
            sink.on(new Event.Changed(nowMin, phase.intervention()));
        }
        var scenario = phase.scenario();
        command.change(scenario, nowMin);
        journeys.roadChecks().change(command.checkpoints());
        double length = world().strip().lengthKm();
        Outages outages = new Outages(phase.fields().towers(), world().calendar(), length, draws);
        Attention attention = command.attention();
        DiscSensors discs = new DiscSensors(phase.towers(), world().calendar(), length, attention, draws);
        lookout.change(
                new Surveillance(world(), phase.fields(), weather, outages, attention, draws),
                discs,
                new OtherEyes(scenario.sensing(), world(), weather, command.checkpoints(), draws));
        gates.change(scenario.gates(), nowMin);
        phase.ordered().ifPresent(order -> {
            assault.carryOut(order, scenario, nowMin);
            demolition.carryOut(order, scenario, nowMin);
        });
        for (int i = 0; i < crossings.size(); i++) {
            crossings.get(i).change(scenario.crossings().get(i));
        }
        dispatch.change(scenario, phase.barriers(), phase.landmarks());
        sanctions.change(scenario, nowMin);
        phase.ordered().ifPresent(order -> raid.carryOut(order, scenario, nowMin));
        towerTurns.change(phase.fields().towers(), outages, discs, nowMin);
        nuisanceAlarms.change(scenario.sensing(), List.of(outages, discs.outages()), nowMin);
        civilians.change(scenario.residents(), nowMin);
        legalTraffic.change();
        journeys.change(phase);
        shiftChanges.change(nowMin);
        gates.sendAwayIfGone(nowMin);
        crossings.forEach(crossing -> crossing.sendAwayIfGone(nowMin));
    }

    private void heed(Event event) {
        reports.on(event);
        if (event instanceof Event.Sighted) {
            detections++;
        } else if (event instanceof Event.Encounter) {
            encounters++;
        }
    }

    @Override
    public void start() {
        super.start();
        schedule.scheduleRepeating(
                0.0,
                0,
                state -> {
                    if (!tick()) {
                        state.kill();
                    }
                },
                1.0);
    }

    World world() {
        return stage.world();
    }

    /** Minutes since the start of the counted period; negative in the warm-up. */
    public double nowMin() {
        return nowMin;
    }

    /** Share of the simulated time that has passed. */
    public double progress() {
        return (nowMin - firstMin) / (lastMin - firstMin);
    }

    /** Parties under way, for those who look on between ticks. */
    public List<Party> parties() {
        return journeys.underWay().all();
    }

    /** Places and states of now, for those who look on between ticks. */
    public View view() {
        return new View(
                world(),
                weather,
                command,
                journeys,
                gaps,
                gates,
                crossings,
                towerTurns,
                falseAlarms,
                lookout,
                civilians,
                nowMin);
    }

    /** What an organisation believes, by its position in the scenario, for those who look on between ticks. */
    public Beliefs beliefs(int organisation) {
        return minds().beliefs(organisation);
    }

    /** What all organisations hold in mind, for those who look on between ticks. */
    public Minds minds() {
        return dispatch.minds();
    }

    /** How much has been done so far. */
    public Work work() {
        return new Work(partyTicks, detections, encounters);
    }
}
