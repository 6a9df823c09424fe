package cordon.sensing;

import cordon.events.SensorKind;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.scenario.DroneRow;
import cordon.sensing.Surveillance.Blindness;
import cordon.world.BackAndForth;
import cordon.world.Conditions;
import cordon.world.Geometry;
import cordon.world.Motion;
import cordon.world.Turns;
import cordon.world.Weather;
import cordon.world.World;
import java.util.ArrayList;
import java.util.List;

/**
 * Drones: discs of view that move. When a party is in one follows exactly from two bodies that move straight (closest approach, Koopman
 * 1956). In view it is noticed at once, once each time the drone comes over, or at a constant hazard.
 */
public final class Drones {
    /** Whether drones fly as if the air were always clear, or in the weather that there is. */
    private enum View {
        IDEAL,
        ACTUAL
    }

    private record Drone(DroneRow row, String id, long key, BackAndForth way, Turns turns, int zone) {}

    /** A party in a drone's view from one instant to another. */
    private record Stay(Drone drone, double fromMin, double toMin) {}

    private final List<Row> rows = new ArrayList<>();
    private final Weather weather;
    private final Conditions conditions;
    private final Draws draws;
    private final List<Stay> stays = new ArrayList<>();

    private record Row(DroneRow spec, double sectorKm, List<Drone> drones) {}

    /** The drones of a run. */
    public Drones(List<DroneRow> specs, World world, Weather weather, Draws draws) {
        this.weather = weather;
        this.conditions = new Conditions(world, weather);
        this.draws = draws;
        double length = world.strip().lengthKm();
        specs.stream().filter(spec -> spec.upShare() > 0).forEach(spec -> rows.add(row(spec, length)));
    }

    private Row row(DroneRow spec, double lengthKm) {
        List<Drone> drones = new ArrayList<>();
        double sector = Math.min(spec.sectorKm(), Math.min(spec.toKm(), lengthKm) - spec.fromKm());
        double speed = spec.speedKmh() / 60;
        double cycle = 60 * spec.cycleHours();
        for (int i = 0; i < spec.count(lengthKm); i++) {
            String id = spec.id() + "-" + (i + 1);
            long key = Keys.of(Keys.of("drone"), Keys.of(id));
            double from = spec.fromKm() + i * sector;
            double phase = 2 * sector / speed * draws.uniform(Purpose.DRONE_PHASE, key, 0);
            BackAndForth way = new BackAndForth(from, sector / speed, speed, phase);
            Turns turns = new Turns(cycle, spec.upShare() * cycle, cycle * draws.uniform(Purpose.DRONE_SHIFT, key, 0));
            drones.add(new Drone(spec, id, key, way, turns, weather.zoneAt(from + sector / 2)));
        }
        return new Row(spec, sector, drones);
    }

    /** The first drone to notice a party on a motion from an instant on, or null. */
    public Sighting next(Exposure exposure, Motion motion, double fromMin) {
        return next(exposure, motion, fromMin, View.ACTUAL);
    }

    private Sighting next(Exposure exposure, Motion motion, double fromMin, View view) {
        if (rows.isEmpty()) {
            return null;
        }
        conditions.start(motion, fromMin, Double.POSITIVE_INFINITY);
        while (conditions.next()) {
            collectStays(view);
            Sighting first = null;
            for (Stay stay : stays) {
                first = Sighting.earlier(first, inStay(stay, exposure, motion));
            }
            if (first != null) {
                return first;
            }
        }
        return null;
    }

    /** The last instant between two at which any drone has a moving body in view, or NaN. */
    public double lastInView(Motion motion, double fromMin, double untilMin) {
        double last = Double.NaN;
        if (rows.isEmpty()) {
            return last;
        }
        conditions.start(motion, fromMin, untilMin);
        while (conditions.next()) {
            collectStays(View.ACTUAL);
            for (Stay stay : stays) {
                last = Double.isNaN(last) ? stay.toMin : Math.max(last, stay.toMin);
            }
        }
        return last;
    }

    /** Told where a drone is in the air, and how far it sees. */
    public interface Watcher {
        void at(String id, double km, double offsetKm, double sightKm);
    }

    /** Tells of each drone that is in the air at an instant; how far it sees is reckoned in the weather in the middle of its sector. */
    public void each(double minute, Watcher watcher) {
        for (Row row : rows) {
            for (Drone drone : row.drones) {
                if (flies(drone, minute, View.ACTUAL)) {
                    double visibility = weather.visibilityKm(weather.regimeAt(drone.zone, minute));
                    double sight = Math.min(row.spec.footprintKm(), visibility);
                    watcher.at(drone.id, drone.way.kmAt(minute), row.spec.offsetKm(), sight);
                }
            }
        }
    }

    /** What kept a party from the eyes of drones, where these were to be at the time: chance or the weather, in both orders. */
    public Unseen unseen(Exposure exposure, List<Motion> motions) {
        if (rows.isEmpty()) {
            return Unseen.inBoth(Blindness.NOT_IN_VIEW);
        }
        if (!notices(exposure, motions, View.IDEAL)) {
            boolean inView = motions.stream().anyMatch(this::idealView);
            return Unseen.inBoth(inView ? Blindness.MISSED_BY_CHANCE : Blindness.NOT_IN_VIEW);
        }
        return Unseen.inBoth(notices(exposure, motions, View.ACTUAL) ? Blindness.AWAY : Blindness.WEATHER);
    }

