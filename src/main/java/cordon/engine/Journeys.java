package cordon.engine;

import cordon.enforcement.Command;
import cordon.enforcement.Unit;
import cordon.events.Event;
import cordon.events.Event.EncounterResult;
import cordon.events.EventSink;
import cordon.events.Fate;
import cordon.events.Outcome;
import cordon.events.SensorKind;
import cordon.interdiction.ArrangedPassage;
import cordon.interdiction.Encounters;
import cordon.interdiction.Pursuits;
import cordon.interdiction.Searches;
import cordon.random.Draws;
import cordon.scenario.Direction;
import cordon.scenario.Scenario;
import cordon.scenario.Way;
import cordon.sensing.Sighting;
import cordon.smuggling.Dispatch;
import cordon.smuggling.Gates;
import cordon.smuggling.Party;
import cordon.smuggling.Places;
import cordon.smuggling.Tunnels;
import cordon.trade.Crossing;
import cordon.world.Agenda;
import cordon.world.Motion;
import cordon.world.Movement;
import cordon.world.Path;
import cordon.world.Weather;
import cordon.world.World;
import java.util.List;
import java.util.function.Consumer;

/**
 * Carries each party from setting out to its end: approach, barrier, gate or crossing, the way beyond, and what happens when it
 * is noticed or met.
 */
final class Journeys implements Pursuits.Parties, PartyTracks.Finder {
    private final Agenda agenda;
    private final EventSink sink;
    private final Movement movement;
    private final Lookout lookout;
    private final Pursuits pursuits;
    private final Command command;
    private final UnderWay underWay;
    private final Passage passage;
    private final GatePassage atGate;
    private final Foresight foresight;
    private final ArrangedPassage arranged;
    private final Trails trails;
    private final GateCover cover;
    private final Draws draws;
    private final Flights flights;
    private final RoadChecks roadChecks;
    private Dispatch dispatch;

    Journeys(
            World world,
            Agenda agenda,
            EventSink sink,
            Draws draws,
            Weather weather,
            Lookout lookout,
            Command command,
            Trails trails,
            Encounters encounters,
            Gaps gaps,
            Gates gates,
            List<Crossing> crossings,
            Tunnels tunnels) {
        this.agenda = agenda;
        this.sink = sink;
        this.draws = draws;
        this.lookout = lookout;
        this.command = command;
        this.movement = new Movement(world.strip(), world.ground(), world.light());
        this.underWay = new UnderWay(world.strip().lengthKm());
        Searches searches = new Searches(draws, sink, encounters);
        this.atGate = new GatePassage(this, agenda, sink, draws, searches, gates);
        CrossingPassage atCrossing = new CrossingPassage(this, agenda, sink, searches, crossings);
        this.passage = new Passage(
                this,
                agenda,
                sink,
                draws,
                gaps,
                searches,
                atGate,
                atCrossing,
                new Underground(this, agenda, draws, searches, tunnels),
                new Places(world.strip(), gates, crossings, tunnels));
        this.roadChecks = new RoadChecks(this, agenda, sink, draws, world.calendar(), searches);
        this.flights = new Flights(this, agenda, draws, movement, world.strip());
        this.pursuits = new Pursuits(agenda, sink, draws, world.strip().lengthKm(), command, encounters, this);
        this.arranged = new ArrangedPassage(draws, sink, command);
        this.cover = new GateCover(this, gates.covers(), movement);
        Wariness wariness = new Wariness(this, agenda, sink, draws, command, pursuits);
        this.foresight = new Foresight(agenda, lookout, command, wariness, this::noticed);
        this.trails = trails;
    }

    void dispatchedBy(Dispatch by) {
        dispatch = by;
        atGate.reroutedBy(by::reroute);
    }

    UnderWay underWay() {
        return underWay;
    }

    Pursuits pursuits() {
        return pursuits;
    }

    RoadChecks roadChecks() {
        return roadChecks;
    }

    /** What holds now. */
    Scenario scenario() {
        return passage.scenario();
    }

    /** Settles what sensors have seen so far, before their fields change. */
    void settle() {
        underWay.all().forEach(party -> lookout.settle(party, agenda.nowMin()));
    }

    void change(Stage.Phase changed) {
        passage.change(changed);
        trails.change();
        pursuits.change(changed.scenario());
        gatesChanged();
        underWay.all().forEach(this::lookAgain);
    }

