package cordon.enforcement;

import cordon.events.Event;
import cordon.events.SensorKind;
import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.scenario.Dispatching;
import cordon.scenario.Doctrine;
import cordon.scenario.Guards;
import cordon.scenario.Scenario;
import cordon.scenario.Sensing;
import cordon.sensing.Attention;
import cordon.sensing.Exposure;
import cordon.sensing.Sighting;
import cordon.sensing.Unseen;
import cordon.trade.ServiceQueue;
import cordon.world.Conditions;
import cordon.world.Motion;
import cordon.world.Weather;
import cordon.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The guards of a run and how they are commanded: operators judge alarms, the nearest free unit is sent. */
public final class Command {
    /** An assessment: when it is done, how long an operator works on it, and whether the alarm is believed. */
    public record Assessment(double doneMin, double workedMin, boolean believed) {}

    /** What a unit watches: a stretch of the line, and how far from it, km. */
    public record Watch(double fromKm, double toKm, double sightKm) {}

    private final World world;
    private final Conditions conditions;
    private final Draws draws;
    private final ReportedHistory history;
    private Guards spec;
    private Posts posts;
    private Patrols patrols;
    private Teams teams;
    private Outside outside;
    private GuardsInView inView;
    private GuardsReplay replay;
    private InSight inSight;
    private ServiceQueue operators;
    private Checkpoints checkpoints;
    private Attention attention;

    /** The guards at the start of a run. */
    public Command(World world, Weather weather, Draws draws) {
        this.world = world;
        this.conditions = new Conditions(world, weather);
        this.draws = draws;
        this.history =
                new ReportedHistory(world.strip().lengthKm(), world.strip().laneKm());
    }

    /** Takes over the scenario that holds from now on; units that remain stay as busy as they are. */
    public void change(Scenario scenario, double nowMin) {
        Map<Long, Unit> before = new HashMap<>();
        if (spec != null) {
            units().forEach(unit -> before.put(unit.key(), unit));
        }
        spec = scenario.guards();
        double length = world.strip().lengthKm();
        boolean nearest = spec.command().dispatch() == Dispatching.NEAREST;
        posts = new Posts(spec.posts(), nearest, length, conditions, draws);
        int day = world.calendar().dayOf(nowMin);
        patrols = new Patrols(spec.patrols(), patrols, length, conditions, draws, history, day, nowMin);
        teams = new Teams(spec.teams(), length, draws);
        outside = nearest ? new Outside(posts, patrols) : null;
        inView = new GuardsInView(conditions, posts, patrols);
        replay = new GuardsReplay(conditions, posts, patrols, draws);
        inSight = new InSight(conditions, posts, patrols);
        for (Unit unit : units()) {
            if (before.containsKey(unit.key())) {
                unit.continues(before.get(unit.key()));
            }
        }
        int seats = spec.command().operators();
        if (seats == 0) {
            operators = null;
        } else {
            operators = operators == null
                    ? new ServiceQueue(world.calendar(), seats, 0, 24)
                    : operators.changedTo(seats, 0, 24);
        }
        checkpoints = new Checkpoints(spec.checkpoints(), draws);
        attention = attention(scenario);
    }

    /** Share of the time that a feed is attended: less when there are more feeds than operators can follow. */
    private Attention attention(Scenario scenario) {
        Guards.Command command = scenario.guards().command();
        double feeds = 0;
        for (Sensing.TowerRow row : scenario.sensing().towers()) {
            feeds += row.up() ? row.cameras() * (double) row.count(world.strip().lengthKm()) : 0;
        }
        double followed = command.operators() * (double) command.feedsPerOperator();
        boolean enough = command.operators() == 0 || feeds <= followed;
        Doctrine doctrine = command.doctrine();
        return new Attention(
                command.attention() * (enough ? 1 : followed / feeds),
                doctrine.tiringPerHalfHour(),
                doctrine.leastVigilance(),
                60 * doctrine.watchHours(),
                60 * doctrine.firstWatchHour(),
                world.calendar());
    }

