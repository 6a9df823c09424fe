package cordon.smuggling;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.events.Outcome;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.scenario.AttitudeSpec;
import cordon.scenario.Flow;
import cordon.scenario.Organisation;
import cordon.scenario.Raid;
import cordon.scenario.Retries;
import cordon.scenario.Scenario;
import cordon.scenario.Splitting;
import cordon.scenario.Way;
import cordon.trade.Crossing;
import cordon.world.Agenda;
import cordon.world.BarrierLayout;
import cordon.world.Calendar;
import cordon.world.Landmarks;
import cordon.world.Weather;
import cordon.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * From demand to parties that set out: a consignment is demanded, its sender decides, it waits for its window and goes, or it is
 * never sent. What came back or was seized may be tried or demanded again.
 */
public final class Dispatch {
    /** Sums of whole days round; a wait that is short of a day by less than this is a day. */
    private static final double ROUNDING_MIN = 1e-6;

    private final World world;
    private final Gates gates;
    private final Draws draws;
    private final Agenda agenda;
    private final EventSink sink;
    private final BiConsumer<Party, Double> departure;
    private final Itineraries itineraries;
    private final Windows windows;
    private final Tunnels tunnels;
    private final Admission admission;
    private final Depots depots;
    private final List<Ends> ends = new ArrayList<>();
    private final Minds minds;
    private final Demand demand;
    private List<Consignment.Kind> kinds = List.of();
    private Scenario scenario;
    private Choice choice;
    private int day;
    private double weighedMin;

    /** Dispatch of a run; {@code departure} takes each party that sets out, with its minutes on roads. */
    public Dispatch(
            World world,
            Scenario scenario,
            Gates gates,
            Weather weather,
            Draws draws,
            Agenda agenda,
            EventSink sink,
            List<Crossing> crossings,
            Tunnels tunnels,
            BiConsumer<Party, Double> departure) {
        this.world = world;
        this.gates = gates;
        this.draws = draws;
        this.agenda = agenda;
        this.sink = sink;
        this.departure = departure;
        this.tunnels = tunnels;
        this.admission = new Admission(world.strip(), gates, crossings, tunnels);
        this.itineraries = new Itineraries(world, draws, tunnels);
        this.windows = new Windows(world, weather, draws, agenda, gates, itineraries, this::go, this::expired);
        this.depots = new Depots(scenario.interventions(), draws);
        this.minds = new Minds(world, scenario);
        this.demand = new Demand(scenario, world.calendar(), draws, agenda, this::drawn);
        for (Flow flow : scenario.flows()) {
            ends.add(new Ends(world, flow, scenario.commodity(flow.commodity())));
        }
    }

    /** Takes over the scenario that holds from now on. */
    public void change(Scenario changed, BarrierLayout barriers, Landmarks landmarks) {
        scenario = changed;
        weighedMin = Math.max(world.calendar().firstMin(), agenda.nowMin());
        boolean first = choice == null;
        tunnels.change(scenario);
        minds.change(scenario);
        kinds = Consignment.Kind.all(scenario, kinds);
        choice = new Choice(world, scenario, kinds, gates, tunnels, barriers, landmarks, minds);
        itineraries.change(choice.routing());
        demand.change(scenario);
        if (first) {
            reckonAt(world.calendar().firstMin());
        }
    }

    /** Tells elastic demand what journeys cost, once tunnels of that instant are open. */
    private void reckonAt(double atMin) {
        agenda.book(
                atMin,
                Agenda.Rank.DEMAND,
                0,
                () -> demand.reckon(f -> choice.unitCostUsd(f, ends.get(f), day, weighedMin)));
    }

    /** Books the demand that comes before an instant. */
    public void demandUntil(double untilMin) {
        demand.until(untilMin);
    }

    /** Someone wants to cross as a consignment of a flow, with a key of his own. */
    public void demand(String flow, long key) {
        int f = Scenario.indexOf(scenario.flows(), flow);
        drawn(f, key, demand.quantity(f, key), demand.vehicles(f, key));
    }

    /** Gives a party another gate to pass; false if no way leads on from it. */
    public boolean reroute(Party party, int gate) {
        return itineraries.reroute(party, ends.get(party.consignment().flowIndex()), gate, gates.km(gate));
    }

    /** Tolls or places of gates have changed, which senders see. */
    public void gatesChanged() {
        choice.forget();
    }

    private void drawn(int flow, long key, double quantity, int vehicles) {
        demanded(Consignment.drawn(key, kinds.get(flow), quantity, agenda.nowMin(), vehicles));
    }

    private void demanded(Consignment consignment) {
        sink.on(new Event.Demanded(
                consignment.demandedMin(),
                consignment.id(),
                consignment.flow().id(),
                consignment.quantity(),
                consignment.valueUsd()));
        depots.enters(consignment);
        decide(consignment);
    }

