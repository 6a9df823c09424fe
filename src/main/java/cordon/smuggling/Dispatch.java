package cordon.smuggling;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.events.Outcome;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.scenario.Commodity;
import cordon.scenario.Flow;
import cordon.scenario.Organisation;
import cordon.scenario.Scenario;
import cordon.scenario.Way;
import cordon.world.Agenda;
import cordon.world.Arrivals;
import cordon.world.BarrierLayout;
import cordon.world.Calendar;
import cordon.world.DailyHours;
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
    private final Draws draws;
    private final Agenda agenda;
    private final EventSink sink;
    private final BiConsumer<Party, Double> departure;
    private final Itineraries itineraries;
    private final Windows windows;
    private final List<Arrivals> arrivals = new ArrayList<>();
    private final List<Ends> ends = new ArrayList<>();
    private final List<Beliefs> beliefs = new ArrayList<>();
    private final List<DailyHours> intensities = new ArrayList<>();
    private Scenario scenario;
    private Choice choice;
    private int day;
    private double weighedMin;

    /** Dispatch of a run; {@code departure} takes each party that sets out, with its minutes on roads. */
    public Dispatch(
            World world,
            Scenario scenario,
            Weather weather,
            Draws draws,
            Agenda agenda,
            EventSink sink,
            BiConsumer<Party, Double> departure) {
        this.world = world;
        this.draws = draws;
        this.agenda = agenda;
        this.sink = sink;
        this.departure = departure;
        this.itineraries = new Itineraries(world, draws);
        this.windows = new Windows(
                world, weather, draws, agenda, this::go, plan -> giveUp(plan.consignment(), Event.NotSentWhy.EXPIRED));
        double start = world.calendar().firstMin();
        for (Flow flow : scenario.flows()) {
            arrivals.add(new Arrivals(Purpose.ARRIVAL, Keys.of(flow.id()), start, draws));
            ends.add(new Ends(world, flow, scenario.commodity(flow.commodity())));
        }
        for (Organisation organisation : scenario.organisations()) {
            beliefs.add(new Beliefs(
                    organisation,
                    world.modes().size(),
                    world.strip().lanes(),
                    world.strip().laneKm(),
                    scenario.gates().size(),
                    scenario.crossings().size()));
        }
    }

    /** Takes over the scenario that holds from now on. */
    public void change(Scenario changed, BarrierLayout barriers, int[] towersNear) {
        scenario = changed;
        weighedMin = Math.max(world.calendar().firstMin(), agenda.nowMin());
        choice = new Choice(world, scenario, barriers, towersNear, beliefs, Attitude::expected);
        intensities.clear();
        for (Flow flow : scenario.flows()) {
            intensities.add(DailyHours.byNight(world.calendar(), flow.perDay(), flow.nightRatio()));
        }
        for (int i = 0; i < beliefs.size(); i++) {
            beliefs.get(i).change(scenario.organisations().get(i));
        }
    }

    /** Books the demand that comes before an instant. */
    public void demandUntil(double untilMin) {
        for (int f = 0; f < arrivals.size(); f++) {
            Arrivals stream = arrivals.get(f);
            double at = stream.nextBefore(untilMin, intensities.get(f));
            while (!Double.isNaN(at)) {
                int flow = f;
                long key = Keys.of(Keys.of(scenario.flows().get(f).id()), stream.number());
                agenda.book(at, Agenda.Rank.DEMAND, key, () -> demanded(flow, key, drawQuantity(flow, key)));
                at = stream.nextBefore(untilMin, intensities.get(f));
            }
        }
    }

    private double drawQuantity(int flow, long key) {
        Flow spec = scenario.flows().get(flow);
        return draws.lognormal(spec.quantity().median(), spec.quantity().sigma(), Purpose.QUANTITY, key, 0);
    }

    private int vehicles(Flow spec, long key) {
        return spec.convoy()
                .map(c -> draws.between(c.vehiclesMin(), c.vehiclesMax(), Purpose.CONVOY_SIZE, key, 0))
                .orElse(1);
    }

    private void demanded(int flow, long key, double quantity) {
        Flow spec = scenario.flows().get(flow);
        Commodity commodity = scenario.commodity(spec.commodity());
        double now = agenda.nowMin();
        Consignment consignment = new Consignment(key, spec, commodity, quantity, now, vehicles(spec, key));
        sink.on(new Event.Demanded(now, consignment.id(), spec.id(), consignment.quantity(), consignment.valueUsd()));
        decide(flow, consignment);
    }

    private void decide(int flow, Consignment consignment) {
        double origin = ends.get(flow).from().kmAt(draws.uniform(Purpose.ORIGIN, consignment.key(), 0));
        if (consignment.flow().straight()) {
            setOut(consignment, itineraries.straight(consignment.flow(), ends.get(flow), origin));
            return;
        }
        double u = draws.uniform(Purpose.CHOICE, consignment.key(), daysWaited(consignment));
        Decision decision = choice.decide(flow, ends.get(flow), origin, day, weighedMin, u);
        switch (decision.kind()) {
            case STAY -> waitADay(flow, consignment, Event.NotSentWhy.DETERRED);
            case ELSEWHERE -> notSent(consignment, Event.NotSentWhy.DIVERTED);
            case GO ->
                windows.await(
                        new Waiting(flow, consignment, decision.option(), origin),
                        scenario.organisation(consignment.flow().organisation()),
                        deadline(consignment));
            default -> throw new IllegalStateException("no such decision: " + decision);
        }
    }

    private long daysWaited(Consignment consignment) {
        return (long) Math.floor((agenda.nowMin() - consignment.demandedMin() + ROUNDING_MIN) / Calendar.DAY_MIN) * 64
                + consignment.attempts();
    }

    private double deadline(Consignment consignment) {
        double patience =
                scenario.organisation(consignment.flow().organisation()).patienceDays();
        return consignment.demandedMin() + patience * Calendar.DAY_MIN;
    }

    private void waitADay(int flow, Consignment consignment, Event.NotSentWhy otherwise) {
        double next = agenda.nowMin() + Calendar.DAY_MIN;
        if (next > deadline(consignment) + ROUNDING_MIN) {
            giveUp(consignment, otherwise);
        } else {
            agenda.book(next, Agenda.Rank.DEMAND, consignment.key(), () -> decide(flow, consignment));
        }
    }

    private void giveUp(Consignment consignment, Event.NotSentWhy why) {
        if (consignment.attempts() == 0) {
            notSent(consignment, why);
        }
    }

    private void notSent(Consignment consignment, Event.NotSentWhy why) {
        sink.on(new Event.NotSent(
                agenda.nowMin(),
                consignment.id(),
                consignment.flow().id(),
                why,
                consignment.quantity(),
                consignment.valueUsd()));
    }

    /** The weather of a zone has turned: those who waited for that set out. */
    public void weatherTurned(int zone, int regime) {
        windows.weatherTurned(zone, regime);
    }

    private void go(Waiting plan) {
        int flow = plan.flow();
        Option option = plan.option();
        boolean shut = (option.way() == Way.GATE
                        && !scenario.gates().get(option.place()).open())
                || (option.way() == Way.CROSSING
                        && !scenario.crossings().get(option.place()).open());
        double u = draws.uniform(
                Purpose.CELL, plan.consignment().key(), plan.consignment().attempts());
        int column = option.way() == Way.OPEN
                ? choice.cell(flow, ends.get(flow), plan.originKm(), option, agenda.nowMin(), u)
                : world.strip().columnAt(option.km());
        if (shut || column < 0) {
            waitADay(flow, plan.consignment(), Event.NotSentWhy.EXPIRED);
            return;
        }
        setOut(plan.consignment(), itineraries.planned(plan, ends.get(flow), column));
    }

    /** One party, or one for each batch of a convoy. */
    private void setOut(Consignment consignment, Journey journey) {
        int batch = consignment.flow().convoy().map(Flow.Convoy::batch).orElse(1);
        int left = consignment.vehicles();
        while (left > 0) {
            int vehicles = Math.min(batch, left);
            double quantity = consignment.quantity() * vehicles / consignment.vehicles();
            Party party = new Party(consignment, journey, vehicles, quantity, draws);
            party.setOut(agenda.nowMin());
            departure.accept(party, journey.roadMin());
            left -= vehicles;
        }
    }

    /**
     * An attempt has ended: its organisation notes the fate; what came back is tried again (but for batches of a convoy), what
     * was seized replaced.
     */
    public void ended(Party party, Outcome outcome) {
        int flow = Scenario.indexOf(scenario.flows(), party.consignment().flow().id());
        String organisation = party.consignment().flow().organisation();
        if (outcome != Outcome.TURNED_BACK) {
            beliefs.get(Scenario.indexOf(scenario.organisations(), organisation))
                    .note(party.modeIndex(), party.way(), party.place(), outcome != Outcome.DELIVERED);
        }
        Flow flown = party.consignment().flow();
        if (outcome == Outcome.TURNED_BACK
                && !flown.straight()
                && flown.convoy().isEmpty()) {
            waitADay(flow, party.consignment(), Event.NotSentWhy.DETERRED);
        }
        Flow spec = scenario.flows().get(flow);
        boolean again = draws.happens(spec.replacement(), Purpose.REPLACEMENT, party.key(), 0);
        if (outcome == Outcome.SEIZED && again) {
            long key = Keys.of(party.key(), 1);
            double quantity = party.quantity();
            double at = agenda.nowMin() + spec.replacementLagDays() * Calendar.DAY_MIN;
            agenda.book(at, Agenda.Rank.DEMAND, key, () -> demanded(flow, key, quantity));
        }
    }

    /** Midnight: organisations learn from the day, and weigh anew. */
    public void learn() {
        day++;
        weighedMin = agenda.nowMin();
        beliefs.forEach(Beliefs::learn);
    }

    /** What an organisation believes. */
    public Beliefs beliefs(int organisation) {
        return beliefs.get(organisation);
    }
}
