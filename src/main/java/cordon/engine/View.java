package cordon.engine;

import cordon.enforcement.Beat;
import cordon.enforcement.Command;
import cordon.enforcement.Unit;
import cordon.interdiction.FalseAlarms;
import cordon.scenario.Direction;
import cordon.scenario.Gate;
import cordon.scenario.OfficialCrossing;
import cordon.scenario.Scenario;
import cordon.scenario.Sensing;
import cordon.smuggling.Gates;
import cordon.smuggling.Party;
import cordon.trade.Crossing;
import cordon.world.Motion;
import cordon.world.Weather;
import cordon.world.World;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A run as it stands between two ticks: where everything is and what it does. Reading changes nothing and costs nothing while nobody looks;
 * whoever reads on another thread than the run's must hold the lock of its schedule.
 */
public final class View {
    /** What a unit does. */
    public enum Doing {
        /** At its post or base, free. */
        READY,
        /** On its beat. */
        OUT,
        /** A patrol between two turns. */
        IN,
        /** After a party that is under way, or what is taken for one. */
        AFTER,
        /** Called away: busy with what it met, or on its way back. */
        AWAY
    }

    /**
     * A unit. Of one that is away the place is that of its base.
     *
     * @param freeMin instant from which it is free, infinite when that is not known yet
     * @param targetKm where the party is that it is after, else NaN
     */
    public record UnitAt(
            String id,
            String kind,
            double km,
            double offsetKm,
            Doing doing,
            double kmPerMin,
            double freeMin,
            double targetKm,
            double targetOffsetKm) {}

    /** A gate or an official crossing: whether it works, and those in its lines in each direction (at gates one for both). */
    public record PassageAt(
            String id, String name, boolean official, double km, boolean open, int inward, int outward) {}

    /** A camera tower and whether it works. */
    public record TowerAt(String id, double km, double offsetKm, Sensing.Optic optic, boolean up) {}

    /** A drone in the air, and the radius of the ground that it has in view. */
    public record DroneAt(String id, double km, double offsetKm, double sightKm) {}

    /** Somebody who lives there, of the people with this id, on his way, which he goes from its beginning to its end. */
    public record ResidentAt(long id, String people, double km, double offsetKm, Motion way) {}

    /** A stretch with the same weather. */
    public record ZoneAt(double fromKm, double toKm, String weather, double visibilityKm, double thermalPerKm) {}

    private final World world;
    private final Weather weather;
    private final Command command;
    private final Journeys journeys;
    private final Gaps gaps;
    private final Gates gates;
    private final List<Crossing> crossings;
    private final TowerTurns towers;
    private final FalseAlarms falseAlarms;
    private final Lookout lookout;
    private final Civilians civilians;
    private final double nowMin;

    View(
            World world,
            Weather weather,
            Command command,
            Journeys journeys,
            Gaps gaps,
            Gates gates,
            List<Crossing> crossings,
            TowerTurns towers,
            FalseAlarms falseAlarms,
            Lookout lookout,
            Civilians civilians,
            double nowMin) {
        this.world = world;
        this.weather = weather;
        this.command = command;
        this.journeys = journeys;
        this.gaps = gaps;
        this.gates = gates;
        this.crossings = crossings;
        this.towers = towers;
        this.falseAlarms = falseAlarms;
        this.lookout = lookout;
        this.civilians = civilians;
        this.nowMin = nowMin;
    }

    /** Minutes since the start of the counted period. */
    public double nowMin() {
        return nowMin;
    }

    /** Local date and time. */
    public LocalDateTime date() {
        return world.calendar().dateAt(nowMin);
    }

    /** Whether it is night. */
    public boolean night() {
        return world.light().night(nowMin);
    }

    /** Share of thermal contrast that the hour leaves. */
    public double contrast() {
        return world.light().crossover(nowMin) ? scenario().sky().crossoverContrast() : 1;
    }

    /** What holds now, after all changes so far. */
    public Scenario scenario() {
        return journeys.scenario();
    }

    /** Parties under way. */
    public List<Party> parties() {
        return journeys.underWay().all();
    }

    /** Whether a unit goes after a party or waits for it. */
    public boolean pursued(Party party) {
        return journeys.pursuits().pursued(party);
    }

    /** Alarms without a party behind them that operators or teams are still busy with. */
    public List<FalseAlarms.FalseTrack> falseTracks() {
        return falseAlarms.open();
    }

    /** Chainages of gaps that breaches have left open. */
    public double[] gapsKm() {
        return gaps.openKm(nowMin);
    }