    private boolean notices(Exposure exposure, List<Motion> motions, View view) {
        return motions.stream().anyMatch(motion -> next(exposure, motion, motion.beginMin(), view) != null);
    }

    private boolean idealView(Motion motion) {
        boolean any = false;
        conditions.start(motion, motion.beginMin(), Double.POSITIVE_INFINITY);
        while (!any && conditions.next()) {
            collectStays(View.IDEAL);
            any = !stays.isEmpty();
        }
        return any;
    }

    /** When a party that is in view is noticed, or null. */
    private Sighting inStay(Stay stay, Exposure exposure, Motion motion) {
        Drone drone = stay.drone;
        boolean certain = drone.row.ratePerS() == 0;
        long leg = Keys.of(drone.key, drone.way.legAt((stay.fromMin + stay.toMin) / 2));
        double at = stay.fromMin;
        if (certain && exposure.knows(leg)) {
            return null;
        } else if (!certain) {
            at = firstPoint(exposure.key() ^ drone.key, 60 * drone.row.ratePerS(), stay.fromMin, stay.toMin);
            if (Double.isNaN(at)) {
                return null;
            }
        }
        return new Sighting(at, SensorKind.DRONE, leg, drone.id, motion.kmAt(at), motion.offsetKmAt(at), certain);
    }

    /**
     * The first point strictly between two instants of a keyed Poisson process: being noticed at its first point in view is being
     * noticed at a constant hazard. Each span of mean length is drawn by itself, so that no history is kept.
     */
    private double firstPoint(long key, double perMin, double afterMin, double untilMin) {
        double span = 1 / perMin;
        for (long n = (long) StrictMath.floor(afterMin / span); n * span < untilMin; n++) {
            double at = n * span;
            for (int i = 0; at < (n + 1) * span; i++) {
                at += span * draws.exponential(Purpose.DRONE_GLANCE, Keys.of(key, n), i);
                if (at > afterMin && at < Math.min(untilMin, (n + 1) * span)) {
                    return at;
                }
            }
        }
        return Double.NaN;
    }

    private void collectStays(View view) {
        stays.clear();
        for (Row row : rows) {
            double footprint = row.spec.footprintKm();
            double sight = view == View.ACTUAL ? conditions.sightKm(footprint, footprint) : footprint;
            double low = Math.min(conditions.fromOffsetKm(), conditions.toOffsetKm()) - row.spec.offsetKm();
            double high = Math.max(conditions.fromOffsetKm(), conditions.toOffsetKm()) - row.spec.offsetKm();
            if (low <= sight && high >= -sight && !row.drones.isEmpty()) {
                collectStays(row, sight, view);
            }
        }
    }

    /** Looks at the drones whose sectors the piece comes near. */
    private void collectStays(Row row, double sight, View view) {
        double low = Math.min(conditions.fromKm(), conditions.toKm()) - sight - row.spec.fromKm();
        double high = Math.max(conditions.fromKm(), conditions.toKm()) + sight - row.spec.fromKm();
        int last = Math.min(row.drones.size() - 1, (int) StrictMath.floor(high / row.sectorKm));
        for (int i = Math.max(0, (int) StrictMath.floor(low / row.sectorKm)); i <= last; i++) {
            addStays(row.drones.get(i), sight, view);
        }
    }

    private void addStays(Drone drone, double sight, View view) {
        double t = conditions.fromMin();
        while (t < conditions.toMin()) {
            double turn = Math.min(drone.way.nextTurn(t), drone.turns.next(t));
            double until = Math.min(conditions.toMin(), Math.min(turn, weather.nextTurn(drone.zone, t)));
            if (flies(drone, t, view)) {
                addStay(drone, t, until, sight);
            }
            t = until;
        }
    }

    private boolean flies(Drone drone, double minute, View view) {
        int regime = weather.regimeAt(drone.zone, minute);
        boolean mayFly = view == View.IDEAL || weather.visibilityKm(regime) >= drone.row.groundedBelowKm();
        return mayFly && drone.turns.out(minute);
    }

    private void addStay(Drone drone, double begin, double until, double sight) {
        double after = begin - conditions.fromMin();
        double x = conditions.fromKm() + after * conditions.kmPerMin() - drone.way.kmAt(begin);
        double y = conditions.fromOffsetKm() + after * conditions.offsetKmPerMin() - drone.row.offsetKm();
        double vx = conditions.kmPerMin() - drone.way.kmPerMinAt(begin);
        double vy = conditions.offsetKmPerMin();
        double enters = Geometry.firstWithin(x, y, vx, vy, sight, until - begin);
        if (!Double.isNaN(enters)) {
            double leaves = Geometry.lastWithin(x, y, vx, vy, sight, until - begin);
            stays.add(new Stay(drone, begin + enters, begin + leaves));
        }
    }
}