    /** All units: posts, patrols, teams. */
    public List<Unit> units() {
        List<Unit> all = new ArrayList<>(posts.units());
        all.addAll(patrols.units());
        all.addAll(teams.units());
        return all;
    }

    /** Share of the time that a feed is attended. */
    public Attention attention() {
        return attention;
    }

    /** The next time a post or patrol notices a party on a motion, or null. */
    public Sighting next(Exposure exposure, Motion motion, double fromMin) {
        Sighting first = null;
        conditions.start(motion, fromMin, Double.POSITIVE_INFINITY);
        while (first == null && conditions.next()) {
            first = patrols.inPiece(exposure, posts.inPiece(exposure));
        }
        return first;
    }

    /** Why no post or patrol noticed a party that was never noticed, on these motions. */
    public Unseen unseen(Exposure exposure, List<Motion> motions) {
        return replay.of(exposure, motions);
    }

    /** Guard checkpoints on roads inside the strip. */
    public Checkpoints checkpoints() {
        return checkpoints;
    }

    /** The unit behind a sighting by eye, if it is free and goes after what it sees; else null. */
    public Unit pursuer(Sighting sighting) {
        if (sighting.kind() == SensorKind.POST) {
            return free(posts.find(sighting.sensorKey()), sighting);
        }
        Beat beat = patrol(sighting);
        return beat != null && beat.pursues() ? free(beat.unit(), sighting) : null;
    }

    private static Unit free(Unit unit, Sighting sighting) {
        return unit != null && unit.free(sighting.atMin()) ? unit : null;
    }

    private Beat patrol(Sighting sighting) {
        return sighting.kind() == SensorKind.PATROL ? patrols.find(sighting.sensorKey()) : null;
    }

    /** Whether a foreseen sighting is by a patrol that has been called away since, or a post where all have fallen, or that all have left, since. */
    public boolean away(Sighting sighting) {
        Beat patrol = patrol(sighting);
        Unit post = sighting.kind() == SensorKind.POST ? posts.find(sighting.sensorKey()) : null;
        return patrol != null && !patrol.unit().free(sighting.atMin())
                || post != null && posts.absentUntilMin(post) > sighting.atMin();
    }

    /** Posts on a stretch of the line, and patrols whose beats touch it. */
    public List<Unit> watchersOn(double fromKm, double toKm) {
        List<Unit> watchers = new ArrayList<>();
        for (Unit post : posts.units()) {
            if (post.homeKm() >= fromKm && post.homeKm() <= toKm) {
                watchers.add(post);
            }
        }
        for (Unit patrol : patrols.units()) {
            Beat beat = beat(patrol);
            if (beat.fromKm() <= toKm && beat.toKm() >= fromKm) {
                watchers.add(patrol);
            }
        }
        return watchers;
    }

    /** Whether a post or a patrol on its present beat could see a party somewhere on a motion, in the best light. */
    public boolean comesWithinSight(Unit unit, Motion motion) {
        Beat beat = beat(unit);
        return beat == null
                ? motion.comesWithin(unit.homeKm(), unit.homeKm(), unit.homeOffsetKm(), posts.farthestSightKm(unit))
                : motion.comesWithin(beat.leastKm(), beat.mostKm(), unit.homeOffsetKm(), beat.farthestSightKm());
    }

    /** The last instant between two at which any of these posts and patrols has a moving body in sight, or NaN. */
    public double lastInSight(List<Long> units, Motion motion, double fromMin, double untilMin) {
        return units.isEmpty() ? Double.NaN : inSight.lastMin(units, motion, fromMin, untilMin);
    }

    /** Guards as others see them. */
    public GuardsInView inView() {
        return inView;
    }

