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
import cordon.world.Path;
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

    /** Where night lasts for weeks, nobody waits for a later part of it than this. */
    private static final double LONGEST_NIGHT_MIN = Calendar.DAY_MIN;

    /** A consignment that waits; two are the same only if they are one. */
    private static final class Waiting {
        private final Consignment consignment;
        private final Decision decision;
        private final double originKm;
        private boolean waits = true;

        Waiting(Consignment consignment, Decision decision, double originKm) {
            this.consignment = consignment;
            this.decision = decision;
            this.originKm = originKm;
        }

        /** Whether it still waits; from now on it does not. */
        boolean stillWaits() {
            boolean did = waits;
            waits = false;
            return did;
        }

        Consignment consignment() {
            return consignment;
        }

        Decision decision() {
            return decision;
        }

        double originKm() {
            return originKm;
        }
    }

    private final World world;
    private final Weather weather;
    private final Draws draws;
    private final Agenda agenda;
    private final EventSink sink;
    private final BiConsumer<Party, Double> departure;
    private final Routing routing;
    private final List<Arrivals> arrivals = new ArrayList<>();
    private final List<Ends> ends = new ArrayList<>();
    private final List<Beliefs> beliefs = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();
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
        this.weather = weather;
        this.draws = draws;
        this.agenda = agenda;
        this.sink = sink;
        this.departure = departure;
        this.routing = new Routing(world);
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
            setOut(consignment, straightJourney(flow, origin));
            return;
        }
        double u = draws.uniform(Purpose.CHOICE, consignment.key(), daysWaited(consignment));
        Decision decision = choice.decide(flow, ends.get(flow), origin, day, weighedMin, u);
        switch (decision.kind()) {
            case STAY -> waitADay(flow, consignment, Event.NotSentWhy.DETERRED);
            case ELSEWHERE -> notSent(consignment, Event.NotSentWhy.DIVERTED);
            case GO -> stage(flow, new Waiting(consignment, decision, origin));
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

    /** Waits for night or for weather, if it is of those who do; gates and crossings are used at any hour. */
    private void stage(int flow, Waiting plan) {
        Consignment c = plan.consignment();
        Organisation organisation = scenario.organisation(c.flow().organisation());
        boolean open = plan.decision().option().way() == Way.OPEN;
        if (open && draws.happens(organisation.weatherShare(), Purpose.WINDOW_WEATHER, c.key(), 0)) {
            if (weather.regimeAt(weather.zoneAt(plan.decision().option().km()), agenda.nowMin()) != Weather.CLEAR) {
                go(flow, plan);
            } else {
                waiting.add(plan);
                double deadline = Math.max(agenda.nowMin(), deadline(c));
                agenda.book(deadline, Agenda.Rank.DEMAND, c.key(), () -> {
                    if (plan.stillWaits()) {
                        giveUp(c, Event.NotSentWhy.EXPIRED);
                    }
                });
            }
        } else if (open && draws.happens(organisation.nightShare(), Purpose.WINDOW_NIGHT, c.key(), 0)) {
            goAtNight(flow, plan);
        } else {
            go(flow, plan);
        }
    }

    private void goAtNight(int flow, Waiting plan) {
        double approach = 60 * plan.decision().option().approachHours();
        double now = agenda.nowMin();
        double[] night = world.light().nightFrom(now + approach);
        double share = draws.uniform(Purpose.WINDOW_HOUR, plan.consignment().key(), 0);
        double length = Math.min(LONGEST_NIGHT_MIN, night[1] - night[0]);
        double departs = Math.max(now, night[0] + 0.8 * share * length - approach);
        if (!(departs <= deadline(plan.consignment()))) {
            giveUp(plan.consignment(), Event.NotSentWhy.EXPIRED);
        } else {
            agenda.book(departs, Agenda.Rank.DEMAND, plan.consignment().key(), () -> go(flow, plan));
        }
    }

    /** The weather of a zone has turned: those who waited for that set out. */
    public void weatherTurned(int zone, int regime) {
        if (regime == Weather.CLEAR) {
            return;
        }
        List<Waiting> leaving = new ArrayList<>();
        for (Waiting plan : waiting) {
            if (weather.zoneAt(plan.decision().option().km()) == zone && plan.stillWaits()) {
                leaving.add(plan);
            }
        }
        waiting.removeIf(plan -> !plan.waits);
        for (Waiting plan : leaving) {
            go(Scenario.indexOf(scenario.flows(), plan.consignment().flow().id()), plan);
        }
    }

    private void go(int flow, Waiting plan) {
        Option option = plan.decision().option();
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
        setOut(plan.consignment(), journey(flow, plan, column));
    }

    private Journey straightJourney(int flow, double km) {
        Ends e = ends.get(flow);
        int mode = Scenario.indexOf(
                world.modes(), scenario.flows().get(flow).modes().get(0));
        Option option = new Option(mode, Way.OPEN, world.strip().laneAt(km), km, 0, 0, 0);
        Path approach = Path.straight(km, e.from().offset(), km, 0);
        Path inside = Path.straight(km, 0, km, e.to().offset());
        return new Journey(option, world.modes().get(mode), world.strip().columnAt(km), km, approach, inside, 0);
    }

    private Journey journey(int flow, Waiting plan, int column) {
        Ends e = ends.get(flow);
        Option option = plan.decision().option();
        long key = plan.consignment().key();
        double km = world.strip().columnKm(column);
        double toKm = e.to().nearestKm(km);
        double drop = depthKm(option.mode(), Purpose.DROP_DEPTH, key);
        double pickUp = depthKm(option.mode(), Purpose.PICK_UP_DEPTH, key);
        Path out = routing.outward(e.from(), plan.originKm(), option.mode(), column, drop);
        Path inside = routing.outward(e.to(), toKm, option.mode(), column, pickUp);
        double road = routing.roadMin(e.from(), plan.originKm(), option.mode(), out);
        return new Journey(option, world.modes().get(option.mode()), column, km, out.reversed(), inside, road);
    }

    private double depthKm(int mode, Purpose purpose, long key) {
        return world.modes()
                .get(mode)
                .pickUpKm()
                .map(d -> draws.lognormal(d.median(), d.sigma(), purpose, key, 0))
                .orElse(Double.POSITIVE_INFINITY);
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