    /** Gates may have been shut or opened, here or elsewhere, so that others than before are under their cover. */
    void gatesChanged() {
        cover.renew(underWay, agenda.nowMin());
    }

    /** A party sets out; it reaches the strip after some minutes on roads. */
    void depart(Party party, double roadMin) {
        double now = agenda.nowMin();
        party.become(Party.Status.APPROACHING);
        sink.on(new Event.SetOut(
                now,
                party.id(),
                party.consignment().id(),
                party.consignment().flow().id(),
                party.consignment().terms(),
                party.mode().id(),
                party.way(),
                passage.where(party),
                party.km(),
                party.quantity(),
                party.valueUsd(),
                party.motorVehicles(),
                party.people()));
        Motion approach = movement.along(party.approach(), now + roadMin, party.mode(), party.modeIndex());
        arranged.payAhead(now, party, scenario(), () -> cover.open(party, approach));
        spend(party, party.mode().load().partyUsd());
        begin(party, approach, passage::reached);
    }

    private void spend(Party party, double usd) {
        if (usd > 0) {
            sink.on(new Event.Outlay(agenda.nowMin(), party.id(), usd));
        }
    }

    /** Begins a motion, by legs in the open and under cover, after which the next thing happens unless the party's attempt ends before. */
    void begin(Party party, Motion motion, Consumer<Party> next) {
        cover.begin(party, motion, next);
    }

    /** Begins a leg of a motion. */
    void beginLeg(Party party, Motion motion, Consumer<Party> next) {
        underWay.left(party);
        party.begin(motion);
        underWay.entered(party);
        int station = party.motions().size();
        agenda.book(motion.endMin(), Agenda.Rank.MOVEMENT, party.key(), () -> {
            if (party.underWay() && party.motions().size() == station) {
                next.accept(party);
            }
        });
        if (party.way() != Way.CROSSING && !party.concealed() && !party.offGround()) {
            trails.begun(motion, new PartyTracks(party, sink, draws, this));
        }
        pursuits.moved(party);
        foresight.look(party, motion.beginMin());
    }

    /** Breaks off the present motion for another. */
    void cut(Party party, Motion motion, Consumer<Party> next) {
        lookout.settle(party, agenda.nowMin());
        begin(party, motion, next);
    }

    /** Breaks off the present motion for another that leads where it should have led. */
    void goOn(Party party, Motion motion) {
        anew(party, cover.whole(party, motion));
    }

    /** Breaks off the present motion for all of the way that is before the party, to the line or beyond it. */
    void anew(Party party, Motion whole) {
        Consumer<Party> atTheLine = party.rerouted() ? passage::arrived : passage::reached;
        cut(party, whole, party.crossed() ? this::deliver : atTheLine);
    }

    /** A party stands at the other gate to which it has driven on. */
    void atOtherGate(Party party) {
        passage.arrived(party);
    }

    /** The motion of a party along a path from now on. */
    Motion along(Party party, Path path) {
        return movement.along(path, agenda.nowMin(), party.mode(), party.modeIndex());
    }

    @Override
    public void sentAfter(Party party) {
        if (party.vigilance() != null) {
            lookAgain(party);
        }
    }

    @Override
    public void lookAgain(Party party) {
        foresight.lookAgain(party);
    }

    @Override
    public void returning(Unit unit, double backMin) {
        foresight.returning(unit, backMin, underWay);
        pursuits.comesOrGoes(unit);
    }

    @Override
    public void tracksFound(Party party, Unit unit, double km, double offsetKm, boolean follows) {
        seen(party, SensorKind.SIGN, unit.id(), km, offsetKm);
        party.reached(Fate.LATE);
        boolean beyond = party.direction() == Direction.OUTWARD && party.crossed();
        if (follows && !beyond) {
            pursuits.chase(unit, party);
            lookAgain(party);
        } else {
            sentAfter(party);
        }
    }

    @Override
    public double lostMin(Party party, List<Long> guards, double fromMin, double lossMin) {
        return lookout.lostMin(party, guards, fromMin, lossMin);
    }

    private void noticed(Party party, Sighting sighting) {
        if (sighting.kind() == SensorKind.CHECKPOINT) {
            roadChecks.reached(party, sighting);
            return;
        }
        seen(party, sighting.kind(), sighting.sensor(), sighting.km(), sighting.offsetKm());
        if (sighting.once()) {
            party.exposure().meet(sighting.sensorKey());
            pursuits.noticedBy(sighting.sensorKey(), party);
        }
        if (sighting.kind().judged()) {
            pursuits.alarm(party);
        } else {
            Unit unit = command.pursuer(sighting);
            if (unit != null) {
                pursuits.chase(unit, party);
            } else if (!party.tracked()) {
                pursuits.report(party);
            }
        }
        lookAgain(party);
    }