    /** Chainage of a unit at an instant: that of its patrol, or its base. */
    public double kmOf(Unit unit, double minute) {
        Beat beat = patrols.find(unit.key());
        return beat == null ? unit.homeKm() : beat.kmAt(minute);
    }

    /** Beat of a unit, or null when it is no patrol. */
    public Beat beat(Unit unit) {
        return patrols.find(unit.key());
    }

    /** A unit that was sent at an instant will be free again at another. */
    public Event.Freed freed(Unit unit, double orderedMin, double backMin) {
        Beat beat = beat(unit);
        double busy = backMin - orderedMin;
        double overtime = beat == null ? 0 : busy - beat.outBetween(orderedMin, backMin);
        return new Event.Freed(backMin, unit.id(), busy, overtime);
    }

    /** Patrols that go by a plan and will change beats. */
    public List<Unit> changingBeats() {
        return patrols.changing().stream().map(Beat::unit).toList();
    }

    /** The shift of a patrol ends now: its beat for the next. */
    public Beat changeBeat(Unit patrol, double nowMin) {
        return patrols.change(beat(patrol), nowMin);
    }

    /** What guards know of crossings, from which plans are made. */
    public ReportedHistory history() {
        return history;
    }

    /** At the beginning of a day patrols look at the books, if it is time for it. */
    public void lookAtBooks(int day) {
        patrols.look(history, day);
    }

    /** The swept roads that patrols read. */
    public SweptRoads sweptRoads() {
        return new SweptRoads(spec, patrols);
    }

    /** What a unit watches when it is at its work: a stretch of the line, and how far from it; null if it watches nothing, or never leaves it. */
    public Watch watch(Unit unit) {
        Beat beat = beat(unit);
        if (beat != null) {
            return new Watch(beat.fromWayKm(), beat.toWayKm(), beat.farthestSightKm());
        }
        Unit post = posts.leave() ? posts.find(unit.key()) : null;
        return post == null ? null : new Watch(post.homeKm(), post.homeKm(), posts.farthestSightKm(post));
    }

    /** The next time that a unit that watches, back from an instant on, notices a party on a motion, or null. */
    public Sighting nextBy(Unit unit, double backMin, Exposure exposure, Motion motion) {
        if (motion.endMin() <= backMin) {
            return null;
        }
        Beat beat = beat(unit);
        return beat == null
                ? posts.nextBy(posts.find(unit.key()), exposure, motion, backMin)
                : patrols.nextBy(beat, exposure, motion, backMin);
    }

    /** Puts an alarm before the operators. */
    public Assessment assess(double nowMin, long track, boolean genuine) {
        Guards.Command command = spec.command();
        List<Double> d = command.assessmentMin();
        double length = draws.triangular(d.get(0), d.get(1), d.get(2), Purpose.ASSESSMENT, track, 0);
        double begins = operators == null ? nowMin : operators.serve(nowMin, length);
        boolean believed = genuine
                ? !draws.happens(command.genuineDismissed(), Purpose.DISMISSED, track, 0)
                : draws.happens(command.nuisanceBelieved(), Purpose.NUISANCE_BELIEVED, track, 0);
        return new Assessment(begins + length, length, believed);
    }

    /** Whether anybody is free to be sent at an instant. */
    public boolean anyFree(double nowMin) {
        return teams.anyFree(nowMin) || outside != null && outside.anyFree(nowMin);
    }

    /** The unit to send to a place, or null when none is free or near enough. */
    public Teams.Order send(double km, double offsetKm, double nowMin, long track) {
        double longest = spec.command().longestEtaMin();
        Teams.Order order = teams.nearest(km, offsetKm, nowMin, longest, track);
        if (outside != null) {
            order = outside.sooner(order, km, offsetKm, nowMin);
        }
        return order == null || order.arrivesMin() - nowMin > longest ? null : order;
    }

    /** What the scenario says of guards now. */
    public Guards spec() {
        return spec;
    }
}