    private void decide(Consignment consignment) {
        if (depots.taken(consignment)) {
            return;
        }
        if (depots.shut(consignment, agenda.nowMin())) {
            waitADay(consignment, Event.NotSentWhy.EXPIRED);
            return;
        }
        int flow = consignment.flowIndex();
        double origin = ends.get(flow).from().kmAt(draws.uniform(Purpose.ORIGIN, consignment.wholeKey(), 0));
        if (consignment.flow().straight()) {
            Journey journey = itineraries.straight(consignment.flow(), ends.get(flow), origin);
            setOut(consignment, Loads.of(consignment, journey.mode()), journey);
            return;
        }
        double u = draws.uniform(Purpose.CHOICE, consignment.key(), daysWaited(consignment));
        Decision decision = choice.decide(consignment, ends.get(flow), origin, day, weighedMin, agenda.nowMin(), u);
        if (decision.kind() == Decision.Kind.GO && !willing(consignment, decision.risk())) {
            decision = Decision.STAY;
        }
        if (decision.kind() == Decision.Kind.GO && splits(consignment, decision.risk())) {
            split(consignment);
            return;
        }
        switch (decision.kind()) {
            case STAY -> waitADay(consignment, Event.NotSentWhy.DETERRED);
            case ELSEWHERE -> notSent(consignment, Event.NotSentWhy.DIVERTED, consignment.quantity());
            case GO ->
                windows.await(
                        new Waiting(consignment, decision.option(), origin),
                        ends.get(flow),
                        sender(consignment),
                        deadline(consignment));
            default -> throw new IllegalStateException("no such decision: " + decision);
        }
    }

    private Organisation sender(Consignment consignment) {
        return scenario.organisations().get(consignment.owner());
    }

    /** Whether a sender of the threshold kind bears a risk; each has one keyed threshold for good. */
    private boolean willing(Consignment consignment, double risk) {
        AttitudeSpec attitude = sender(consignment).attitude();
        return attitude.kind() != AttitudeSpec.Kind.DETERRENCE_THRESHOLD
                || !consignment.flow().forcedKm().isEmpty()
                || draws.happens(
                        Attitude.willingness(risk, attitude.riskBorne()), Purpose.WILLING, consignment.wholeKey(), 0);
    }

    private boolean splits(Consignment consignment, double risk) {
        var splitting = sender(consignment).splitting();
        return consignment.untouched()
                && consignment.flow().convoy().isEmpty()
                && splitting.filter(s -> risk > s.aboveRisk()).isPresent();
    }

    /** Sends a consignment as even parts, each of which decides for itself on one of several nights. */
    private void split(Consignment consignment) {
        depots.leaves(consignment);
        Splitting splitting = sender(consignment).splitting().orElseThrow();
        for (int i = 0; i < splitting.parties(); i++) {
            int nightsLater = i * splitting.nights() / splitting.parties();
            double at = agenda.nowMin() + nightsLater * Calendar.DAY_MIN;
            Consignment part = consignment.part(i, splitting.parties(), at);
            depots.enters(part);
            agenda.book(at, Agenda.Rank.DEMAND, part.key(), () -> decide(part));
        }
    }

    private long daysWaited(Consignment consignment) {
        return (long) Math.floor((agenda.nowMin() - consignment.demandedMin() + ROUNDING_MIN) / Calendar.DAY_MIN) * 64
                + consignment.tries();
    }

    private double deadline(Consignment consignment) {
        return consignment.patientFromMin() + sender(consignment).patienceDays() * Calendar.DAY_MIN;
    }

    private void waitADay(Consignment consignment, Event.NotSentWhy otherwise) {
        double next = agenda.nowMin() + Calendar.DAY_MIN;
        if (next > deadline(consignment) + ROUNDING_MIN) {
            giveUp(consignment, otherwise);
        } else {
            agenda.book(next, Agenda.Rank.DEMAND, consignment.key(), () -> decide(consignment));
        }
    }

    private void expired(Waiting plan) {
        if (!depots.taken(plan.consignment())) {
            giveUp(plan.consignment(), Event.NotSentWhy.EXPIRED);
        }
    }

    private void giveUp(Consignment consignment, Event.NotSentWhy why) {
        notSent(consignment, consignment.tries() == 0 ? why : Event.NotSentWhy.GIVEN_UP, consignment.quantity());
    }

    private void notSent(Consignment consignment, Event.NotSentWhy why, double quantity) {
        depots.leaves(consignment);
        sink.on(new Event.NotSent(
                agenda.nowMin(),
                consignment.id(),
                consignment.flow().id(),
                consignment.terms(),
                why,
                consignment.share(quantity),
                quantity,
                quantity * consignment.commodity().destinationUsd()));
    }

    /** The weather of a zone has turned: those who waited for that set out. */
    public void weatherTurned(int zone, int regime) {
        windows.weatherTurned(zone, regime);
    }

    private void go(Waiting plan) {
        if (depots.taken(plan.consignment())) {
            return;
        }
        int flow = plan.consignment().flowIndex();
        Option option = plan.option();
        double u = draws.uniform(
                Purpose.CELL, plan.consignment().key(), plan.consignment().tries());
        int column = option.way() == Way.OPEN
                ? choice.cell(plan.consignment(), ends.get(flow), plan.originKm(), option, agenda.nowMin(), u)
                : world.strip().columnAt(option.km());
        List<Load> loads = Loads.of(plan.consignment(), world.modes().get(option.mode()));
        boolean held = column < 0 || depots.shut(plan.consignment(), agenda.nowMin());
        if (held || !admission.admits(option, plan.consignment(), loads.size(), scenario)) {
            waitADay(plan.consignment(), Event.NotSentWhy.EXPIRED);
            return;
        }
        setOut(plan.consignment(), loads, itineraries.planned(plan, ends.get(flow), column));
    }