    /** Guards at a checkpoint look into what a party carries. */
    void searched(Party party, String checkpoint, double km, double offsetKm) {
        seen(party, SensorKind.CHECKPOINT, checkpoint, km, offsetKm);
    }

    /** The barrier itself has told of a party. */
    void barrierAlarm(Party party) {
        seen(party, SensorKind.BARRIER_ALARM, "barrier", party.km(), 0);
        if (!party.tracked()) {
            pursuits.alarm(party);
            lookAgain(party);
        }
    }

    /** Whether a unit already waits where a party will pass the line. */
    boolean awaited(Party party) {
        return pursuits.ambush(party) != null;
    }

    private void seen(Party party, SensorKind kind, String sensor, double km, double offsetKm) {
        party.noticed();
        sink.on(new Event.Sighted(agenda.nowMin(), party.id(), kind, sensor, km, offsetKm));
        pursuits.seen(party);
    }

    /** Passes the line. */
    void pass(Party party) {
        double now = agenda.nowMin();
        party.cross();
        party.become(Party.Status.INSIDE);
        sink.on(new Event.CrossedLine(now, party.id(), party.km()));
        if (party.mode().flies()) {
            flights.passed(party);
        } else {
            begin(party, movement.along(party.inside(), now, party.mode(), party.modeIndex()), this::deliver);
        }
    }

    /** Ends an attempt that has reached where it goes. */
    void deliver(Party party) {
        boolean unjudged = party.tracked() && (party.fate() == null || Fate.DISMISSED.isBeyond(party.fate()));
        if (unjudged || pursuits.pursued(party)) {
            party.reached(Fate.LATE);
        }
        end(party, Outcome.DELIVERED);
    }

    @Override
    public void met(Party party, EncounterResult result) {
        switch (result) {
            case ARRESTED, TAKEN -> end(party, Outcome.SEIZED);
            case DUMPED -> end(party, Outcome.ABANDONED);
            case TURNED_BACK -> end(party, Outcome.TURNED_BACK);
            case DESTROYED -> end(party, Outcome.DESTROYED);
            case STOOD_OFF -> pursuits.stoodOff(party);
            default -> lookAgain(party);
        }
    }

    /** Ends an attempt. */
    void end(Party party, Outcome outcome) {
        double now = agenda.nowMin();
        double km = party.motion().kmAt(now);
        double offset = party.motion().offsetKmAt(now);
        Fate fate = fate(party, outcome);
        boolean craftLost = outcome == Outcome.SEIZED || outcome == Outcome.DESTROYED;
        spend(party, craftLost ? party.vehicles() * party.mode().load().vehicleUsd() : 0);
        party.become(Party.Status.ENDED);
        party.foresee(null);
        underWay.remove(party);
        cover.over(party);
        roadChecks.over(party);
        sink.on(new Event.Ended(
                now,
                party.id(),
                party.consignment().id(),
                party.consignment().flow().id(),
                party.mode().id(),
                party.way(),
                passage.where(party),
                party.km(),
                km,
                offset,
                party.crossed(),
                outcome,
                fate,
                party.quantity(),
                party.valueUsd(),
                party.setOutMin(),
                party.sightings(),
                party.motorVehicles(),
                party.people(),
                party.carried()));
        pursuits.ended(party);
        dispatch.ended(party, outcome);
    }

    private Fate fate(Party party, Outcome outcome) {
        return switch (outcome) {
            case SEIZED -> Fate.SEIZED;
            case TURNED_BACK -> Fate.TURNED_BACK;
            case DESTROYED -> Fate.STRUCK;
            case ABANDONED -> party.fate() == Fate.ADRIFT ? Fate.ADRIFT : Fate.ESCAPED;
            case DELIVERED -> party.fate() != null ? party.fate() : unseen(party);
        };
    }

    private Fate unseen(Party party) {
        Lookout.Labels why = lookout.unseen(party);
        if (why.fate() != why.inOtherOrder()) {
            sink.on(new Event.OtherLabel(agenda.nowMin(), party.id(), why.fate(), why.inOtherOrder()));
        }
        return why.fate();
    }
}