    /** All units. */
    public List<UnitAt> units() {
        Map<Unit, UnitAt> after = new HashMap<>();
        var chases = journeys.pursuits().chases();
        for (Party party : parties()) {
            double km = party.motion().kmAt(nowMin);
            double offset = party.motion().offsetKmAt(nowMin);
            chases.each(
                    party,
                    nowMin,
                    (unit, atKm, atOffset) -> after.put(unit, at(unit, atKm, atOffset, Doing.AFTER, km, offset)));
        }
        falseAlarms.trips().forEach(trip -> after.put(trip.unit(), at(trip)));
        List<UnitAt> all = new ArrayList<>();
        for (Unit unit : command.units()) {
            UnitAt pursuing = after.get(unit);
            all.add(pursuing != null ? pursuing : unpursuing(unit));
        }
        return all;
    }

    /** On the straight way to a place where nobody is. */
    private UnitAt at(FalseAlarms.Trip trip) {
        Unit unit = trip.unit();
        double driven = (nowMin - trip.departsMin()) / (trip.arrivesMin() - trip.departsMin());
        double share = trip.arrivesMin() > trip.departsMin() ? Math.max(0, Math.min(1, driven)) : 1;
        double fromKm = command.kmOf(unit, nowMin);
        return at(
                unit,
                fromKm + share * (trip.km() - fromKm),
                unit.homeOffsetKm() + share * (trip.offsetKm() - unit.homeOffsetKm()),
                Doing.AFTER,
                trip.km(),
                trip.offsetKm());
    }

    private UnitAt unpursuing(Unit unit) {
        Beat beat = command.beat(unit);
        Doing free = beat == null ? Doing.READY : beat.out(nowMin) ? Doing.OUT : Doing.IN;
        Doing doing = unit.free(nowMin) ? free : Doing.AWAY;
        double km = doing == Doing.AWAY ? unit.homeKm() : command.kmOf(unit, nowMin);
        return at(unit, km, unit.homeOffsetKm(), doing, Double.NaN, Double.NaN);
    }

    private static UnitAt at(
            Unit unit, double km, double offsetKm, Doing doing, double targetKm, double targetOffsetKm) {
        return new UnitAt(
                unit.id(),
                unit.kind(),
                km,
                offsetKm,
                doing,
                unit.kmPerMin(),
                unit.busyUntilMin(),
                targetKm,
                targetOffsetKm);
    }

    /** Gates and official crossings, in the order of the scenario. */
    public List<PassageAt> passages() {
        List<PassageAt> all = new ArrayList<>();
        for (int i = 0; i < gates.count(); i++) {
            Gate gate = gates.spec(i);
            all.add(new PassageAt(
                    gate.id(), gate.name(), false, gates.km(i), gates.open(i), gates.inside(i, nowMin), 0));
        }
        for (Crossing crossing : crossings) {
            OfficialCrossing spec = crossing.spec();
            all.add(new PassageAt(
                    spec.id(),
                    spec.name(),
                    true,
                    spec.km(),
                    spec.open(),
                    crossing.inYard(Direction.INWARD, nowMin),
                    crossing.inYard(Direction.OUTWARD, nowMin)));
        }
        return all;
    }

    /** All towers that the scenario has switched on. */
    public List<TowerAt> towers() {
        List<TowerAt> all = new ArrayList<>();
        towers.each(
                nowMin,
                (tower, up) -> all.add(new TowerAt(tower.id(), tower.km(), tower.offsetKm(), tower.optic(), up)));
        return all;
    }

    /** Drones that are in the air. */
    public List<DroneAt> drones() {
        List<DroneAt> all = new ArrayList<>();
        lookout.eachDrone(nowMin, (id, km, offsetKm, sightKm) -> all.add(new DroneAt(id, km, offsetKm, sightKm)));
        return all;
    }

    /** People who live there and are on their way. */
    public List<ResidentAt> residents() {
        return civilians.walks(nowMin).stream()
                .map(walk -> new ResidentAt(
                        walk.key(),
                        walk.people(),
                        walk.way().kmAt(nowMin),
                        walk.way().offsetKmAt(nowMin),
                        walk.way()))
                .toList();
    }

    /** The weather from the start of the line to its end. */
    public List<ZoneAt> weather() {
        List<ZoneAt> all = new ArrayList<>();
        double from = 0;
        var sky = scenario().sky();
        for (int zone = 0; zone < weather.zones(); zone++) {
            int regime = weather.regimeAt(zone, nowMin);
            double thermal = regime == Weather.CLEAR
                    ? sky.clearThermalPerKm()
                    : sky.regimes().get(regime - 1).thermalPerKm();
            double to = Math.min(world.strip().lengthKm(), weather.zoneEndKm(zone));
            all.add(new ZoneAt(from, to, weather.name(regime), weather.visibilityKm(regime), thermal));
            from = to;
        }
        return all;
    }
}