    private void setOut(Consignment consignment, List<Load> loads, Journey journey) {
        depots.leaves(consignment);
        for (Load load : loads) {
            Party party = new Party(load, journey, draws);
            party.setOut(agenda.nowMin());
            departure.accept(party, journey.roadMin());
        }
    }

    /**
     * An attempt has ended: its organisation notes the fate; what came back is tried again a batch of a convoy by itself and with
     * its own vehicles; what was seized is replaced, vehicle by vehicle; people who were caught may try again.
     */
    public void ended(Party party, Outcome outcome) {
        minds.note(party, outcome);
        if (outcome == Outcome.TURNED_BACK) {
            turnedBack(party);
        } else if (outcome == Outcome.SEIZED) {
            seized(party);
        }
    }

    private void turnedBack(Party party) {
        Flow flow = party.consignment().flow();
        if (!flow.straight() && triesAgain(party, flow.retries().giveUpAfterTurnBack())) {
            Consignment rest = party.sentAgain(party.consignment().patientFromMin());
            depots.enters(rest);
            waitADay(rest, Event.NotSentWhy.DETERRED);
        } else {
            notSent(party.consignment(), Event.NotSentWhy.GIVEN_UP, party.quantity());
        }
    }

    /** People who were caught may try again; of what else was seized, other loads may be demanded. */
    private void seized(Party party) {
        Consignment consignment = party.consignment();
        Retries retries = consignment.flow().retries();
        if (consignment.ofPeopleAlone() && triesAgain(party, retries.giveUpAfterCapture())) {
            double at = agenda.nowMin() + retries.captureLagDays() * Calendar.DAY_MIN;
            Consignment caught = party.sentAgain(at);
            agenda.book(at, Agenda.Rank.DEMAND, caught.key(), () -> {
                depots.enters(caught);
                decide(caught);
            });
        } else {
            replace(consignment.flowIndex(), party.key(), party.vehicles(), party.quantity());
        }
    }

    /** Each seized vehicle's load is demanded again with the same chance, all of them together. */
    private void replace(int flow, long key, int vehicles, double quantity) {
        Flow spec = scenario.flows().get(flow);
        int again = draws.count(vehicles, spec.replacement(), Purpose.REPLACEMENT, key, 0);
        if (again > 0) {
            long next = Keys.of(key, 1);
            double wanted = quantity * again / vehicles;
            double at = agenda.nowMin() + spec.replacementLagDays() * Calendar.DAY_MIN;
            Runnable order = () -> demanded(Consignment.replacing(next, kinds.get(flow), wanted, at, again));
            agenda.book(at, Agenda.Rank.DEMAND, next, order);
        }
    }

    /** A depot has been taken: some of what waits there is seized, and may be demanded again; nothing sets out for a time. */
    public void raided(Raid raid, long key) {
        for (Depots.Seizure seizure : depots.raid(raid, key, agenda.nowMin())) {
            Consignment consignment = seizure.consignment();
            notSent(consignment, Event.NotSentWhy.RAIDED, consignment.quantity());
            replace(consignment.flowIndex(), seizure.key(), consignment.vehicles(), consignment.quantity());
        }
    }

    private boolean triesAgain(Party party, double giveUpChance) {
        int most = party.consignment().flow().retries().most();
        return party.consignment().tries() < most && !draws.happens(giveUpChance, Purpose.GIVE_UP, party.key(), 0);
    }

    /** Midnight: organisations learn from the day, and weigh anew. */
    public void learn() {
        day++;
        weighedMin = agenda.nowMin();
        tunnels.newDay();
        minds.learn();
        if (minds.expand(day, weighedMin, ends, choice, sink)) {
            choice.weighAnew();
        }
        if (tunnels.midnight(this::tunnelUsdPerDay)) {
            choice.forget();
        }
        reckonAt(weighedMin);
    }

    /** What a tunnel would earn its owner a day beyond the next best, as it believes now, USD. */
    private double tunnelUsdPerDay(int tunnel) {
        double room = tunnels.spec(tunnel).partiesPerDay();
        double usd = 0;
        for (int f = 0; f < scenario.flows().size(); f++) {
            Flow flow = scenario.flows().get(f);
            if (room > 0 && flow.chooses() && flow.organisation().equals(tunnels.owner(tunnel))) {
                Choice.Advantage each = choice.advantage(f, ends.get(f), tunnel, day, weighedMin);
                double sent = Math.min(flow.perDay(), room / each.parties());
                if (each.usd() > 0) {
                    usd += sent * each.usd();
                    room -= sent * each.parties();
                }
            }
        }
        return usd;
    }

    /** What organisations hold in mind. */
    public Minds minds() {
        return minds;
    }
}
